import Doorstep

/// What is left after an erasure, as text. It repeats none of the words it looked for.
public struct ErasureText {
  private let texts: Int
  private let shared: Int
  private let remains: ByteScan.Remains
  private let done: String

  /// - Parameters:
  ///   - texts: how many were looked for.
  ///   - done: what was erased, as a sentence or two.
  ///   - shared: how many others stand in other entries as well.
  public init(
    _ done: String = "Erased. The next import does not bring it back.", texts: Int, shared: Int,
    remains: ByteScan.Remains
  ) {
    self.done = done
    self.texts = texts
    self.shared = shared
    self.remains = remains
  }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    layout.paragraph(done)
    layout.paragraph(
      "Looked for \(texts) of the words in \(remains.files) files, \(remains.bytes) bytes: "
        + (remains.found.isEmpty ? "none is left." : "\(remains.found.count) found."))
    if shared > 0 { layout.paragraph("\(shared) more words stand in other entries too and prove nothing.") }
    let files = Dictionary(grouping: remains.found, by: \.file).mapValues(\.count)
    for (file, count) in files.sorted(by: { $0.key < $1.key }) {
      layout.paragraph("\(count) in \(file)", indent: 2)
    }
    if !files.isEmpty { layout.paragraph("Delete those files, or take the person out of them.") }
    return layout.text
  }
}
