import Foundation
import OpenReferral

/// A file of Open Referral UK JSON: a saved `/services` page of version 3.0 or 1.0, one full service, a list of them,
/// one service a line (ndjson), or organisations and services at locations that carry their services.
struct OpenReferralFeed: Sendable {
  let file: URL
  let source: RecordSource
  let defaultKind: ListingKind
  var limits = JSONLimits()

  /// Hands over every service in order. Items are read one by one; the bytes of the file are held whole.
  func read(_ receive: (FeedItem) throws -> Void, progress: (Int) -> Void) throws {
    let bytes = try load(progress)
    var ledger = RecordLedger()
    let checked = { (item: FeedItem) -> FeedItem in
      guard case .record(let record, _) = item, let problem = ledger.enter(record) else { return item }
      return .refused(problem)
    }
    let lines = JSONLines.split(bytes, limits: limits)
    for (index, line) in (lines ?? [bytes[...]]).enumerated() where !JSONLines.isBlank(line) {
      var parser = JSONParser(line, limits: limits, firstLine: index + 1)
      try document(&parser, path: lines == nil ? "" : "line \(index + 1)") { try receive(checked($0)) }
      try parser.finish()
    }
  }

  private func load(_ progress: (Int) -> Void) throws(FeedFileError) -> [UInt8] {
    guard try ByteStream.size(of: file) <= limits.fileBytes else { throw tooLarge }
    var stream = try ByteStream(file: file)
    var bytes: [UInt8] = []
    while try stream.advance() {
      bytes += stream.chunk
      if bytes.count > limits.fileBytes { throw tooLarge }
      progress(bytes.count)
    }
    return bytes
  }

  // MARK: Documents

  /// Reads one document: a list, a page, or one object.
  private func document(_ parser: inout JSONParser, path: String, _ receive: (FeedItem) throws -> Void) throws {
    if parser.nextByte == UInt8(ascii: "[") { return try list(&parser, path: path, receive) }
    guard try parser.beginObject() else { throw notServices("an empty object") }
    var object = JSONObject()
    var names = JSONParser.Names()
    var isPage = false
    repeat {
      let name = try parser.memberName(&names)
      if name == "contents" || name == "content", parser.nextByte == UInt8(ascii: "[") {
        isPage = true
        try list(&parser, path: path.isEmpty ? name : "\(path).\(name)", receive)
      } else {
        object.members.append(.init(name: name, value: try parser.value()))
      }
    } while try parser.nextMember()
    if isPage { return }
    let shape = OpenReferralShape(object)
    guard shape.holdsServices else { throw notServices(shape.inWords) }
    try entry(object, shape, path: path, receive)
  }

  private func list(_ parser: inout JSONParser, path: String, _ receive: (FeedItem) throws -> Void) throws {
    guard try parser.beginList() else { return }
    var position = 0
    repeat {
      let value = try parser.value()
      try item(value, path: "\(path)[\(position)]", isFirst: position == 0, receive)
      position += 1
    } while try parser.nextItem()
  }

  private func item(_ value: JSONValue, path: String, isFirst: Bool, _ receive: (FeedItem) throws -> Void) throws {
    guard case .object(let object) = value else { return try receive(.refused(noService(path, value.kindInWords))) }
    let shape = OpenReferralShape(object)
    if shape.holdsServices { return try entry(object, shape, path: path, receive) }
    // A list that starts with organisations or terms is the wrong file; an odd entry further on is one bad record.
    if isFirst, shape != .other { throw notServices("a list that starts with \(shape.inWords)") }
    try receive(.refused(noService(path, shape.inWords)))
  }

  private func entry(
    _ object: JSONObject, _ shape: OpenReferralShape, path: String, _ receive: (FeedItem) throws -> Void
  ) throws {
    if shape == .organizationWithServices {
      let organization = JSONFields(object: object, path: path)
      for (position, service) in (object["services"]?.items ?? []).enumerated() {
        let place = organization.path(of: "services[\(position)]")
        try receive(self.service(service, path: place, organization: organization))
      }
    } else if shape == .serviceAtLocation, case .object(let service)? = object["service"] {
      try receive(self.service(atLocation: JSONFields(object: object, path: path), service: service))
    } else {
      try receive(self.service(.object(object), path: path, organization: nil))
    }
  }

  private func service(_ value: JSONValue, path: String, organization: JSONFields?) -> FeedItem {
    guard case .object(let object) = value else { return .refused(noService(path, value.kindInWords)) }
    let fields = JSONFields(object: object, path: path)
    return ServiceObjectReader(source: source, defaultKind: defaultKind).read(fields, organization: organization)
  }

  private func service(atLocation link: JSONFields, service: JSONObject) -> FeedItem {
    let fields = JSONFields(object: service, path: link.path(of: "service"))
    return ServiceObjectReader(source: source, defaultKind: defaultKind).read(fields, link: link)
  }

  // MARK: Faults

  private func noService(_ path: String, _ found: String) -> RecordProblem {
    RecordProblem(
      severity: .refused, location: path, expected: "a service", found: found,
      remedy: "Remove the entry, or ask the publisher for the service it stands for.")
  }

  private func notServices(_ found: String) -> FeedFileError {
    FeedFileError(
      .notServices, expected: "services: a saved /services page, a full service, or a list of them", found: found,
      remedy: "Save what the feed's /services address gives.")
  }

  private var tooLarge: FeedFileError {
    FeedFileError(
      .tooLarge, expected: "at most \(limits.fileBytes) bytes of JSON", found: "more",
      remedy: "Save the feed page by page, or as CSV, which has no such limit.")
  }
}
