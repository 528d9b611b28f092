import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing

@testable import Presentation

@Suite("Text from outside stays text")
struct EscapingTests {
  private static let site = SiteSettings()
  /// What may not stand in a page: control characters but tab and the ends of lines.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<32, 0x7F...0x9F: true
    default: false
    }
  }

  /// The text as a page gives it back where a person types.
  private static func kept(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
  }

  /// The text as a page shows it: what turns the direction of writing is replaced too.
  private static func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        kept(text).unicodeScalars.map {
          (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) ? "\u{FFFD}" : $0
        }))
  }

  private static func isSame(_ one: String?, _ other: String) -> Bool {
    one.map { Array($0.utf8) } == Array(other.utf8)
  }

  /// Foundation drops a byte order mark at the start of a text it reads.
  private static func withoutMark(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.drop { $0 == "\u{FEFF}" }))
  }

  @Test("There are more than 500 hostile texts")
  func enough() { #expect(HostileTexts.all.count > 500) }

  @Test("Every hostile text comes back as itself from text, attribute and text area")
  func writer() throws {
    for text in HostileTexts.all {
      var html = HTMLWriter()
      html.element("p", text: text)
      html.void("input", .value(text))
      html.textArea(.id("a"), typed: text)
      let page = try MarkupReader(html.bytes)
      #expect(page.elements.map(\.name) == ["p", "input", "textarea"], "\(text.debugDescription)")
      #expect(Self.isSame(page.elements[0].text, Self.shown(text)), "\(text.debugDescription)")
      #expect(Self.isSame(page.elements[1].attribute("value"), Self.kept(text)), "\(text.debugDescription)")
      #expect(Self.isSame(page.elements[2].text, "\n" + Self.kept(text)), "\(text.debugDescription)")
      #expect(!String(decoding: html.bytes, as: UTF8.self).unicodeScalars.contains(where: Self.isForbidden))
    }
  }

  @Test("Typed into the form, every hostile text is shown again as it was")
  func form() throws {
    let plain = try MarkupReader(FindProblemPage(form: FindForm(), problems: [], site: Self.site).render().bytes)
    for text in HostileTexts.all {
      var form = FindForm()
      form.interest = text
      form.near = text
      form.list = text
      let problem = FormProblem(field: .near, message: "Enter a place")
      let page = try MarkupReader(FindProblemPage(form: form, problems: [problem], site: Self.site).render().bytes)
      let value = { (id: String) in page.elements.first { $0.attribute("id") == id } }
      #expect(Self.isSame(value("interest")?.text, "\n" + Self.kept(text)))
      #expect(Self.isSame(value("near")?.attribute("value"), Self.kept(text)))
      #expect(
        Set(page.elements.map(\.name)).subtracting(["svg", "p", "span", "h2", "strong"])
          .isSubset(of: Set(plain.elements.map(\.name)).union(["ul", "li", "div"])))
    }
  }

  @Test("In a listing, every hostile text is shown as itself and makes no element")
  func listing() throws {
    let plain = try MarkupReader(Self.page(of: "plain").bytes).elements.map(\.name)
    let dials = { (element: MarkupReader.Element) in element.attribute("href")?.hasPrefix("tel:") == true }
    for text in HostileTexts.all where !text.unicodeScalars.contains("\n") && !text.unicodeScalars.contains("\r") {
      let page = try MarkupReader(Self.page(of: text).bytes)
      #expect(page.elements.filter { !dials($0) }.map(\.name) == plain, "\(text.debugDescription)")
      #expect(Self.isSame(page.elements.first { $0.name == "h1" }?.text, Self.shown(text)))
      #expect(page.elements.filter { $0.name == "a" }.allSatisfy { Self.isSafe($0.attribute("href") ?? "") })
    }
  }

  private static func isSafe(_ address: String) -> Bool {
    address.isEmpty
      || ["/", "#", "https://", "http://", "tel:", "mailto:"].contains { address.utf8.starts(with: $0.utf8) }
  }

  private static func page(of text: String) -> Page {
    var service = Make.service("x", at: (53.5, -2.7))
    service.name = text
    service.description = text
    service.alert = text
    service.organization.name = text
    service.url = text
    service.email = text
    service.phones = [Phone(id: service.id, number: text, description: text)]
    service.interests = [text]
    service.assuredBy = text
    service.assuredDate = text
    service.eligibilityDescription = text
    service.serviceAtLocations[0].location.name = text
    return ListingPage(service, from: Make.source, today: "2026-11-21", site: site).render()
  }

  @Test("The block of data cannot be ended from inside, and reads back as JSON")
  func data() throws {
    for text in HostileTexts.all {
      var bytes: [UInt8] = []
      JSONTree.object([("name", .text(text)), ("list", .list([.number(1.5), .text("b")]))]).append(to: &bytes)
      #expect(
        !bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: ">")) && !bytes.contains(UInt8(ascii: "&")))
      let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      #expect(Self.isSame(read?["name"] as? String, Self.withoutMark(text)), "\(text.debugDescription)")
    }
  }

  @Test(
    "Only plain web pages become links",
    arguments: [
      ("https://www.example.org/a?b=c", true), ("http://example.org:8080/", true), ("HTTPS://EXAMPLE.ORG", true),
      ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), ("java\tscript:alert(1)", false),
      ("data:text/html,x", false), ("vbscript:x", false), ("//example.org", false), ("https:example.org", false),
      ("https://good@evil.example", false), ("https://exämple.org", false), ("https://localhost", false),
      ("https://example.org/\"onclick=", false), ("https://example.org/ x", false),
      ("https://exa\u{301}mple.org", false),
      ("https://a.b/" + String(repeating: "x", count: 10_000), false), (" https://example.org", false), ("", false),
    ])
  func links(address: String, isLink: Bool) { #expect((OutsideLink(web: address) != nil) == isLink) }

  @Test("Addresses of our own carry any text in their query and give it back")
  func queries() throws {
    for text in HostileTexts.all {
      let link = LocalLink("/find", query: [("interest", text)]).text
      #expect(link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>`".utf8.contains($0) })
      #expect(
        Self.isSame(String(link.dropFirst("/find?interest=".count)).removingPercentEncoding, Self.withoutMark(text)))
    }
  }
}
