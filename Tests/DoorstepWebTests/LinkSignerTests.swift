import Foundation
import Presentation
import Testing

@testable import DoorstepWeb

@Suite("Links of shortlists")
struct LinkSignerTests {
  @Test("The key of links is kept for its owner alone, and another key opens no link")
  func key() throws {
    let folder = try ServerProcess.emptyFolder()
    let file = folder.appending(path: "links.key")
    let first = LinkSigner(keyFile: file)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let list = try #require(Shortlist([UUID()], today: "2026-11-21"))
    let value = first.value(of: list)
    #expect(LinkSigner(keyFile: file).shortlist(value) == list)
    #expect(LinkSigner(keyFile: folder.appending(path: "other.key")).shortlist(value) == nil)
    for text in ["", "A", String(repeating: "A", count: 500), "====", "é"] { #expect(first.shortlist(text) == nil) }
  }
}
