import OpenReferral

/// Holds back a carer's record that names somebody they support: "visits Mrs Jones, dementia".
///
/// A heuristic: a title and a name in the description or notice that are not part of the carer's own name. It looks at
/// micro-providers and personal assistants only, whose texts are about the people they help.
struct ClientNameCheck {
  private static let titles: Set<[UInt8]> = [Array("MR".utf8), Array("MRS".utf8), Array("MS".utf8), Array("MISS".utf8)]

  /// Why the record is held back; nil when it names nobody. The name itself is not repeated.
  func problem(in record: ServiceRecord) -> RecordProblem? {
    let service = record.service
    guard service.kind.isCareProvider else { return nil }
    let own = Set([service.name, service.organization.name].flatMap { TextTokens($0).tokens.map(\.capitals) })
    guard [service.description, service.alert].compactMap({ $0 }).contains(where: { names($0, but: own) }) else {
      return nil
    }
    return RecordProblem(
      severity: .refused, location: record.location, recordIdentifier: record.sourceIdentifier, field: "description",
      expected: "a text about the carer that names nobody they support", found: "a title and a name",
      remedy: "Take the name out. Nobody's name or condition may stand in a public entry without their leave.")
  }

  private func names(_ text: String, but own: Set<[UInt8]>) -> Bool {
    let tokens = TextTokens(text)
    return tokens.tokens.indices.dropLast().contains { index in
      Self.titles.contains(tokens.tokens[index].capitals) && tokens.isCapitalised(index)
        && tokens.isCapitalised(index + 1) && tokens.gap(after: index).count <= 2
        && !own.contains(tokens.tokens[index + 1].capitals)
    }
  }
}
