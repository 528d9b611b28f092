import ArgumentParser
import DirectoryStore
import Foundation
import OpenReferral

/// `doorstep tag`: say what a service is about, or is not.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Say what a service is about, or is not about, whatever its text says.",
    discussion: """
      EXAMPLES
        doorstep tag 3f9a2c01                         what is understood now
        doorstep tag 3f9a2c01 +gardening              about gardening, as if it said so among its interests
        doorstep tag 3f9a2c01 -football --by Ann      not about football, says Ann
        doorstep tag 3f9a2c01 --undo football         as the text has it again
        doorstep tag 3f9a2c01 --undo                  the same for everything decided on it

      A concept is named by its id, or by words that mean it ("doorstep thesaurus show WORDS"). A decision stands above what
      is read into the text, is found by searches at once, and lasts through later imports. The text stays as it is.
      """)

  @Argument(help: "The identifier that find printed, or the start of it (at least four digits).")
  var id: String

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Concepts, each with + (about it) or - (not about it) in front.", valueName: "+concept|-concept")
  )
  var decisions: [String] = []

  @Option(help: ArgumentHelp("Who decides, to be kept with it.", valueName: "name"))
  var by: String?

  @Flag(help: "Take decisions back: on the concepts named, or on all.")
  var undo = false

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if let by, !(1...80).contains(by.utf8.count) { throw ValidationError("--by takes a name of 1 to 80 letters.") }
    for decision in decisions where !undo {
      guard decision.utf8.count > 1, Self.sign(decision) != nil else {
        throw ValidationError("Write + or - in front of a concept: +gardening, -football. Found: \(decision)")
      }
    }
  }

  func run() throws {
    let session = try Session(directory)
    let stored = try session.shownService(id)
    let understanding = try ServiceUnderstanding(session)
    let chosen = try chosen(understanding, stored)
    if !chosen.isEmpty {
      do {
        try session.writableDatabase().tag(stored.service.id, chosen, by: by.flatMap { PlainText.cleaned($0) })
      } catch let
        error as DirectoryStoreError
      {
        throw Outcome(.refused, error.description)
      }
    }
    try understanding.print(try session.shownService(stored.service.id.uuidString), json: json)
  }

  /// The decisions by the ids of concepts; nil takes one back.
  private func chosen(
    _ understanding: ServiceUnderstanding, _ stored: StoredService
  ) throws -> [String: InterestTag.Decision?] {
    if undo, decisions.isEmpty {
      return Dictionary(uniqueKeysWithValues: stored.tags.filter(\.isByPerson).map { ($0.concept, nil) })
    }
    return try decisions.reduce(into: [:]) { chosen, text in
      let sign = Self.sign(text)
      let concept = try understanding.concept(sign == nil ? text : String(text.unicodeScalars.dropFirst()))
      chosen.updateValue(undo ? nil : sign, forKey: concept)
    }
  }

  /// What the sign in front says; nil without one.
  private static func sign(_ text: String) -> InterestTag.Decision? {
    switch text.utf8.first {
    case UInt8(ascii: "+"): .added
    case UInt8(ascii: "-"): .removed
    default: nil
    }
  }
}
