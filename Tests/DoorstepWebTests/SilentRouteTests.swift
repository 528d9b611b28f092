import Access
import Foundation
import Testing

@testable import DoorstepWeb

/// What no address may tell: of records that are not shown, and of where somebody lives. Every address of the service
/// that needs no key is asked, so that a new one is held to it as soon as there is one.
@Suite("What no address tells", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct SilentRouteTests {
  /// Shown, withdrawn, inactive, merged by a person, said to be inactive by a person, and a personal assistant.
  private static let rows = """
    id,kind,name,description,interests,postcode,address,status,areas,phone,tasks,times,latitude,longitude
    shown,group,Reading circle,We read,reading,WN5 8LZ,Mill Lane,active,,01632960700,,Mon 10:00-12:00,,
    withdrawn,group,Zqwithdrawn circle,Zqwithdrawn reading,reading;zqwithdrawn,WN5 8LZ,Mill Lane,active,,01632960777,,Mon 10:00-12:00,,
    inactive,group,Zqinactive circle,Zqinactive reading,reading;zqinactive,WN5 8LZ,Mill Lane,inactive,,01632960777,,Mon 10:00-12:00,,
    merged,group,Zqmerged circle,We read,reading,WN5 8LZ,Mill Lane,active,,01632960700,,Mon 10:00-12:00,,
    corrected,group,Zqcorrected circle,Zqcorrected reading,reading;zqcorrected,WN5 8LZ,Mill Lane,active,,01632960777,,Mon 10:00-12:00,,
    pa,personal-assistant,Zqsam,I read aloud,reading,WN5 7QF,17 Larkspur Lane,active,,01632960777,meals,,53.49245,-2.71147

    """

  private func imported(_ text: String, into folder: URL) throws {
    let file = try ServerProcess.emptyFolder().appending(path: "records.csv")
    try Data(text.utf8).write(to: file)
    let (status, said) = try ServerProcess.run(["import", file.path, "--source", "test"], data: folder)
    try #require(status == 0 || status == 3, "\(said)")
  }

  /// By name, as the server gives them while all are shown.
  private func identifiers(_ folder: URL) throws -> [String: String] {
    let said = try ServerProcess.run(["find", "reading", "--near", "WN5 8LZ", "--limit", "20", "--json"], data: folder)
      .1
    let object = try #require(try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any])
    let matches = (object["interests"] as? [[String: Any]] ?? []).flatMap { $0["matches"] as? [[String: Any]] ?? [] }
    let found = matches.compactMap { match in
      (match["name"] as? String).flatMap { name in (match["service_id"] as? String).map { (name, $0) } }
    }
    return Dictionary(found) { first, _ in first }
  }

  /// Every address that anybody may read, with these identifiers in it.
  private func targets(_ ids: [String]) throws -> [String] {
    var targets: [String] = []
    for route in try Fixture.routes() where route.permission == .usePublicly && route.get != nil {
      let paths = route.pattern.contains("{") ? ids.map { filled(route.pattern, $0) } : [route.pattern]
      for path in paths {
        let wanted = ["q": "rea", "interests": "reading", "interest": "reading", "near": "WN5+8LZ", "list": "x"]
        let known = (route.get?.parameters ?? []) + (route.get?.repeatableParameters ?? [])
        let values = known.filter { wanted[$0] != nil }.map { "\($0)=\(wanted[$0] ?? "")" }
        targets.append(path + (values.isEmpty ? "" : "?" + values.joined(separator: "&")))
        for extra in ["search", "text"] where known.contains(extra) { targets.append(path + "?\(extra)=circle") }
        if known.contains("per_page") { targets.append(path + "?per_page=1000") }
        if known.contains("format") { targets.append(path + "?format=ndjson") }
      }
    }
    return targets
  }

  private func filled(_ pattern: String, _ id: String) -> String {
    guard let open = pattern.firstIndex(of: "{"), let close = pattern.firstIndex(of: "}") else { return pattern }
    return pattern.replacingCharacters(in: open...close, with: id)
  }

  @Test("E06, E07: withdrawn, inactive and merged records, and who is corrected to be inactive, are at no address")
  func hidden() throws {
    let folder = try ServerProcess.emptyFolder()
    try imported(Self.rows.replacingOccurrences(of: ",inactive,,", with: ",active,,"), into: folder)
    let ids = try identifiers(folder)
    let names = ["Zqwithdrawn circle", "Zqcorrected circle", "Zqmerged circle", "Zqinactive circle"]
    let (shown, all) = (try #require(ids["Reading circle"]), names.compactMap { ids[$0] })
    try #require(all.count == 4, "\(ids)")
    for arguments in [
      ["tag", all[0], "+gardening"], ["subject", "withdraw", all[0]], ["correct", all[1], "status=inactive"],
      ["duplicates", "same", shown, all[2], "--show-first"],
    ] {
      let (status, said) = try ServerProcess.run(arguments, data: folder)
      #expect(status == 0, "\(arguments): \(said)")
    }
    try imported(Self.rows, into: folder)
    let server = try ServerProcess(data: folder, arguments: ServerProcess.patient)
    defer { server.stop() }
    let targets = try targets(all)
    #expect(targets.count > 60)
    #expect(try server.get("/openreferral/3.0/services").text.contains("Reading circle"))
    #expect(try server.get("/openactive/sessions").text.contains("Reading circle"))
    for target in targets {
      let text = try server.get(target).text
      let told = ["Zqwithdrawn", "Zqinactive", "Zqmerged", "Zqcorrected", "zqwithdrawn", "960777"].filter(text.contains)
      #expect(told.isEmpty, "\(target) tells \(told)")
    }
    let absent = UUID().uuidString.lowercased()
    for pattern in ["/listings/{id}", "/api/v1/listings/{id}", "/openreferral/3.0/services/{id}"] {
      let none = try server.get(filled(pattern, absent)).lasting
      for id in all { #expect(try server.get(filled(pattern, id)).lasting == none, "\(pattern)") }
    }
  }

  @Test(
    "P1: a home that moves inside its district changes no byte of any address, tag or export, nor of what brokers get")
  func homes() throws {
    let folder = try ServerProcess.emptyFolder()
    let need = folder.appending(path: "need.txt")
    try Data("tasks: meals\nplace: WN5\n".utf8).write(to: need)
    try imported(Self.rows, into: folder)
    let id = try #require(try identifiers(folder)["Zqsam"])
    let server = try ServerProcess(data: folder, arguments: ServerProcess.patient)
    defer { server.stop() }
    let places = ["WN5", "WN5+8LZ", "53.5311,-2.7087", "53.49245,-2.71147", "Orrell,+Wigan", "WN1+1YN"]
    let finds = places.flatMap { place in
      ["/api/v1/find?interests=reading&near=\(place)", "/find?interest=reading&near=\(place)&within=1+mile"]
    }
    // Counts of requests and times are of the server itself.
    let targets = try (targets([id]) + finds).filter { !$0.hasPrefix("/metrics") }
    func answers() throws -> [String] {
      let commands =
        [["brokers", "match", "--need", need.path, "--json"]]
        + ["csv", "json", "geojson"].map { ["export", "--format", $0] }
      return try targets.map { try server.get($0).lasting } + commands.map { try ServerProcess.run($0, data: folder).1 }
    }
    let first = try answers()
    #expect(first.contains { $0.contains("Zqsam") && $0.contains("\"may_fit\"") || $0.contains("mayFit") })
    let homes = [
      ("WN5 9EY", "4b Fleet Row", "53.53872", "-2.67411"), ("WN5 0QN", "", "", ""),
    ]
    for (postcode, street, latitude, longitude) in homes {
      try imported(
        Self.rows.replacingOccurrences(
          of: "WN5 7QF,17 Larkspur Lane", with: "\(postcode),\(street)"
        ).replacingOccurrences(of: "53.49245,-2.71147", with: "\(latitude),\(longitude)"), into: folder)
      usleep(1_500_000)
      for ((old, new), target) in zip(zip(first, try answers()), targets + Array(repeating: "a command", count: 4)) {
        #expect(old == new, "\(target) after a move to \(postcode)")
      }
    }
    #expect(first.allSatisfy { !$0.contains("Larkspur") && !$0.contains("7QF") })
  }
}
