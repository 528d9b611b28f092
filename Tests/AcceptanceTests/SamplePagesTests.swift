import Foundation
import Presentation
import TestSupport
import Testing

/// Also a tool: with DOORSTEP_PAGES_OUT=FOLDER it writes every page there, for screenshots and the browser tests.
@Suite("The pages of the sample directory")
struct SamplePagesTests {
  @Test("Every page can be made, and is written out when asked")
  func render() throws {
    let states = try SamplePages().all()
    #expect(states.count >= 35)
    guard let folder = ProcessInfo.processInfo.environment["DOORSTEP_PAGES_OUT"] else { return }
    let out = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    for state in states { try Data(state.page.bytes).write(to: out.appending(path: "\(state.name).html")) }
    try Data(SiteAssets.stylesheet).write(to: out.appending(path: "style.css"))
    try Data(SiteAssets.icon).write(to: out.appending(path: "icon.svg"))
    if let calendar = CalendarFile(
      of: try SamplePages().service("Orrell Book-Cycle"), today: DirectoryFixture.today, site: try SamplePages().site)
    {
      try Data(calendar.render()).write(to: out.appending(path: "listing.ics"))
    }
  }
}
