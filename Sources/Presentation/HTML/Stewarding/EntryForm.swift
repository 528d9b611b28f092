import DirectoryStore
import Feeds
import Foundation
import OpenReferral

/// What a steward does to one entry: the form of `POST /steward/entries/{id}`.
///
/// | name | holds |
/// | --- | --- |
/// | `do` | an `Act` |
/// | `field` | a `CorrectableField`; for `correct`, `keep` and `take-back` |
/// | `value` | what it should say; for `correct` |
/// | `check-name` | what was checked; for a check that nothing is known of yet |
/// | `state`, `date`, `issuer`, `expires` | what is known of a check; for `correct` |
/// | `concept` | what it is about, or not: an id or words; for the tags |
/// | `back` | the list of `/steward/review` to go back to; may be missing |
/// | `token` | of the session |
public struct EntryForm: Sendable {
  /// What is to be done.
  public enum Act: String, Hashable, Sendable, CaseIterable {
    case correct, keep, assure, about
    case takeBack = "take-back"
    case notAbout = "not-about"
    case takeBackTag = "take-back-tag"
  }

  public static let parameterNames: Set<String> = [
    "do", "field", "value", "check-name", "state", "date", "issuer", "expires", "concept", "back",
  ]

  public let act: Act
  /// The list of `/steward/review` that it was done from: "stale" or "overtaken".
  public let back: String?
  private let values: [String: String]

  /// Nil when nothing is named that can be done.
  ///
  /// - Parameter parameters: those of `parameterNames`, each at most once.
  public init?(_ parameters: [(name: String, value: String)]) {
    values = Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard let act = values["do"].flatMap(Act.init(rawValue:)) else { return nil }
    self.act = act
    back = values["back"].flatMap { ["stale", "overtaken"].contains($0) ? $0 : nil }
  }

  /// What was typed; empty where nothing was.
  func typed(_ name: String) -> String { values[name] ?? "" }

  /// The field that is meant; nil when none is. For a check that is new, its name is what was typed.
  public var field: CorrectableField? {
    if values["field"] == Self.newCheck {
      return PlainText.cleaned(typed("check-name")).map { .check($0) }
    }
    return values["field"].flatMap(CorrectableField.init(rawValue:))
  }

  /// The words for a concept.
  public var concept: String { PlainText.cleaned(typed("concept")) ?? "" }

  /// `field` of a check that nothing is known of yet.
  static let newCheck = "new-check"

  /// Whether the form is for a check.
  public var isForCheck: Bool {
    if case .check = field { return true }
    return values["field"] == Self.newCheck
  }

  /// What the field is to say, as it may be stored.
  ///
  /// - Parameter today: `yyyy-MM-dd`.
  /// - Throws: `FormProblems` with what must be mended.
  public func value(today: String) throws(FormProblems) -> String {
    guard let field else { throw FormProblems([FormProblem(field: .checkName, message: "Say what was checked")]) }
    guard isForCheck else {
      do { return try CorrectionText.read(typed("value"), for: field, today: today) } catch {
        throw FormProblems([FormProblem(field: .value, message: Capitals.first(of: error.description))])
      }
    }
    let problems = checkProblems(today)
    guard problems.isEmpty else { throw FormProblems(problems) }
    let text = ["state", "date", "issuer", "expires"].map(typed).joined(separator: " | ")
    do { return try CorrectionText.read(text, for: field, today: today) } catch {
      throw FormProblems([FormProblem(field: .state, message: Capitals.first(of: error.description))])
    }
  }

  private func checkProblems(_ today: String) -> [FormProblem] {
    var problems: [FormProblem] = []
    let state = ProviderCheckState(rawValue: typed("state"))
    if state == nil { problems.append(FormProblem(field: .state, message: "Choose how far it was checked")) }
    if state == .seen || state == .verified {
      if day("date", today).map({ $0 > today }) ?? true {
        problems.append(FormProblem(field: .date, message: "Give the day it was checked, such as \(today)"))
      }
      if PlainText.cleaned(typed("issuer")) == nil {
        problems.append(FormProblem(field: .issuer, message: "Say who checked it"))
      }
    }
    if PlainText.cleaned(typed("expires")) != nil, day("expires", today) == nil {
      problems.append(
        FormProblem(field: .expires, message: "Give the day it runs out, such as 2029-03-02, or leave it empty"))
    }
    return problems
  }

  private func day(_ name: String, _ today: String) -> String? {
    try? CorrectionText.read(typed(name), for: .assured, today: today)
  }
}
