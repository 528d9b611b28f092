import TextAnalysis

/// One text of a listing with its words.
struct FieldText {
  let field: ListingField
  let text: String
  let words: [Word]

  /// Every searched text, field by field.
  static func texts(of listing: Listing, analyzer: Analyzer) -> [FieldText] {
    ListingField.allCases.flatMap { field in
      field.texts(of: listing.service).map { FieldText(field: field, text: $0, words: analyzer.words(in: $0)) }
    }
  }
}
