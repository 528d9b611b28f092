import Foundation

extension EntryForm {
  /// A button that does it in one click.
  static func action(
    _ act: Act, _ service: UUID, _ fields: [(String, String)] = [], words: String? = nil
  ) -> StewardAction {
    StewardAction(
      words: words ?? act.words, link: LocalLink(entry: service),
      fields: [("do", act.rawValue)] + fields.map { (name: $0.0, value: $0.1) })
  }

  /// What was just done, for a list to say; nil when the address names nothing. Putting something right again needs the
  /// words, so only a check of the day can be taken back in a click.
  ///
  /// - Parameters:
  ///   - done: an `Act`.
  ///   - of: the entry.
  public static func done(_ done: String?, of service: String?) -> StewardDone? {
    guard let act = done.flatMap(Act.init(rawValue:)) else { return nil }
    guard act == .assure, let service = service.flatMap(UUID.init(uuidString:)) else {
      return StewardDone(words: act.done, undo: nil)
    }
    return StewardDone(
      words: act.done, undo: action(.takeBack, service, [("field", "assured"), ("back", "stale")]))
  }
}

extension EntryForm.Act {
  /// As the button reads.
  var words: String {
    switch self {
    case .correct: "Put right"
    case .keep: "Keep ours"
    case .assure: "Checked today"
    case .about: "It is about this"
    case .notAbout: "It is not about this"
    case .takeBack, .takeBackTag: "Take back"
    }
  }

  /// What the page says afterwards.
  var done: String {
    switch self {
    case .correct: "Put right. It is shown from now on, whatever later imports say."
    case .keep: "Kept. Ours is shown, until the source changes again."
    case .assure: "Noted: checked today."
    case .about: "Noted: it is about this, whatever its text says."
    case .notAbout: "Noted: it is not about this, whatever its text says."
    case .takeBack: "Taken back. What the source says is shown again."
    case .takeBackTag: "Taken back. What its text says counts again."
    }
  }
}
