/// Where a place is that the gazetteer does not cover.
public enum OutsideRegion: Hashable, Sendable, CaseIterable {
  case northernIreland, channelIslands, isleOfMan, elsewhere

  /// As the subject of a sentence.
  public var name: String {
    switch self {
    case .northernIreland: "Northern Ireland"
    case .channelIslands: "A place in the Channel Islands"
    case .isleOfMan: "The Isle of Man"
    case .elsewhere: "A place outside Great Britain"
    }
  }

  /// By postcode area. Nil for areas of Great Britain and for letters that are none.
  init?(postcodeArea: String) {
    switch postcodeArea {
    case "BT": self = .northernIreland
    case "JE", "GY": self = .channelIslands
    case "IM": self = .isleOfMan
    default: return nil
    }
  }

  /// By the number the build script gives it.
  init(number: Int) {
    switch number {
    case 0: self = .northernIreland
    case 1: self = .channelIslands
    case 2: self = .isleOfMan
    default: self = .elsewhere
    }
  }
}
