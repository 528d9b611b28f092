import Foundation
import OpenReferral

/// What only providers have, as text from outside.
enum ProviderText {
  /// `yes` or `no`, `true` or `false`.
  static func yesNo(_ text: String) -> Reading<Bool> {
    switch text.asciiLowercased {
    case "yes", "y", "true", "1": .good(true)
    case "no", "n", "false", "0": .good(false)
    default: .bad(expected: "yes or no", remedy: "Write yes or no, or leave it empty where nobody knows.")
    }
  }

  /// A course: `moving and handling | 2025-05-01 | 2026-05-01`, its day and the day it runs out.
  static func training(_ text: String) -> Reading<ProviderTraining> {
    let parts = parts(of: text)
    guard let name = parts[0], parts.count <= 3 else {
      return .bad(expected: trainingForm, remedy: "Write the course first, then up to two days.")
    }
    let dates = parts.dropFirst().map { $0.map(DateText.read) }
    let training = ProviderTraining(
      name: name, date: dates.first.flatMap { $0?.value }, expires: dates.count > 1 ? dates[1]?.value : nil)
    return dates.allSatisfy { $0 == nil || $0?.value != nil }
      ? .good(training) : .mended(training, expected: trainingForm, remedy: "The day that is none was left out.")
  }

  /// An hourly rate for a part of the week: `night | 16.50`.
  static func rate(_ text: String) -> Reading<ProviderRate> {
    let parts = parts(of: text)
    guard parts.count == 2, let band = parts[0].flatMap({ RateBand(rawValue: $0.asciiLowercased) }),
      let amount = parts[1].flatMap({ RateText.read($0).value })
    else {
      return .bad(
        expected: "a part of the week and pounds an hour, such as night | 16.50",
        remedy: "Use \(words(RateBand.self)).")
    }
    return .good(ProviderRate(band: band, amount: amount))
  }

  static func payer(_ text: String) -> Reading<PayerKind> { word(text) }

  static func limit(_ text: String) -> Reading<LoneWorkingLimit> { word(text) }

  static func level(_ text: String) -> Reading<LanguageLevel> { word(text) }

  /// Hours a week, 0 to 168.
  static func hours(_ text: String) -> Reading<Double> {
    guard let hours = NumberText.signed(text), (0...168).contains(hours) else {
      return .bad(expected: "hours a week from 0 to 168", remedy: "Write the number alone, or leave it empty.")
    }
    return .good(hours)
  }

  /// Weeks until a start, 0 to 520.
  static func weeks(_ text: String) -> Reading<Int> {
    guard let weeks = NumberText.whole(text), weeks <= 520 else {
      return .bad(expected: "weeks from 0 to 520", remedy: "Write a whole number, or leave it empty.")
    }
    return .good(weeks)
  }

  /// The cleaned parts between upright bars; nil for an empty one. Never an empty list.
  static func parts(of text: String) -> [String?] {
    text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { PlainText.cleaned(String(decoding: $0, as: UTF8.self)) }
  }

  private static let trainingForm = "a course such as moving and handling | 2025-05-01 | 2026-05-01"

  private static func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String) -> Reading<Word> {
    if let word = Word(rawValue: text.asciiLowercased) { return .good(word) }
    return .bad(expected: words(Word.self), remedy: "Use one of these, or leave it empty.")
  }

  private static func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> String {
    Word.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
