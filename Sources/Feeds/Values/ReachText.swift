import OpenReferral

/// How the person and the service meet, as sources put it.
enum ReachText {
  static func read(_ text: String) -> Reading<ReachMode> {
    if let mode = words[HeaderName.folded(text)] { return .good(mode) }
    return .bad(expected: "venue, travels or remote", remedy: "Give one or more of these words, parted by semicolons.")
  }

  private static let words: [String: ReachMode] = [
    "venue": .venue, "travels": .travels, "travel": .travels, "homevisit": .travels, "homevisits": .travels,
    "remote": .remote, "online": .remote, "phone": .remote, "telephone": .remote,
  ]
}
