import Foundation
import Testing

@Suite("Pages over HTTP", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct PageRouteTests {
  let server: ServerProcess

  init() throws { server = try ServerProcess.shared.get() }

  private func form(_ target: String, _ body: String, headers: [(String, String)] = []) throws -> RawResponse {
    try server.ask(
      "POST", target, headers: [("Content-Type", "application/x-www-form-urlencoded")] + headers, body: Array(body.utf8)
    )
  }

  private func listing() throws -> String {
    let page = try server.get("/find?interest=reading&near=WN5+8LZ").text
    let start = try #require(page.range(of: "/listings/")).upperBound
    return String(page[start...].prefix(36))
  }

  @Test(
    "Every page is HTML that may load nothing from elsewhere",
    arguments: [
      "/", "/find?interest=reading&near=WN5", "/find?interest=reading&near=Orrell", "/find?near=Orell",
      "/find?interest=reading%0D%0Achess&near=WN5&kind=group&kind=activity&day=monday&day=sunday", "/privacy",
      "/accessibility", "/open-data", "/print?interest=reading&near=WN5",
    ])
  func pages(_ target: String) throws {
    let response = try server.get(target)
    #expect(response.status == 200 && response.header("content-type") == "text/html; charset=utf-8")
    #expect(response.header("content-security-policy")?.contains("style-src 'self'") == true)
    #expect(response.headers.filter { $0.name == "content-security-policy" }.count == 1)
    #expect(
      response.header("cache-control") == "private, no-cache" && response.header("referrer-policy") == "no-referrer")
    #expect(response.header("access-control-allow-origin") == nil)
    #expect(response.text.contains("<h1") && response.text.contains("lang=\"en"))
  }

  @Test("The dataset page says what there is and under which terms, and holds the description for programs")
  func openData() throws {
    let page = try server.get("/open-data").text
    #expect(page.contains("href=\"/openactive/sessions\"") && page.contains("Licence: "))
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">")).upperBound
    let end = try #require(page[start...].range(of: "</script>")).lowerBound
    let embedded = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? NSDictionary
    let served = try JSONSerialization.jsonObject(with: Data(server.get("/openactive").body)) as? NSDictionary
    #expect(embedded != nil && embedded == served)
  }

  @Test("E14: a private search is answered by POST, to be kept nowhere, and no address in it holds the words")
  func privateSearch() throws {
    let response = try form("/find", "interest=incontinence+help&near=WN5+8LZ")
    #expect(response.status == 200 && response.header("cache-control") == "no-store")
    #expect(!response.text.contains("interest=incontinence"))
    #expect(try form("/print", "interest=reading&near=WN5").header("cache-control") == "no-store")
    #expect(try form("/find", "interest=a", headers: [("Sec-Fetch-Site", "cross-site")]).status == 403)
  }

  @Test("H01: a form that cannot be read comes back with what is wrong, and with the answers kept")
  func problems() throws {
    let response = try server.get("/find?interest=&near=")
    #expect(response.status == 422 && response.text.contains("<title>Error: "))
    let distance = try server.get("/find?interest=reading&near=WN5&within=rather+far")
    #expect(distance.status == 422 && distance.text.contains("rather far"))
  }

  @Test(
    "H06: problems of pages are pages too",
    arguments: [
      ("/nowhere", 404), ("/listings/x", 404), ("/find?colour=red", 400), ("/find?near=a&near=b", 400),
      ("/find?near=%ff", 400),
      ("/listings/00000000-0000-4000-8000-000000000000.ics", 404), ("/%ff", 400),
    ])
  func errors(_ target: String, _ status: Int) throws {
    let response = try server.get(target)
    #expect(response.status == status && response.header("content-type") == "text/html; charset=utf-8")
    #expect(response.header("cache-control") == "no-store" && response.text.contains("<h1"))
    #expect(!response.text.contains("colour") && !response.text.contains("nowhere"))
  }

  @Test("A wrong method is refused with Allow, on a page")
  func methods() throws {
    let response = try server.ask("DELETE", "/find")
    #expect(response.status == 405 && response.header("allow") == "GET, HEAD, OPTIONS, POST")
    #expect(response.header("content-type") == "text/html; charset=utf-8")
  }

  @Test("The stylesheet and the picture are tagged")
  func assets() throws {
    for (target, type) in [("/style.css", "text/css; charset=utf-8"), ("/icon.svg", "image/svg+xml")] {
      let response = try server.get(target)
      #expect(response.status == 200 && response.header("content-type") == type)
      let tag = try #require(response.header("etag"))
      #expect(try server.get(target, headers: [("If-None-Match", tag)]).status == 304)
    }
  }

  @Test("A listing has a page, and its times a calendar file")
  func listingPage() throws {
    let id = try listing()
    let page = try server.get("/listings/\(id)")
    #expect(page.status == 200 && page.text.contains("application/ld+json"))
    let calendar = try server.get("/listings/\(id).ics")
    #expect(calendar.status == 200 && calendar.header("content-type") == "text/calendar; charset=utf-8")
    #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test("A shortlist lives in its own signed link, and a changed one is refused")
  func shortlist() throws {
    let id = try listing()
    let made = try form("/shortlist", "add=\(id)")
    let location = try #require(made.header("location"))
    #expect(made.status == 303 && location.hasPrefix("/shortlist?list="))
    let page = try server.get(location)
    #expect(page.status == 200 && page.header("cache-control") == "no-store" && page.text.contains("/listings/\(id)"))
    let value = location.dropFirst("/shortlist?list=".count)
    #expect(try server.get("/print?list=\(value)").text.contains("My list"))
    #expect(try form("/shortlist", "list=\(value)&remove=\(id)").status == 200)
    for index in [0, 5, 20, value.utf8.count - 1] {
      var bytes = Array(value.utf8)
      bytes[index] = bytes[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      let changed = String(decoding: bytes, as: UTF8.self)
      #expect(try server.get("/shortlist?list=\(changed)").status == 404, "byte \(index)")
    }
    #expect(try form("/shortlist", "add=00000000-0000-4000-8000-000000000000").status == 422)
  }

  @Test("A suggestion is kept for the stewards, where only the owner can read it; a bad one comes back")
  func suggestion() throws {
    let target = "/listings/\(try listing())/suggest"
    #expect(try server.get(target).status == 200)
    #expect(try form(target, "what=times&details=").status == 422)
    #expect(
      try form(
        target, "what=times&details=Now+on+Fridays%0D%0Afrom+10&reply=", headers: [("Sec-Fetch-Site", "cross-site")]
      ).status == 403)
    let thanks = try form(target, "what=times&details=Now+on+Fridays%0D%0Afrom+10&reply=")
    #expect(thanks.status == 200 && thanks.header("cache-control") == "no-store")
    let file = server.folder.appending(path: "suggestions.jsonl")
    #expect(try String(contentsOf: file, encoding: .utf8).contains(#""details":"Now on Fridays\r\nfrom 10""#))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(!server.logText.contains("Fridays"))
  }

  @Test("T12: markup in a question is shown as itself")
  func markup() throws {
    let text = "<script>alert(1)</script>\"\u{301}onfocus=x"
    let page = try server.get("/find?interest=\(ServerProcess.encoded(text))&near=WN5").text
    #expect(
      !page.contains("<script>alert") && !page.contains("\"\u{301}onfocus".unicodeScalars.map(String.init).joined()))
  }
}
