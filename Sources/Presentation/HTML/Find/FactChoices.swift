/// What the form offers to insist on. The values are names that `ListingFact` reads.
enum FactChoices {
  static let access: [(value: String, words: String)] = [
    ("step-free", "No steps"), ("accessible-toilet", "Accessible toilet"), ("parking", "Parking"),
    ("hearing-loop", "Hearing loop"), ("quiet-space", "A quiet space"), ("hoist", "A hoist"),
  ]
  static let checks: [(value: String, words: String)] = [
    ("enhanced-dbs", "Enhanced DBS"), ("insurance", "Insurance"), ("references", "References"),
    ("moving-and-handling", "Moving and handling"), ("first-aid", "First aid"), ("medication", "Medication"),
  ]
  static let genders: [(value: String, words: String)] = [("woman", "A woman"), ("man", "A man")]
  /// The most spoken in England and Wales after English (census of 2021), and those of Britain.
  static let languages = [
    "Arabic", "Bengali", "British Sign Language", "Cantonese", "Farsi", "French", "Gujarati", "Italian", "Polish",
    "Portuguese", "Punjabi", "Romanian", "Somali", "Spanish", "Tamil", "Turkish", "Ukrainian", "Urdu", "Welsh",
  ]
}
