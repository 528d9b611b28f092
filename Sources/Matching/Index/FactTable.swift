import Schedules

/// What one or more listings state, as it stands in the index file: which listings state the same is noted once.
struct FactSetRecord {
  /// The number of its run of stated facts.
  var stated: UInt32
  /// The number of its run of times.
  var times: UInt32
  /// 255 when not stated.
  var minimumAge: UInt8
  var maximumAge: UInt8
  /// In pence, 65,535 when not stated.
  var hourlyRate: UInt16
}

/// A fact stated in a set, as it stands in the index file.
struct StatedFactRecord: Hashable {
  /// Its number in the table of facts.
  var fact: UInt32
  /// As `CalendarDay`.
  var lastDay: UInt32
}

extension IndexAssembler {
  /// Writes the facts: which there are, in which sets they are stated, and which set is each place's.
  func writeFacts(to writer: inout SectionWriter) {
    let (column, sets) = numberedFacts()
    let facts = Set(sets.flatMap(\.stated).map(\.fact)).sorted()
    let factNumbers = Dictionary(uniqueKeysWithValues: zip(facts, UInt32(0)...))
    var (stated, times) = (RunTable<StatedFactRecord>(), RunTable<ScheduleRule>())
    let records = sets.map { own in
      let facts = own.stated.map { StatedFactRecord(fact: factNumbers[$0.fact] ?? 0, lastDay: $0.lastDay) }
      return FactSetRecord(own, stated: stated.number(of: facts), times: times.number(of: own.times))
    }
    let keys = facts.map(\.key)
    writer.set(.facts, to: column.map { UInt16(truncatingIfNeeded: $0) })
    if sets.count > 1 << 16 { writer.set(.furtherFacts, to: column.map { UInt16($0 >> 16) }) }
    writer.set(.factSets, to: records)
    writer.set(.statedStarts, to: stated.starts)
    writer.set(.statedFacts, to: stated.records)
    writer.set(.timeStarts, to: times.starts)
    writer.set(.times, to: times.records)
    writer.set(.factKeyStarts, to: starts(of: keys.map(\.count)))
    writer.set(.factKeyBytes, to: keys.flatMap { $0 })
  }

  /// What each place states by a number, given in the order of places, and what the numbers stand for. A hole has 0.
  private func numberedFacts() -> (column: [UInt32], sets: [ListingFacts]) {
    var numbers = [UInt32?](repeating: nil, count: input.facts.count)
    var sets: [ListingFacts] = []
    let column = places.map { document -> UInt32 in
      guard let known = document.map({ Int($0.facts) }) else { return 0 }
      if let number = numbers[known] { return number }
      let number = UInt32(sets.count)
      numbers[known] = number
      sets.append(input.facts[known])
      return number
    }
    return (column, sets)
  }
}

extension FactSetRecord {
  fileprivate init(_ facts: ListingFacts, stated: UInt32, times: UInt32) {
    self.stated = stated
    self.times = times
    minimumAge = facts.minimumAge.map { UInt8($0) } ?? 255
    maximumAge = facts.maximumAge.map { UInt8($0) } ?? 255
    hourlyRate = facts.hourlyRate.map { UInt16($0) } ?? .max
  }

  /// What a filter asks of a set, answered from the record.
  func isAdmitted(by filter: FactFilter) -> Bool {
    filter.admits(ages: minimumAge == 255 ? nil : Int(minimumAge), maximumAge == 255 ? nil : Int(maximumAge))
      && filter.admits(rate: hourlyRate == .max ? nil : Int(hourlyRate))
  }
}

extension ListingFact {
  /// The bytes it stands under in an index: group and name. They sort as the facts do.
  var key: [UInt8] { Array("\(group.rawValue):\(name)".utf8) }
}
