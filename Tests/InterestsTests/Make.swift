import Foundation
import TextAnalysis

@testable import Interests

enum Make {
  static let text = """
    # A comment.
    [dogs]
    label: dogs
    also: dog; puppy; Köter

    [walking]
    label: walking
    also: walk; rambling
    related: health-walk

    [dog-walking]
    label: dog walking
    also: walking the dog; dog walk
    suggested: walkies
    broader: dogs; walking
    note: Not somebody paid
    note: to do it.
    openactive: Dog Walking
    ukcat: AN101

    [health-walk]
    label: health walk
    """

  static func thesaurus(_ text: String = text) throws -> Thesaurus {
    Thesaurus(try concepts(text), analyzer: try Analyzer())
  }

  static func concepts(_ text: String) throws -> [Concept] {
    var reader = ThesaurusReader()
    try reader.read(Array(text.utf8), file: "test.txt")
    return reader.concepts
  }

  static func words(of label: String, _ analyzer: Analyzer) -> [String] {
    var label = label
    var words: [String] = []
    label.withUTF8 { utf8 in
      LabelWords.forEachWord(of: utf8, analyzer: analyzer) { words.append(String(decoding: $0, as: UTF8.self)) }
    }
    return words
  }
}
