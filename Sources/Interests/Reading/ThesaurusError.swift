/// Why a thesaurus cannot be read.
public struct ThesaurusError: Error, Hashable, Sendable {
  /// The file's name, and the line from 1; nil when it is the file or folder as a whole.
  public let file: String
  public let line: Int?
  public let expected: String
  public let found: String
  /// What to do about it.
  public let remedy: String
}

extension ThesaurusError: CustomStringConvertible {
  /// "hobbies.txt line 3: expected a label, found none. Add a line such as label: dog walking."
  public var description: String {
    "\(file)\(line.map { " line \($0)" } ?? ""): expected \(expected), found \(found). \(remedy)"
  }
}
