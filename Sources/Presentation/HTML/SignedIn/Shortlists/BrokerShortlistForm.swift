import Access
import Doorstep
import Foundation

/// What a broker saves: the form of `POST /broker/shortlists`.
///
/// | name | holds |
/// | --- | --- |
/// | `reference` | missing when a search sends it: then it is asked for; else a case number, as `ShortlistReference` has it |
/// | `provider` | may come several times: the id of a provider to put on it |
/// | `days` | how long to keep it, 1 to 400; 90 when missing or empty |
/// | `keep_need` | `no` when the need is not to be kept |
/// | names of `NeedField` | may come several times: the need as it was given |
/// | `token` | of the session |
public struct BrokerShortlistForm: Hashable, Sendable {
  public static let repeatableNames = Set(NeedField.allCases.map(\.rawValue) + ["provider"])
  public static let parameterNames: Set<String> = repeatableNames.union(["reference", "days", "keep_need"])
  /// Most values that are taken.
  public static let mostValues = 200

  /// As typed.
  public var reference = ""
  /// False for what a search sends along, before a case number was asked for.
  public private(set) var hasReference = false
  public var days = ""
  public var keepsNeed = true
  public private(set) var providers: [UUID] = []
  /// The need, not yet understood.
  public private(set) var need = NeedForm()

  public init() {}

  /// Reads what a browser sent. A provider that is no identifier is left out.
  public init(_ parameters: [(name: String, value: String)]) {
    for (name, value) in parameters {
      switch name {
      case "reference": (reference, hasReference) = (value, true)
      case "days": days = value
      case "keep_need": keepsNeed = value != "no"
      case "provider": providers += [UUID(uuidString: value)].compactMap { $0 }
      default: NeedField(rawValue: name).map { add(value, to: $0) }
      }
    }
  }

  /// Text areas send lines; each is an entry.
  private mutating func add(_ value: String, to field: NeedField) {
    for line in value.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      need.add(String(decoding: line, as: UTF8.self), to: field)
    }
  }

  /// Leaves out every provider but these.
  public mutating func keep(_ offered: [UUID]) { providers.removeAll { !offered.contains($0) } }

  /// The order it makes, once everything in it is sound.
  ///
  /// - Parameter facts: what is counted of the need.
  /// - Throws: `FormProblem` for the first thing to mend.
  public func order(facts: CoarseFacts) throws(FormProblem) -> ShortlistOrder {
    let reference: ShortlistReference
    do { reference = try ShortlistReference(trimmed(self.reference)) } catch {
      throw FormProblem(field: .reference, error)
    }
    let days = trimmed(self.days)
    guard let days = days.isEmpty ? BrokerShortlist.usualDays : Int(days) else {
      throw FormProblem(field: .days, message: "Write the days as a number from 1 to \(BrokerShortlist.mostDays)")
    }
    if keepsNeed, let problem = need.problemOfKeeping ?? need.problems.first {
      throw FormProblem(field: .keepNeed, message: "To keep the need, give \(problem.expected)")
    }
    let kept = keepsNeed && !need.entries.isEmpty ? need.fields : nil
    do {
      return try ShortlistOrder(reference: reference, providers: providers, need: kept, facts: facts, days: days)
    } catch {
      let isAboutDays = !(1...BrokerShortlist.mostDays).contains(days)
      throw FormProblem(field: isAboutDays ? .days : .keepNeed, error)
    }
  }

  private func trimmed(_ text: String) -> String {
    String(decoding: text.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
  }
}

extension FormProblem {
  /// What was asked wrongly of the file of keys and records: what was found, and what to do.
  public init(field: FormField, _ error: AccessError) {
    self.init(field: field, message: "We found \(error.found). \(error.remedy)")
  }
}
