import Access
import ArgumentParser
import Presentation

/// `doorstep keys roles`.
struct KeyRolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "Say what each role may do and see.")

  @Flag(help: "Answer as JSON.")
  var json = false

  func run() throws { try Console.print(json ? try JSONText.render(RolesJSON()) : RolesText().render()) }
}
