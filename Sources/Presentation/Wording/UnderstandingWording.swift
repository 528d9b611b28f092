import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral

/// Says what words of a sentence were taken to mean.
public enum UnderstandingWording {
  /// One sentence for everything that was read into the person's words, in their order; empty when nothing was. An
  /// interest is a heading of the answer, and a place that is used its first line, so they have none.
  public static func sentences(for query: ParsedQuery) -> [String] {
    query.understandings.compactMap { understanding in
      let words = "\"\(understanding.words)\""
      switch understanding.meaning {
      case .interest, .place: return nil
      case .passedOver: return "We passed over \(words): \(meaning(of: understanding))."
      default: return "We took \(words) to mean: \(meaning(of: understanding))."
      }
    }
  }

  /// "only what states Polish", "where you are": ends the sentence "We took ... to mean".
  public static func meaning(of understanding: Understanding) -> String {
    switch understanding.meaning {
    case .place(let text): "near \(text)"
    case .radius: "no further than that"
    case .interest: "an interest"
    case .fact(let fact): meaning(of: fact)
    case .age(let age): "for somebody aged \(age)"
    case .greatestRate(let pence): "at most \(FactWording.pounds(pence)) an hour"
    case .free: "only what is stated to be free"
    case .weekdays(let days): "only on \(ScheduleWording.weekly(days.sorted())), or where no day is stated"
    case .times(let times): "only \(WantedTimesWording.phrase(for: times)), or where no time is stated"
    case .kinds(let kinds):
      "only \(kinds.sorted { $0.rawValue < $1.rawValue }.map(KindWording.plural).joined(separator: " and "))"
    case .excluded: "nothing that is about that"
    case .passedOver(let reason): sentence(for: reason)
    }
  }

  /// What it comes to, in a word or two; nil where the person's words say it.
  static func value(of understanding: Understanding) -> String? {
    switch understanding.meaning {
    case .place(let text): text
    case .radius(let distance): "\(Int(distance.metres.rounded())) m"
    case .fact(let fact): fact.name
    case .age(let age): "\(age)"
    case .greatestRate(let pence): FactWording.pounds(pence)
    case .weekdays(let days): days.sorted().map(\.englishName).joined(separator: ", ")
    case .times(let times): WantedTimesWording.phrase(for: times)
    case .kinds(let kinds): kinds.map(\.rawValue).sorted().joined(separator: ", ")
    case .interest, .free, .excluded, .passedOver: nil
    }
  }

  private static func meaning(of fact: ListingFact) -> String {
    switch fact.group {
    case .language: "only what states \(capitalised(fact.name))"
    case .accessibility: "only places that state \(fact.name)"
    case .check: "only providers whose \(fact.name == "dbs" ? "DBS" : fact.name) somebody has seen or verified"
    case .gender: "only a provider who is a \(fact.name)"
    }
  }

  private static func sentence(for reason: Understanding.Reason) -> String {
    switch reason {
    case .otherPlace: "we use the other place you gave"
    case .optionGiven: "the option you gave goes before it"
    case .severalValues: "we use the first one you gave"
    case .noPlace: "there is no place to measure it from"
    }
  }

  private static func capitalised(_ name: String) -> String {
    guard let first = name.unicodeScalars.first else { return name }
    return first.properties.titlecaseMapping + String(name.unicodeScalars.dropFirst())
  }
}
