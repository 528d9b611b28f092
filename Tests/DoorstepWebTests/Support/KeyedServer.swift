import Access
import Foundation
import TestSupport
import Testing

@testable import DoorstepWeb

/// A server over a directory with one provider of each kind whose contacts are canaries, and a key for every role.
final class KeyedServer: Sendable {
  static let personalAssistantContacts = ["01632960777", "zqpa@example.org", "zqpa.example.org", "zqpaorg@example.org"]
  static let microContact = "zqmicro@example.org"
  static let rate = "17.35"
  static let note = "zqnote, an organisation's own"
  static let words = "zqwords of a reason"
  /// The id of the suggestion of `prepareForStewards`.
  static let suggestion = "00000000-0000-4000-8000-00000000abcd"

  let server: ServerProcess
  let folder: URL
  /// By role; that of the public is empty.
  let keys: [Role: String]
  /// A broker of another organisation.
  let stranger: String
  let personalAssistant: String
  let micro: String

  /// - Parameter arguments: as `ServerProcess` takes them.
  init(arguments: [String] = []) throws {
    let made = try Self.made.get()
    folder = try ServerProcess.copy(of: made.folder)
    (keys, stranger) = (made.keys, made.stranger)
    server = try ServerProcess(data: folder, arguments: ServerProcess.patient + arguments)
    personalAssistant = try Self.identifier(server, "personal care", "personal-assistant")
    micro = try Self.identifier(server, "cooking", "micro-provider")
  }

  /// Made once; every server has a copy of its own.
  private static let made = Result {
    let folder = try ServerProcess.emptyFolder()
    let file = folder.appending(path: "providers.csv")
    let text = """
      id,kind,name,description,interests,areas,phone,email,website,tasks,hourly_rate,postcode
      pa-1,personal-assistant,Sam Q,"I help. Ring 01632 960 777 or write to zqpa@example.org, www.zqpa.example.org",dogs,Orrell,01632960777,zqpaorg@example.org,https://zqpa.example.org,personal care,17.35,
      mp-1,micro-provider,Alex cooks,I cook at your home,cooking,Orrell,01632960778,zqmicro@example.org,,meals,14,
      gr-1,group,Reading circle,We read,reading,Orrell,01632960779,,,,,WN5 8LZ
      gr-2,group,Reading circles,We read,reading,Orrell,01632960780,,,,,

      """
    try Data(text.utf8).write(to: file)
    let (status, said) = try ServerProcess.run(["import", file.path, "--source", "test"], data: folder)
    try #require(status == 0 || status == 3, "\(said)")
    try FileManager.default.removeItem(at: file)
    var keys: [Role: String] = [.anyone: ""]
    for role in Role.ofKeys { keys[role] = try makeKey(role, "wigan-care", folder) }
    return (folder: folder, keys: keys, stranger: try makeKey(.broker, "leigh-care", folder))
  }

  deinit { server.stop() }

  static func makeKey(_ role: Role, _ organization: String, _ folder: URL) throws -> String {
    let (status, said) = try ServerProcess.run(
      ["keys", "create", "--role", role.rawValue, "--organisation", organization, "--label", "zqlabel"], data: folder)
    try #require(status == 0, "\(said)")
    return try #require(
      said.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.first { $0.hasPrefix("dsk_") })
  }

  private static func identifier(_ server: ServerProcess, _ interest: String, _ kind: String) throws -> String {
    let text = try server.get(ServerProcess.find(["interests": interest, "kinds": kind])).text
    let start = try #require(text.range(of: #""service_id":""#), "\(text)").upperBound
    return String(text[start...].prefix(36))
  }

  /// The identifier of the first thing in the list of open data that a route gives one thing of; nil for other routes,
  /// and when nothing is in the list.
  func openIdentifier(_ route: Route) throws -> String? {
    guard route.pattern.hasPrefix("/openreferral"), route.pattern.hasSuffix("/{id}") else { return nil }
    let list = try server.get(String(route.pattern.dropLast("/{id}".count))).text
    return list.range(of: #""id":""#).map { String(list[$0.upperBound...].prefix(36)) }
  }

  /// Whether a route gives one thing of a list of open data with nothing in it.
  func isEmpty(_ route: Route) throws -> Bool {
    try route.pattern.hasPrefix("/openreferral") && route.pattern.hasSuffix("/{id}") && openIdentifier(route) == nil
  }

  /// Puts a pair and a suggestion there to decide on. The pair is one that only a person named, called different.
  func prepareForStewards() throws {
    let (status, said) = try ServerProcess.run(["duplicates", "different", micro, personalAssistant], data: folder)
    try #require(status == 0, "\(said)")
    let line = """
      {"date":"2026-11-20","details":"zqdetails","id":"\(Self.suggestion)","reply":"","service":"\(micro)",\
      "what":"times"}

      """
    try Data(line.utf8).write(to: folder.appending(path: "suggestions.jsonl"))
  }

  func key(_ role: Role) -> String { keys[role] ?? "" }

  /// Asks the API with a key; without one for an empty text.
  func ask(_ method: String, _ target: String, key: String, json: String? = nil) throws -> RawResponse {
    var headers = key.isEmpty ? [] : [("Authorization", "Bearer \(key)")]
    if json != nil { headers.append(("Content-Type", "application/json")) }
    return try server.ask(method, target, headers: headers, body: Array((json ?? "").utf8))
  }

  func look(_ key: String, at id: String? = nil) throws -> RawResponse {
    try ask("POST", "/api/v1/listings/\(id ?? personalAssistant)/contact", key: key, json: #"{"reason":"concern"}"#)
  }

  // MARK: Pages

  func form(_ target: String, _ body: String, headers: [(String, String)] = []) throws -> RawResponse {
    try server.ask(
      "POST", target, headers: [("Content-Type", "application/x-www-form-urlencoded")] + headers,
      body: Array(body.utf8))
  }

  /// Signs in; the cookie to send and the token of forms.
  func signIn(_ key: String, headers: [(String, String)] = []) throws -> (cookie: (String, String), token: String) {
    let response = try form("/sign-in", "key=\(key)", headers: headers)
    let cookie = try #require(response.header("set-cookie"), "\(response.status)")
    let pair = ("Cookie", String(cookie.prefix { $0 != ";" }))
    let page = try server.get("/account", headers: headers + [pair]).text
    let start = try #require(page.range(of: #"name="token" value=""#)).upperBound
    return (pair, String(page[start...].prefix(64)))
  }
}
