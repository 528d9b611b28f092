import Access
import Doorstep

/// Says what stands on a broker's shortlist.
public enum ShortlistWording {
  /// "Open", "Arranged", "Nothing suitable: nobody is free at those times".
  public static func phrase(for outcome: ShortlistOutcome?) -> String {
    switch outcome {
    case nil: "Open"
    case .arranged: "Arranged"
    case .declined: "Declined by the person"
    case .nothingSuitable(let reason): "Nothing suitable: \(phrase(for: reason))"
    }
  }

  /// As the choice reads: the outcome without its reason.
  public static func choice(forCode code: String) -> String {
    switch code {
    case "arranged": "Arranged: somebody on this list was engaged"
    case "declined": "Declined: the person did not want it after all"
    default: "Nothing suitable"
    }
  }

  /// In words that follow a colon: "nobody travels there".
  public static func phrase(for reason: UnmetReason) -> String {
    switch reason {
    case .area: "nobody travels there"
    case .times: "nobody is free at those times"
    case .tasks: "nobody does what is needed"
    case .training: "nobody has the training"
    case .checks: "nobody has the checks in order"
    case .language: "nobody speaks the language or knows the culture"
    case .gender: "nobody of the gender asked for"
    case .money: "nobody within the budget"
    case .choice: "the person met them and chose nobody"
    case .other: "something else"
    }
  }

  /// A field of a need, for people: "Business insurance".
  public static func label(for field: NeedField) -> String {
    let words = field.rawValue.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return Capitals.first(of: String(decoding: words, as: UTF8.self))
  }

  /// The need as it was given, in the order of its fields; empty when it is not kept.
  public static func need(of shortlist: BrokerShortlist) -> [(name: String, values: [String])] {
    NeedField.allCases.compactMap { field in
      shortlist.need?[field.rawValue].map { (label(for: field), $0) }
    }
  }
}
