/// The rates of several years, as `data/rates/employment.txt` has them: a block a year, pounds and percents as
/// published.
public struct RatesFile: Hashable, Sendable {
  public let years: [EmploymentRates]

  private static let names: Set<String> = [
    "from", "to", "source", "minimum wage", "insurance percent", "insurance threshold a week",
    "employment allowance a year", "holiday percent", "pension percent", "pension trigger a week",
    "pension from a week", "pension to a week",
  ]

  /// - Throws: `BrokeringFileError` for a figure that is missing or not a number of at most two decimals.
  public init(reading text: String) throws(BrokeringFileError) {
    var years: [EmploymentRates] = []
    for block in try FileBlock.read(text, names: Self.names, file: "rates") { years.append(try Self.rates(block)) }
    guard !years.isEmpty else { throw BrokeringFileError(file: "rates", line: 1, expected: "a year such as [2026/27]") }
    self.years = years
  }

  /// The rates of the year a day lies in, else the newest before it, else the oldest.
  public func rates(on day: String) -> EmploymentRates {
    let sorted = years.sorted { $0.firstDay < $1.firstDay }
    return sorted.last { $0.firstDay <= day } ?? sorted[0]
  }

  private static func rates(_ block: FileBlock) throws(BrokeringFileError) -> EmploymentRates {
    EmploymentRates(
      year: block.title, firstDay: try text("from", block), lastDay: try text("to", block),
      source: try text("source", block), minimumWage: try hundredths("minimum wage", block),
      insuranceShare: try hundredths("insurance percent", block),
      insuranceThreshold: try hundredths("insurance threshold a week", block),
      employmentAllowance: try hundredths("employment allowance a year", block),
      holidayShare: try hundredths("holiday percent", block), pensionShare: try hundredths("pension percent", block),
      pensionTrigger: try hundredths("pension trigger a week", block),
      pensionFrom: try hundredths("pension from a week", block), pensionTo: try hundredths("pension to a week", block))
  }

  private static func text(_ name: String, _ block: FileBlock) throws(BrokeringFileError) -> String {
    guard let text = block.values[name]?.first, !text.isEmpty else { throw block.fault("a line \"\(name): ...\"") }
    return text
  }

  private static func hundredths(_ name: String, _ block: FileBlock) throws(BrokeringFileError) -> Int {
    guard let value = HundredthsText.read(try text(name, block)) else {
      throw block.fault("\(name) as a number such as 12.07")
    }
    return value
  }
}
