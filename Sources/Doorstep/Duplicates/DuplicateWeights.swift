/// The published weights by which two services are taken for the same. Their sum is a pair's score.
///
/// Evidence: chosen by reason, then set in half points on the labelled pairs of data/judgements/duplicates, where
/// `DuplicateJudgementTests` holds precision and recall.
enum DuplicateWeights {
  /// A pair with at least this score, of which something besides the name agrees, is clear.
  static let clear = 5.0
  /// A pair with at least this score waits for a person.
  static let doubtful = 3.0

  /// Names that share everything, and names that share nothing. Between them in a straight line.
  static let sameName = 5.0
  static let otherName = -5.0
  /// Names that are the same word for word, on top.
  static let sameWords = 1.0
  /// The same once more where the postcode is the same too.
  static let sameWordsThere = 2.0
  /// The rarity at which a name counts in full: two words that each stand in one service of 400.
  static let tellingRarity = 12.0
  static let misspelt = 0.8
  static let saidElsewhere = 0.15
  /// One name says that it is something beside the other.
  static let standsBeside = -4.0
  /// The same with one register number: an organisation and its trust seldom share that.
  static let standsBesideWithNumber = -2.0

  static let sameNumber = 6.0
  static let otherNumber = -6.0

  static let samePostcode = 3.0
  /// By distance in kilometres, the first that is not passed.
  static let distances: [(upTo: Double, value: Double)] = [
    (0.25, 2.5), (1, 1.5), (3, 0.5), (10, -2), (40, -5), (.infinity, -7),
  ]
  /// Where one is only a postal address, distance speaks a quarter as loud, and never louder than this.
  static let postalShare = 0.25
  static let postalLeast = -1.25
  /// One serves the district that the other serves or stands in.
  static let sameArea = 1.5

  static let samePhone = 3.0
  /// A web page or host of two services' names at most; a page that few give; a host that few give; one that many give.
  static let ownHost = 3.0
  static let samePage = 2.5
  static let sharedHost = 1.0
  static let commonHost = 0.3
  static let otherHost = -1.5
  /// How many names a host may have to be called shared rather than common.
  static let fewNames = 8

  static let sameSubject = 1.0
  static let otherSubject = -1.0
}
