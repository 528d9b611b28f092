import Foundation

extension NeedForm {
  /// The entries by the names of their fields, as they are kept with a shortlist.
  public var fields: [String: [String]] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.key.rawValue, $0.value) })
  }

  /// What stands against keeping it: names under `not_with`. Whoever they are, they could not be erased from it. Nil
  /// when it may be kept.
  public var problemOfKeeping: NeedProblem? {
    guard (entries[.notWith] ?? []).contains(where: { UUID(uuidString: $0) == nil }) else { return nil }
    return NeedProblem(
      field: NeedField.notWith.rawValue, expected: "whole ids of providers, because names are not kept",
      found: "something else")
  }
}
