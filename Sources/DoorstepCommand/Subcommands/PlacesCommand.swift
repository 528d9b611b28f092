import ArgumentParser
import Places
import Presentation

/// `doorstep places`: what a place name, postcode or grid reference means.
struct PlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "Look a place up: postcode, name, coordinates or grid reference.",
    discussion: """
      EXAMPLES
        doorstep places "Orrell"
        doorstep places wn58lz
        doorstep places 53.5303,-2.7088
        doorstep places "SD 53 05" --json
      """)

  @Argument(help: "The place, as a person would write it.")
  var query: String

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let resolution = try Session(directory).gazetteer.resolve(query)
    if json {
      try Console.print(JSONText.render(PlaceJSON(resolution)))
    } else {
      var layout = TextLayout()
      PlaceText.describe(resolution, command: "doorstep places", in: &layout)
      if case .resolved(let place) = resolution { PlaceText.detail(place, in: &layout) }
      try Console.print(layout.text)
    }
    guard case .resolved = resolution else { throw Outcome(.nothingFound) }
  }
}
