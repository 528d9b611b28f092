/// How one column of ours is made from columns of theirs.
struct ColumnRecipe: Hashable, Sendable {
  /// One of their columns with fixed words before and after it, or fixed words alone.
  struct Piece: Hashable, Sendable {
    var prefix = ""
    /// Their header; nil for fixed words alone.
    var header: String?
    var suffix = ""
  }

  /// A word of ours that is set where their column says yes.
  struct Flag: Hashable, Sendable {
    var header: String
    var word: String
  }

  /// Tried in turn until one gives text; the pieces of each are joined.
  var alternatives: [[Piece]] = []
  var flags: [Flag] = []
  /// Their values, small letters, to ours.
  var translations: [String: String] = [:]
  /// What any other value becomes; nil keeps it.
  var otherwise: String?
  /// The line of the mapping file it stands on; nil when it was recognised by its header.
  var line: Int?

  /// The headers it draws on, in order.
  var headers: [String] { alternatives.flatMap { $0.compactMap(\.header) } + flags.map(\.header) }

  /// The same with every header folded, ready to be looked up.
  var withFoldedHeaders: ColumnRecipe {
    var folded = self
    folded.alternatives = alternatives.map { pieces in
      pieces.map { Piece(prefix: $0.prefix, header: $0.header.map(HeaderName.folded), suffix: $0.suffix) }
    }
    folded.flags = flags.map { Flag(header: HeaderName.folded($0.header), word: $0.word) }
    return folded
  }
}
