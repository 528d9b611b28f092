import Access
import Foundation
import Testing

@testable import DoorstepWeb

/// The pages of those who look after the directory, over real sockets.
@Suite("Steward's pages", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct StewardTests {
  /// Two sources that list a library's round by one name, too little to call them the same.
  private static let twins = [
    "first":
      "id,kind,name,description,postcode,phone,assured_date\nl-1,service,Books to your door,We bring books,WN5 8TF,01942 000001,2019-05-01\n",
    "second": "id,kind,name,description,interests,areas\nl-2,service,Books to your door,Books brought,reading,Wigan\n",
  ]

  let keyed: KeyedServer
  let cookie: (String, String)
  let token: String

  init() throws {
    keyed = try KeyedServer()
    (cookie, token) = try keyed.signIn(keyed.key(.steward))
  }

  private func page(_ target: String) throws -> RawResponse { try keyed.server.get(target, headers: [cookie]) }

  private func post(_ target: String, _ fields: String) throws -> RawResponse {
    try keyed.form(target, "token=\(token)&\(fields)", headers: [cookie])
  }

  /// The actions on record about an entry, the oldest first, with their reasons.
  private func record(of id: String) throws -> [String] {
    let text = try ServerProcess.run(["audit", "list", "--listing", id, "--json"], data: keyed.folder).1
    let lines = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let rows = try #require(lines?.values.compactMap { $0 as? [[String: Any]] }.first)
    return rows.map { row in
      [row["action"], row["reason"]].compactMap { $0 as? String }.joined(separator: " ")
    }
  }

  /// The same with the same place: alike enough to be merged.
  private static let merged = twins.merging([
    "second":
      "id,kind,name,description,interests,postcode\nl-2,service,Books to your door,Books brought,reading,WN5 8TF\n"
  ]) { $1 }

  private func importTwins(_ twins: [String: String] = Self.twins) throws {
    for (source, text) in twins.sorted(by: { $0.key < $1.key }) {
      let file = keyed.folder.appending(path: "\(source).csv")
      try Data(text.utf8).write(to: file)
      let (status, said) = try ServerProcess.run(["import", file.path, "--source", source], data: keyed.folder)
      try #require(status == 0 || status == 3, "\(said)")
    }
  }

  @Test("Every page of a steward's is a page, not to be stored, and leads back; what is no page number is refused")
  func pages() throws {
    try keyed.prepareForStewards()
    let targets = [
      "/steward", "/steward/holds", "/steward/holds?show=decided", "/steward/duplicates?show=different",
      "/steward/review", "/steward/review?show=stale&page=9", "/steward/suggestions?show=done",
      "/steward/entries/\(keyed.micro)", "/steward/entries/\(keyed.micro)?field=new-check",
    ]
    for target in targets {
      let response = try page(target)
      #expect(response.status == 200, "\(target)")
      #expect(response.header("cache-control") == "no-store", "\(target)")
      #expect(response.header("content-security-policy")?.contains("form-action 'self'") == true, "\(target)")
      #expect(response.text.contains("Looking after the directory"), "\(target)")
    }
    #expect(try page("/steward/holds?page=x").status == 400)
    #expect(try page("/steward/entries/\(UUID().uuidString)").status == 404)
    #expect(try page("/steward/entries/x").status == 404)
    #expect(try post("/steward/review", "do=assure").status == 405)
  }

  @Test("The overview counts what waits, tells how fresh each source is, and opens the entry whose address is pasted")
  func overview() throws {
    try importTwins()
    try keyed.prepareForStewards()
    let text = try page("/steward").text
    for words in [
      "Listed twice? (0)", "Suggestions of the public (1)", "Not checked for long (1)", "first", "1 not for",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let opened = try page("/steward?entry=https%3A%2F%2Fexample.org%2Flistings%2F\(keyed.micro)%2Fsuggest")
    #expect(opened.status == 303 && opened.header("location") == "/steward/entries/\(keyed.micro)")
    #expect(try page("/steward?entry=nonsense").status == 422)
    #expect(try page("/steward?entry=\(UUID().uuidString)").status == 422)
  }

  @Test("A claim is verified in a form, shown at once, on record, lasts through an import, and is taken back")
  func check() throws {
    let target = "/steward/entries/\(keyed.micro)"
    let listing = "/listings/\(keyed.micro)"
    func send(_ fields: String) throws -> RawResponse { try post(target, "do=correct&field=new-check&\(fields)") }
    let bad = try send("check-name=insurance&state=verified&date=2999-01-01&issuer=&expires=soon")
    #expect(bad.status == 422)
    for words in ["Give the day it was checked", "Say who checked it", "Give the day it runs out"] {
      #expect(bad.text.contains(words), "\(words)")
    }
    #expect(try send("check-name=insurance&date=2026-03-02").text.contains("Choose how far it was checked"))
    #expect(try send("check-name=&state=seen&date=2026-03-02&issuer=x").text.contains("Say what was checked"))
    #expect(try !self.page(listing).text.contains("insurance"))
    #expect(try record(of: keyed.micro) == [], "what is refused is not on record")

    let good = try send("check-name=insurance&state=seen&date=2026-03-02&issuer=Wigan+desk&expires=2029-03-02")
    #expect(good.status == 303 && good.header("location") == "\(target)?done=correct")
    #expect(try self.page(listing).text.contains("seen by Wigan desk on 2 March 2026"))
    let verified = try post(
      target, "do=correct&field=check%3Ainsurance&state=verified&date=2026-03-03&issuer=Wigan+desk&expires=")
    #expect(verified.status == 303)
    #expect(try self.page(listing).text.contains("verified by Wigan desk on 3 March 2026"))
    #expect(try self.page("\(target)?field=check%3Ainsurance").text.contains("Keep this"))

    #expect(try post(target, "do=take-back&field=check%3Ainsurance").status == 303)
    #expect(try !self.page(listing).text.contains("insurance"))
    #expect(try record(of: keyed.micro) == ["state-check seen", "state-check verified", "undo-check"])
  }

  @Test("A check is of providers: on a group it is refused, and a bare form changes nothing")
  func noProvider() throws {
    try importTwins()
    let search = try keyed.server.get(ServerProcess.find(["interests": "reading circle", "kinds": "group"])).text
    let start = try #require(search.range(of: #""service_id":""#)).upperBound
    let group = "/steward/entries/\(search[start...].prefix(36))"
    let refused = try post(group, "do=correct&field=check%3Adbs&state=claimed&date=&issuer=&expires=")
    #expect(refused.status == 422 && refused.text.contains("Only micro-providers and personal assistants"))
    #expect(try !page(group).text.contains("<h2>Checks</h2>"))
    for fields in ["do=", "do=vanish", "do=correct&field=nothing&value=x", "do=correct&field=assured&value=2026-01-01"]
    {
      #expect(try post(group, fields).status == 400, "\(fields)")
    }
    #expect(try post(group, "do=keep&field=phone").status == 404)
    #expect(try post(group, "do=assure&other=1").status == 400)
  }

  @Test(
    "A field is put right and shown at once; a day of checking is noted; an interest is added and denied; all undone")
  func entry() throws {
    let target = "/steward/entries/\(keyed.micro)"
    #expect(try post(target, "do=correct&field=phone&value=nonsense").status == 422)
    #expect(try post(target, "do=correct&field=phone&value=01942+000009").status == 303)
    #expect(try page("/listings/\(keyed.micro)").text.contains("01942 000009"))
    #expect(try page(target).text.contains("Put right here. The source says: 01632960778"))
    #expect(try post(target, "do=take-back&field=phone").status == 303)
    #expect(try !page("/listings/\(keyed.micro)").text.contains("01942 000009"))

    #expect(try post(target, "do=assure").header("location") == "\(target)?done=assure")
    #expect(try page(target).text.contains("by wigan-care"))
    #expect(try post(target, "do=take-back&field=assured").status == 303)
    #expect(try page(target).text.contains("Nobody has said that they checked this"))

    #expect(try post(target, "do=about&concept=zorbing").text.contains("No interest is called that"))
    #expect(try post(target, "do=about&concept=chess").status == 303)
    let found = ServerProcess.find(["interests": "chess"])
    #expect(try keyed.server.get(found).text.contains(keyed.micro))
    #expect(try post(target, "do=not-about&concept=chess").status == 303)
    #expect(try !keyed.server.get(found).text.contains(keyed.micro))
    #expect(try page(target).text.contains("Not: "))
    #expect(try post(target, "do=take-back-tag&concept=chess").status == 303)
    #expect(
      try record(of: keyed.micro) == [
        "correct-entry phone", "undo-correction phone", "assure-entry", "undo-assurance", "tag-about chess",
        "tag-not-about chess", "undo-tag chess",
      ])
  }

  @Test("How to reach a personal assistant is in none of it, before, while and after it is put right")
  func withheld() throws {
    let target = "/steward/entries/\(keyed.personalAssistant)"
    func isShown(_ text: String) -> Bool {
      (KeyedServer.personalAssistantContacts + ["zqnew@example.org"]).contains { text.contains($0) }
    }
    #expect(try !isShown(page(target).text))
    #expect(try !isShown(page("\(target)?field=email").text))
    #expect(try post(target, "do=correct&field=email&value=zqnew%40example.org").status == 303)
    #expect(try !isShown(page(target).text) && !isShown(page("\(target)?field=email").text))
    #expect(try !isShown(page("/steward/review").text))
    #expect(
      try post(target, "do=correct&field=description&value=I+live+at+12+High+Street,+WN5+8LZ").text
        .contains("works from home"))
  }

  @Test(
    "A pair is shown side by side with its score, parted and called the same in a click, and undone from the same page")
  func duplicates() throws {
    try importTwins(Self.merged)
    let waiting = try page("/steward/duplicates?show=merged").text
    #expect(waiting.contains("How alike:") && waiting.contains("same name") && waiting.contains("We bring books"))
    func field(_ name: String) throws -> String {
      let start = try #require(waiting.range(of: #"name="\#(name)" value=""#)).upperBound
      return String(waiting[start...].prefix(36))
    }
    let (shown, other) = (try field("shown"), try field("other"))
    func click(_ decision: String) throws -> String {
      let sent = try post("/steward/duplicates", "shown=\(shown)&other=\(other)&decision=\(decision)")
      #expect(sent.status == 303)
      return try page(try #require(sent.header("location"))).text
    }
    #expect(try page("/listings/\(other)").status == 404)
    #expect(try page("/steward/entries/\(other)").text.contains("merged into another entry"))
    let different = try click("different")
    #expect(different.contains("Called different.") && different.contains("Take back"))
    #expect(different.contains("Merged by their score (0)") && different.contains("Called different (1)"))
    #expect(try page("/listings/\(other)").status == 200)
    #expect(try click("undo").contains("Merged by their score (1)"))
    #expect(try page("/listings/\(other)").status == 404)
    #expect(try click("same").contains("Called the same (1)"))
    #expect(try record(of: shown) == ["call-different", "undo-duplicate", "call-same"])
    #expect(try record(of: other).count == 3)
    #expect(try post("/steward/duplicates", "shown=\(shown)&other=\(shown)&decision=same").status == 400)
    #expect(try post("/steward/duplicates", "shown=\(shown)&other=\(keyed.micro)&decision=same").status == 404)
  }

  @Test(
    "What the source changed under a correction is kept or given up; what is stale is said to be checked, and undone")
  func review() throws {
    try importTwins()
    let stale = try page("/steward/review?show=stale").text
    #expect(stale.contains("Last checked: 1 May 2019"))
    let start = try #require(stale.range(of: "/steward/entries/")).upperBound
    let id = String(stale[start...].prefix(36))
    let assured = try post("/steward/entries/\(id)", "do=assure&back=stale")
    let place = "/steward/review?show=stale&done=assure&of=\(id)"
    #expect(assured.header("location") == place)
    let after = try page(place).text
    #expect(after.contains("Not checked for long (0)") && after.contains("Take back"))
    #expect(try post("/steward/entries/\(id)", "do=take-back&field=assured&back=stale").status == 303)
    #expect(try page("/steward/review?show=stale").text.contains("Not checked for long (1)"))

    #expect(try post("/steward/entries/\(id)", "do=correct&field=phone&value=01942+000002").status == 303)
    let file = keyed.folder.appending(path: "first.csv")
    let text = try #require(Self.twins["first"]).replacingOccurrences(of: "000001", with: "000003")
    try Data(text.utf8).write(to: file)
    _ = try ServerProcess.run(["import", file.path, "--source", "first"], data: keyed.folder)
    let overtaken = try page("/steward/review").text
    #expect(overtaken.contains("ours is 01942 000002; the source says 01942 000003"))
    #expect(try post("/steward/entries/\(id)", "do=keep&field=phone&back=overtaken").status == 303)
    #expect(try page("/steward/review").text.contains("Changed at the source (0)"))
    #expect(try page("/listings/\(id)").text.contains("01942 000002"))
  }

  @Test(
    "A suggestion of the public waits, is done with in a click, comes back, and is forgotten with what it was about")
  func suggestions() throws {
    #expect(try page("/steward/suggestions").text.contains("No suggestion waits."))
    let sent = try keyed.form(
      "/listings/\(keyed.micro)/suggest", "what=times&details=zq+open+on+Fridays&reply=zq%40example.org")
    #expect(sent.status == 200)
    let waiting = try page("/steward/suggestions").text
    #expect(waiting.contains("zq open on Fridays") && waiting.contains("To answer: zq@example.org"))
    let start = try #require(waiting.range(of: #"name="suggestion" value=""#)).upperBound
    let id = String(waiting[start...].prefix(36))
    func click(_ decision: String) throws -> String {
      let sent = try post("/steward/suggestions", "suggestion=\(id)&decision=\(decision)")
      #expect(sent.status == 303)
      return try page(try #require(sent.header("location"))).text
    }
    let settled = try click("settle")
    #expect(settled.contains("Waiting (0)") && settled.contains("Done (1)") && settled.contains("Take back"))
    #expect(try click("reopen").contains("Waiting (1)"))
    #expect(try record(of: keyed.micro) == ["settle-suggestion", "reopen-suggestion"])
    #expect(try post("/steward/suggestions", "suggestion=\(UUID().uuidString)&decision=settle").status == 404)
    #expect(try post("/steward/suggestions", "suggestion=x&decision=settle").status == 400)
  }

  @Test("What cannot be put on record is not done")
  func unrecorded() throws {
    let target = "/steward/entries/\(keyed.micro)"
    // A record that cannot be written: its file is open for reading alone.
    let anchor = keyed.folder.appending(path: "audit.anchor")
    try FileManager.default.removeItem(at: anchor)
    try FileManager.default.createDirectory(at: anchor, withIntermediateDirectories: false)
    #expect(try post(target, "do=correct&field=phone&value=01942+000009").status == 503)
    #expect(try !page("/listings/\(keyed.micro)").text.contains("01942 000009"))
  }
}
