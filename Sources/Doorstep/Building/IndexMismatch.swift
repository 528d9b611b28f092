/// Why a sound index file is not this directory's. It is then built anew.
public enum IndexMismatch: Error, Equatable, Sendable, CustomStringConvertible {
  case otherDirectory
  case otherRecipe

  public var description: String {
    switch self {
    case .otherDirectory: "The index was built from another directory, or from a state this one never had."
    case .otherRecipe: "The index was built by a version of the program that reads listings differently."
    }
  }
}
