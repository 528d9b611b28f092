import Foundation
import TextAnalysis

extension Thesaurus {
  /// Reads every file of a folder whose name ends in `.txt`, in the order of their names.
  ///
  /// - Throws: `ThesaurusError` when the folder or a file cannot be read, naming file and line.
  public init(
    reading folder: URL, analyzer: Analyzer, weights: ConceptWeights = ConceptWeights()
  ) throws(ThesaurusError) {
    var reader = ThesaurusReader()
    for file in try Self.files(of: folder) { try reader.read(try Self.bytes(of: file), file: file.lastPathComponent) }
    self.init(reader.concepts, analyzer: analyzer, weights: weights, fingerprint: reader.fingerprint)
  }

  static func files(of folder: URL) throws(ThesaurusError) -> [URL] {
    do {
      return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    } catch {
      throw ThesaurusError(
        file: folder.lastPathComponent, line: nil, expected: "a folder of thesaurus files", found: "none",
        remedy: "Put data/thesaurus beside the other data of the program.")
    }
  }

  static func bytes(of file: URL) throws(ThesaurusError) -> [UInt8] {
    guard let data = try? Data(contentsOf: file), data.count <= ThesaurusReader.maximumBytes else {
      throw ThesaurusError(
        file: file.lastPathComponent, line: nil,
        expected: "a file that can be read, of at most \(ThesaurusReader.maximumBytes >> 20) MB", found: "none",
        remedy: "Check its size and who may read it.")
    }
    return Array(data)
  }
}
