import Access

/// Lines of the record, as text.
public struct AuditText {
  private let rows: [AuditRow]

  public init(_ rows: [AuditRow]) { self.rows = rows }

  /// A line each, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    guard !rows.isEmpty else {
      layout.paragraph("Nothing is on record.")
      return layout.text
    }
    for row in rows {
      layout.paragraph("\(row.sequence). \(row.day) \(row.time) UTC")
      let subject = row.subject.map { " \($0)" } ?? ""
      let reason = row.reason.map { " (\(AccessWording.phrase(forReason: $0)))" } ?? ""
      layout.paragraph(
        "\(AccessWording.actor(of: row)) \(AccessWording.phrase(forAction: row.action))\(subject)\(reason)", indent: 4)
    }
    return layout.text
  }
}
