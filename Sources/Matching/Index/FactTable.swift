import Schedules

/// What one or more listings state, as it stands in the index file: which listings state the same is noted once.
struct FactSetRecord {
  /// Where its facts begin among the stated ones; the next record's say where they end.
  var firstStated: UInt32
  /// Where its rules begin among the times; the next record's say where they end.
  var firstTime: UInt32
  /// 255 when not stated.
  var minimumAge: UInt8
  var maximumAge: UInt8
  /// In pence, 65,535 when not stated.
  var hourlyRate: UInt16
}

/// A fact stated in a set, as it stands in the index file.
struct StatedFactRecord {
  /// Its number in the table of facts.
  var fact: UInt32
  /// As `CalendarDay`.
  var lastDay: UInt32
}

extension IndexAssembler {
  /// Writes the facts: which there are, in which sets they are stated, and which set is each place's.
  func writeFacts(to writer: inout SectionWriter) {
    let stated = places.compactMap { $0?.facts }
    let facts = Set(stated.flatMap(\.stated).map(\.fact)).sorted()
    let factNumbers = Dictionary(uniqueKeysWithValues: zip(facts, UInt32(0)...))
    var setNumbers: [ListingFacts: UInt32] = [:]
    var sets: [FactSetRecord] = []
    var records: [StatedFactRecord] = []
    var times: [ScheduleRule] = []
    let column = places.map { document -> UInt32 in
      guard let own = document?.facts else { return 0 }
      if let number = setNumbers[own] { return number }
      let number = UInt32(sets.count)
      setNumbers[own] = number
      sets.append(FactSetRecord(own, firstStated: UInt32(records.count), firstTime: UInt32(times.count)))
      records += own.stated.map { StatedFactRecord(fact: factNumbers[$0.fact] ?? 0, lastDay: $0.lastDay) }
      times += own.times
      return number
    }
    sets.append(
      FactSetRecord(
        firstStated: UInt32(records.count), firstTime: UInt32(times.count), minimumAge: 255, maximumAge: 255,
        hourlyRate: .max))
    let keys = facts.map(\.key)
    writer.set(.facts, to: column.map { UInt16(truncatingIfNeeded: $0) })
    if sets.count > 1 << 16 { writer.set(.furtherFacts, to: column.map { UInt16($0 >> 16) }) }
    writer.set(.factSets, to: sets)
    writer.set(.statedFacts, to: records)
    writer.set(.times, to: times)
    writer.set(.factKeyStarts, to: starts(of: keys.map(\.count)))
    writer.set(.factKeyBytes, to: keys.flatMap { $0 })
  }
}

extension FactSetRecord {
  fileprivate init(_ facts: ListingFacts, firstStated: UInt32, firstTime: UInt32) {
    self.firstStated = firstStated
    self.firstTime = firstTime
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
