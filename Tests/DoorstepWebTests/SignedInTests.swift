import Access
import Foundation
import Testing

@testable import DoorstepWeb

@Suite("Signed-in pages", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct SignedInTests {
  private static let shared = Result { try KeyedServer() }

  let keyed: KeyedServer

  init() throws { keyed = try Self.shared.get() }

  @Test("Somebody signs in with a pasted key, sees what their role may do, and signs out")
  func inAndOut() throws {
    let bad = try keyed.form("/sign-in", "key=dsk_nonsense")
    #expect(bad.status == 422 && bad.text.contains("<title>Error: ") && !bad.text.contains("nonsense"))
    #expect(bad.header("set-cookie") == nil)
    let pasted = try keyed.form("/sign-in", "key=++\(keyed.key(.careWorker))%0D%0A")
    #expect(pasted.status == 303 && pasted.header("location") == "/account")
    let (cookie, token) = try keyed.signIn(keyed.key(.careWorker))
    let work = try keyed.server.get("/account", headers: [cookie])
    #expect(work.text.contains("care worker of wigan-care") && !work.text.contains("/steward"))
    #expect(work.header("cache-control") == "no-store" && work.header("set-cookie") == nil)
    let out = try keyed.form("/sign-out", "token=\(token)", headers: [cookie])
    #expect(out.status == 303 && out.header("set-cookie")?.contains("Max-Age=0") == true)
    #expect(try keyed.server.get("/account", headers: [cookie]).header("location") == "/sign-in")
  }

  @Test("F06: a form without the session's token, with another's, or from another site changes nothing, wherever it is")
  func forgedForms() throws {
    // Of its own: the others of this suite write on the record meanwhile.
    let keyed = try KeyedServer()
    let (cookie, token) = try keyed.signIn(keyed.key(.administrator))
    let (_, other) = try keyed.signIn(keyed.key(.administrator))
    #expect(token != other)
    let before = try ServerProcess.run(["audit", "export"], data: keyed.folder).1.split(separator: "\n").count
    var routes = 0
    for route in try Fixture.routes() where route.isPage && route.permission != .usePublicly && route.post != nil {
      routes += 1
      let target = route.pattern.replacingOccurrences(of: "{id}", with: keyed.personalAssistant)
        .replacingOccurrences(of: "{reference}", with: "CASE-0147")
      for forged in ["", "token=", "token=\(other)", "token=\(token.dropLast())", "token=\(token.uppercased())"] {
        #expect(try keyed.form(target, forged, headers: [cookie]).status == 403, "\(target)")
      }
      for site in ["cross-site", "same-site"] {
        let headers = [cookie, ("Sec-Fetch-Site", site)]
        #expect(try keyed.form(target, "token=\(token)", headers: headers).status == 403, "\(target) \(site)")
      }
      let text = [cookie, ("Content-Type", "text/plain")]
      #expect(try keyed.server.ask("POST", target, headers: text, body: Array("token=\(token)".utf8)).status == 415)
    }
    #expect(routes >= 6)
    let after = try ServerProcess.run(["audit", "export"], data: keyed.folder).1.split(separator: "\n").count
    #expect(after == before + 1, "only the writing out itself is new")
    #expect(try keyed.server.get("/account", headers: [cookie]).status == 200)
  }

  @Test("Nobody is signed in by another website, and signing in anew ends the session there was")
  func signingInAnew() throws {
    let key = keyed.key(.broker)
    for site in ["cross-site", "same-site"] {
      let sent = try keyed.form("/sign-in", "key=\(key)", headers: [("Sec-Fetch-Site", site)])
      #expect(sent.status == 403 && sent.header("set-cookie") == nil, "\(site)")
    }
    let foreign = try keyed.form("/sign-in", "key=\(key)", headers: [("Origin", "https://elsewhere.example")])
    #expect(foreign.status == 403 && foreign.header("set-cookie") == nil)
    for origin in ["null", "http://localhost"] {
      #expect(try keyed.form("/sign-in", "key=\(key)", headers: [("Origin", origin)]).status == 303, "\(origin)")
    }
    let (first, _) = try keyed.signIn(key)
    // A name that somebody planted is not taken over.
    let planted = ("Cookie", "doorstep=" + String(repeating: "0", count: 32))
    #expect(
      try keyed.form("/sign-in", "key=\(key)", headers: [planted]).header("set-cookie")?.contains("=0000") == false)
    let anew = try keyed.form("/sign-in", "key=\(key)", headers: [first]).header("set-cookie")
    let second = ("Cookie", String((anew ?? "").prefix { $0 != ";" }))
    #expect(first.1 != second.1)
    #expect(try keyed.server.get("/account", headers: [first]).header("location") == "/sign-in")
    #expect(try keyed.server.get("/account", headers: [second]).status == 200)
  }

  @Test("A broker says why, and sees how to reach them; without a reason the form comes back")
  func contact() throws {
    let (cookie, token) = try keyed.signIn(keyed.key(.broker))
    let target = "/account/contact/\(keyed.personalAssistant)"
    let listing = try keyed.server.get("/listings/\(keyed.personalAssistant)").text
    #expect(listing.contains(target) && !listing.contains("960777"))
    let form = try keyed.server.get(target, headers: [cookie])
    #expect(form.status == 200 && !form.text.contains("960777"))
    let bad = try keyed.form(target, "token=\(token)&words=x", headers: [cookie])
    #expect(bad.status == 422 && bad.text.contains("Choose why you ask") && !bad.text.contains("960777"))
    let good = try keyed.form(target, "token=\(token)&reason=arrange-support&words=", headers: [cookie])
    #expect(good.status == 200 && good.text.contains("01632960777") && good.header("cache-control") == "no-store")
    #expect(try keyed.server.get("/account/contact/\(UUID().uuidString)", headers: [cookie]).status == 404)
  }

  @Test("A steward withdraws nothing unseen: held entries are released, taken back and kept out in a click, on record")
  func holds() throws {
    let own = try KeyedServer()
    let (status, said) = try ServerProcess.run(["subject", "withdraw", own.micro], data: own.folder)
    #expect(status == 0, "\(said)")
    let (cookie, token) = try own.signIn(own.key(.steward))
    func click(_ decision: String) throws -> String {
      let sent = try own.form(
        "/steward/holds", "token=\(token)&service=\(own.micro)&decision=\(decision)", headers: [cookie])
      let place = "/steward/holds?done=\(decision)&of=\(own.micro)"
      #expect(sent.status == 303 && sent.header("location") == place)
      return try own.server.get(place, headers: [cookie]).text
    }
    func isShown() throws -> Bool { try own.server.get("/listings/\(own.micro)").status == 200 }
    #expect(try !wait(until: isShown, is: false))
    #expect(try click("undo").contains("Keep out"))
    #expect(try click("release").contains("Released."))
    #expect(try wait(until: isShown, is: true))
    #expect(try click("keep-out").contains("Kept out."))
    #expect(try !wait(until: isShown, is: false))
    #expect(
      try own.form("/steward/holds", "token=\(token)&service=x&decision=release", headers: [cookie]).status == 400)
    let record = try ServerProcess.run(["audit", "list", "--listing", own.micro], data: own.folder).1
    for words in ["withdrew", "released", "kept out", "took back the decision on"] { #expect(record.contains(words)) }
  }

  /// The state when it is as wished, or after four seconds.
  private func wait(until state: () throws -> Bool, is wished: Bool) throws -> Bool {
    for _ in 0..<40 {
      if try state() == wished { break }
      usleep(100_000)
    }
    return try state()
  }

  @Test("The record can be read page by page, verified, and a line changed behind our back is named")
  func record() throws {
    let own = try KeyedServer()
    _ = try own.look(own.key(.broker))
    let (cookie, _) = try own.signIn(own.key(.steward))
    let page = try own.server.get("/account/audit?listing=\(own.personalAssistant)", headers: [cookie])
    #expect(page.status == 200 && page.text.contains("saw how to reach"))
    let (sound, head) = try ServerProcess.run(["audit", "verify"], data: own.folder)
    #expect(sound == 0 && head.contains("all as they were written"))
    let anchor = own.folder.appending(path: "audit.anchor")
    var text = try String(contentsOf: anchor, encoding: .utf8)
    text = text.replacingOccurrences(of: ":", with: "0:")
    try Data(text.utf8).write(to: anchor)
    let (status, said) = try ServerProcess.run(["audit", "verify", "--json"], data: own.folder)
    #expect(status == 3 && said.contains(#""sound" : false"#) && said.contains("anchored"), "\(said)")
  }
}
