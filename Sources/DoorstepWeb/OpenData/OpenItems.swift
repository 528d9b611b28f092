import Feeds

/// The things of a list as they are written: parted by commas, or one a line.
struct OpenItems {
  private var json = JSONWriter()
  private(set) var count = 0
  let isLines: Bool

  init(isLines: Bool) { self.isLines = isLines }

  /// Adds one thing.
  mutating func add(_ write: (inout JSONWriter) throws -> Void) rethrows {
    try write(&json)
    if isLines { json.endLine() }
    count += 1
  }

  /// The lines alone.
  var lines: [UInt8] { json.bytes }

  /// The whole page, with all eight members of the version's envelope.
  ///
  /// - Parameters:
  ///   - total: how many there are on all pages.
  ///   - request: which page it is.
  func page(of total: Int, _ request: OpenRequest, _ version: OpenVersion) -> [UInt8] {
    let pages = request.isWhole ? min(total, 1) : (total + request.pageSize - 1) / request.pageSize
    let number = request.isWhole ? 1 : request.pageNumber
    var page = JSONWriter()
    page.object { page in
      page.member(version == .current ? "total_items" : "totalElements", total)
      page.member(version == .current ? "total_pages" : "totalPages", pages)
      page.member(version == .current ? "page_number" : "number", number)
      page.member("size", count)
      page.member(version == .current ? "first_page" : "first", number == 1)
      page.member(version == .current ? "last_page" : "last", number >= pages)
      page.member("empty", count == 0)
      page.list(version == .current ? "contents" : "content") { $0.value(json: json.bytes) }
    }
    return page.bytes
  }
}
