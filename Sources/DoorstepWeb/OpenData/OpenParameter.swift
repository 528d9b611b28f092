/// The parameters of open data: every one of both versions, so that a reader of either finds what it knows.
enum OpenParameter {
  static let paging = ["page", "per_page", "format"]
  static let services =
    paging + [
      "search", "text", "taxonomy_term_id", "organization_id", "modified_after", "minimal", "full", "postcode",
      "proximity", "coverage", "minimum_age", "maximum_age",
    ]
  /// Those that make tuples by their place, or lists of choices. Each may be written with "[]" at its end as well.
  static let repeatable = [
    "taxonomy_id", "vocabulary", "taxonomy_type", "start_time", "end_time", "day", "need", "circumstance",
    "service_type", "include",
  ].flatMap { [$0, $0 + "[]"] }
  static let organizations = paging + ["search", "text", "full", "full_service", "taxonomy", "scheme"]
  static let taxonomies = paging + ["search"]
  static let terms = paging + ["search", "taxonomy_id", "top_only", "parent_id"]
  static let legacyTerms = paging + ["text", "parent_id", "vocabulary", "root_only"]
  static let legacyTermChoices = ["needs", "needs[]", "circumstances", "circumstances[]"]
}
