import Access
import Foundation
import Testing

@testable import DoorstepWeb

/// Brokers' shortlists on the pages and at the console, by the program as it is.
@Suite("Shortlists over HTTP", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct ShortlistRouteTests {
  let keyed: KeyedServer

  init() throws { keyed = try KeyedServer() }

  private func send(
    _ target: String, _ body: String, as user: (cookie: (String, String), token: String)
  ) throws -> RawResponse {
    try keyed.form(target, "token=\(user.token)&" + body, headers: [user.cookie])
  }

  @Test("A broker saves, compares, notes, prints, writes out, ends and erases a shortlist")
  func journey() throws {
    let user = try keyed.signIn(keyed.key(.broker))
    func page(_ path: String) throws -> RawResponse { try keyed.server.get(path, headers: [user.cookie]) }
    #expect(try page("/broker/shortlists").text.contains("None is kept yet."))
    let first = try send("/broker/shortlists", "provider=\(keyed.micro)&tasks=washing", as: user)
    #expect(first.status == 200 && first.text.contains("1 person goes on it.") && first.text.contains(keyed.micro))
    let both = "provider=\(keyed.personalAssistant)&provider=\(keyed.micro)"
    let saved = try send(
      "/broker/shortlists",
      "reference=zqc-1001&\(both)&tasks=washing%0D%0Ameals&place=WN5+8LZ&budget=380&interests=zqhobby", as: user)
    #expect(saved.status == 303 && saved.header("location") == "/broker/shortlists/ZQC-1001?done=saved")
    let shown = try page("/broker/shortlists/ZQC-1001?done=saved")
    #expect(shown.status == 200 && shown.header("cache-control") == "no-store")
    for words in [
      "Saved.", "Sam Q", "Alex cooks", "Washing", "Zqhobby", "WN5 8LZ", "<th scope=\"col\">", "Nobody has checked",
    ] {
      #expect(shown.text.contains(words), "\(words)")
    }
    for contact in KeyedServer.personalAssistantContacts + [KeyedServer.microContact] {
      #expect(!shown.text.contains(contact), "\(contact)")
    }
    let note = "action=note&provider=\(keyed.micro)&words=%3Dzqnote%2C+kind"
    #expect(try send("/broker/shortlists/ZQC-1001", note, as: user).header("location")?.hasSuffix("done=noted") == true)
    let csv = try page("/broker/shortlists/ZQC-1001/list.csv")
    #expect(csv.header("content-type")?.hasPrefix("text/csv") == true && csv.text.contains("\"'=zqnote, kind\""))
    #expect(csv.text.components(separatedBy: "\r\n").count == 4)
    let sheet = try page("/broker/shortlists/ZQC-1001/print").text
    #expect(sheet.contains("Ask if they have a DBS check") && !sheet.contains("zqnote") && !sheet.contains("£380"))
    #expect(try send("/broker/shortlists/ZQC-1001", "action=end&outcome=nothing-suitable", as: user).status == 422)
    let end = "action=end&outcome=nothing-suitable&unmet_reason=times"
    #expect(try send("/broker/shortlists/ZQC-1001", end, as: user).status == 303)
    #expect(try page("/broker/shortlists").text.contains("Nothing suitable: nobody is free at those times"))
    let wrong = try send("/broker/shortlists/ZQC-1001", "action=erase", as: user)
    #expect(wrong.status == 422 && wrong.text.contains("<title>Error: "))
    let erased = try send("/broker/shortlists/ZQC-1001", "action=erase&confirm=yes", as: user)
    #expect(erased.header("location") == "/broker/shortlists?done=erased")
    #expect(try page("/broker/shortlists/ZQC-1001").status == 404)
    for canary in ["zqnote", "zqhobby", "zqc-1001"] { #expect(try !bytes(of: keyed.folder).contains(canary)) }
    let log = keyed.server.logText + (try keyed.server.get("/metrics").text)
    for canary in ["zq", "ZQC", "8LZ", "Sam Q"] { #expect(!log.contains(canary), "\(canary)") }
    #expect(log.contains(#""route":"/broker/shortlists/{reference}""#))
  }

  @Test("What names a person is refused with the form again, and a shortlist of another organisation is not there")
  func refusals() throws {
    let user = try keyed.signIn(keyed.key(.broker))
    let name = try send("/broker/shortlists", "reference=Margaret&provider=\(keyed.micro)&tasks=meals", as: user)
    #expect(name.status == 422 && name.text.contains("looks like a name"))
    #expect(name.text.contains(#"name="tasks" value="meals""#) && name.text.contains(keyed.micro))
    let named = try send("/broker/shortlists", "reference=NC-1002&not_with=Sam+Q", as: user)
    #expect(named.status == 422 && named.text.contains("names are not kept"))
    #expect(try send("/broker/shortlists", "reference=NC-1002&not_with=Sam+Q&keep_need=no", as: user).status == 303)
    let gone = try send("/broker/shortlists", "reference=NC-1003&provider=\(UUID().uuidString)", as: user)
    #expect(gone.header("location")?.hasSuffix("done=saved-some") == true)
    let stranger = try keyed.signIn(keyed.stranger)
    let strange = try keyed.server.get("/broker/shortlists/NC-1002", headers: [stranger.cookie])
    let nothing = try keyed.server.get("/broker/shortlists/NC-9999", headers: [stranger.cookie])
    #expect(strange.status == 404 && strange.lasting == nothing.lasting)
    #expect(try send("/broker/shortlists/NC-1002", "action=erase&confirm=yes", as: stranger).status == 404)
    #expect(try send("/broker/shortlists/NC-1002", "action=dance", as: user).status == 400)
    #expect(try keyed.server.get("/broker/shortlists/Margaret", headers: [user.cookie]).status == 404)
    let secret = "action=note&provider=\(keyed.micro)&words=NHS+943+476+5919"
    _ = try send("/broker/shortlists", "reference=NC-1004&provider=\(keyed.micro)", as: user)
    let told = try send("/broker/shortlists/NC-1004", secret, as: user)
    #expect(told.status == 422 && told.text.contains("an NHS number"))
  }

  @Test("At the console: saved, shown, counted from five cases on, and erased with proof; withdrawn and erased vanish")
  func console() throws {
    let need = try ServerProcess.emptyFolder().appending(path: "need.txt")
    try Data("tasks: washing\nplace: WN5 8LZ\ninterests: zqgardening\n".utf8).write(to: need)
    func run(_ arguments: String...) throws -> (Int32, String) {
      try ServerProcess.run(["brokers"] + arguments, data: keyed.folder)
    }
    let actor = "--organisation=wigan-care"
    for number in 1...5 {
      let saved = try run(
        "shortlist", "save", "ZQ-900\(number)", actor, "--provider", keyed.micro, "--provider", keyed.personalAssistant,
        "--need", need.path)
      #expect(saved.0 == 0, "\(saved.1)")
      #expect(try run("unmet", "--json").0 == 1)
      #expect(
        try run("shortlist", "outcome", "ZQ-900\(number)", "nothing-suitable", "--reason", "times", actor).0 == 0)
    }
    let unmet = try run("unmet", "--json").1
    #expect(unmet.contains(#""area" : "WN5""#) && unmet.contains(#""cases" : 5"#) && !unmet.contains("ZQ-"), "\(unmet)")
    #expect(try run("shortlist", "show", "zq-9001", actor).1.contains("Alex cooks"))
    #expect(try run("shortlist", "show", "ZQ-9001", "--organisation=leigh-care").0 == 1)
    #expect(try run("shortlist", "note", "ZQ-9001", keyed.micro, "zqnote", actor).0 == 0)
    #expect(try ServerProcess.run(["subject", "export", keyed.micro], data: keyed.folder).1.contains("zqnote"))
    #expect(try ServerProcess.run(["subject", "withdraw", keyed.micro], data: keyed.folder).0 == 0)
    #expect(try !run("shortlist", "show", "ZQ-9001", actor).1.contains("Alex cooks"))
    #expect(try run("shortlist", "export", "ZQ-9001", actor, "--sheet").1.contains("Ask"))
    let copy = try ServerProcess.emptyFolder().appending(path: "plan.csv")
    #expect(try run("shortlist", "export", "ZQ-9001", actor, "--output", copy.path).0 == 0)
    let (left, said) = try run("shortlist", "erase", "ZQ-9001", actor, "--verify", "--scan", copy.path)
    #expect(left == 3 && said.contains("in plan.csv") && !said.contains("access.sqlite"), "\(said)")
    #expect(try run("unmet").0 == 1, "four are left, which is too few")
    for number in 2...5 {
      let (status, said) = try run("shortlist", "erase", "ZQ-900\(number)", actor, "--verify")
      #expect(status == 0 && said.contains("none is left"), "\(said)")
    }
    for canary in ["zq-900", "zqgardening", "zqnote"] {
      #expect(try !bytes(of: keyed.folder).contains(canary), "\(canary)")
    }
    let record = try ServerProcess.run(["audit", "list"], data: keyed.folder).1
    #expect(record.contains("Somebody at the console erased the shortlist"))
    #expect(try ServerProcess.run(["audit", "verify"], data: keyed.folder).0 == 0)
    for wrong in [["save", "Margaret", actor], ["outcome", "ZQ-1001", "arranged", "--reason", "times", actor]] {
      #expect(try ServerProcess.run(["brokers", "shortlist"] + wrong, data: keyed.folder).0 == 2, "\(wrong)")
    }
  }

  /// Every byte of every file, in small letters.
  private func bytes(of folder: URL) throws -> String {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self).lowercased()
    }.joined()
  }
}
