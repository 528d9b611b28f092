import Geography
import Interests
import Matching
import Places
import TextAnalysis

/// Reads a request: checks its limits, understands its sentences, turns words into terms.
public struct QueryParser: Sendable {
  /// Most interests in one request.
  public static let maximumInterests = 8

  private let analyzer: Analyzer
  private let sentences: SentenceReader
  private let thesaurus: Thesaurus
  private let channels: Set<Channel>

  /// - Parameters:
  ///   - gazetteer: knows the places a sentence may name; without it none is understood.
  ///   - thesaurus: what words mean; without it they mean themselves.
  ///   - channels: what to use, for measuring.
  public init(
    analyzer: Analyzer, gazetteer: Gazetteer? = nil, thesaurus: Thesaurus? = nil,
    channels: Set<Channel> = Set(Channel.allCases)
  ) {
    let thesaurus = thesaurus ?? Thesaurus(analyzer: analyzer)
    self.analyzer = analyzer
    self.sentences = SentenceReader(analyzer: analyzer, gazetteer: gazetteer, thesaurus: thesaurus)
    self.thesaurus = thesaurus
    self.channels = channels
  }

  /// What the request means.
  ///
  /// - Parameter dictionary: the words of the directory; without it no spelling is repaired.
  /// - Throws: `SearchError` when nothing was asked, a text is too long, a number is out of range or the radius cannot
  ///   be read. The place is only trimmed here: two meanings or none are an answer, not an error.
  public func parse(
    _ request: SearchRequest, dictionary: (any TermDictionary)? = nil
  ) throws(SearchError) -> ParsedQuery {
    guard (1...50).contains(request.limit) else { throw .limitOutOfRange(request.limit) }
    guard (1...20).contains(request.page) else { throw .pageOutOfRange(request.page) }
    let reading = try read(request, place: try parsePlace(request.near))
    let interests = try parseInterests(reading.wishes, reader(dictionary))
    let place = reading.place
    guard !interests.isEmpty || place != nil || reading.understandings.contains(where: { $0.limit != nil }) else {
      throw .nothingAsked
    }
    if request.order == .nearest, place == nil { throw .orderWithoutPlace }
    return ParsedQuery(
      interests: interests.isEmpty ? [ParsedInterest(text: "", terms: [])] : interests, placeText: place,
      radius: try parseRadius(request.within, hasPlace: place != nil) ?? reading.radius, filters: reading.filters,
      excluded: reading.exclusions, understandings: reading.understandings, request: request)
  }

  private func parsePlace(_ text: String?) throws(SearchError) -> String? {
    guard let text = try text.map({ (text) throws(SearchError) in try checked(text, field: "place") }) else {
      return nil
    }
    let plain = trimmed(text)
    return plain.isEmpty ? nil : plain
  }

  private func parseRadius(_ text: String?, hasPlace: Bool) throws(SearchError) -> Distance? {
    guard let text else { return nil }
    guard hasPlace else { throw .radiusWithoutPlace }
    return try RadiusParser().parse(text)
  }

  /// Each entry may be a sentence; where nothing is understood of it, or nothing is to be, commas and semicolons part
  /// it.
  private func read(_ request: SearchRequest, place: String?) throws(SearchError) -> RequestReading {
    var reading = RequestReading(request, place: place)
    for entry in request.interests {
      let text = try checked(entry, field: "interest")
      let sentence = request.isLiteral ? SentenceReading() : sentences.read(text)
      if sentence.saysNothing {
        for part in text.unicodeScalars.split(whereSeparator: { $0 == "," || $0 == ";" }) {
          reading.addLiterally(trimmed(String(part)))
        }
      } else {
        reading.add(sentence)
      }
    }
    reading.end()
    return reading
  }

  /// The same interest twice is asked once.
  private func parseInterests(_ wishes: [String], _ reader: InterestReader) throws(SearchError) -> [ParsedInterest] {
    var interests: [ParsedInterest] = []
    for wish in wishes {
      let interest = try parseInterest(wish, position: interests.count + 1, reader)
      if !interests.contains(where: { $0.terms == interest.terms }) { interests.append(interest) }
    }
    guard interests.count <= Self.maximumInterests else { throw .tooManyInterests(interests.count) }
    return interests
  }

  /// What reads interests against a directory of those words.
  func reader(_ dictionary: (any TermDictionary)?) -> InterestReader {
    let repairer = dictionary.map { SpellingRepairer(analyzer: analyzer, thesaurus: thesaurus, dictionary: $0) }
    return InterestReader(
      analyzer: analyzer, thesaurus: thesaurus, repairer: channels.contains(.spelling) ? repairer : nil,
      usesWords: channels.contains(.words))
  }

  /// One interest, which may be a whole sentence: it is not cut at commas.
  ///
  /// - Parameter position: its place among the interests from 1, for the message.
  func parseInterest(_ text: String, position: Int, _ reader: InterestReader) throws(SearchError) -> ParsedInterest {
    let interest = reader.read(text)
    guard !interest.isAnything else { throw .emptyInterest(position) }
    return interest
  }

  /// The text itself, once it is known to be short and plain enough to compare and fold.
  private func checked(_ text: String, field: String) throws(SearchError) -> String {
    do {
      try TextLimits.check(text, maximumBytes: TextLimits.queryBytes)
      return text
    } catch {
      throw .textRefused(field: field, reason: error.description)
    }
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? start
    return String(scalars[start..<end])
  }
}
