import DirectoryStore

/// Writes a decision on holds and says what it did.
struct HoldDecision {
  /// Nil takes a decision back.
  let decision: Hold.Decision?
  /// "Released: shown from now on."
  let words: String

  /// - Parameter alike: also decide on everything that waits for the same reason.
  func decide(_ choice: HoldChoice, alike: Bool = false) throws {
    do {
      let database = try Session(choice.directory).writableDatabase()
      var holds = try choice.holds(in: database)
      if alike { holds += try Self.waiting(like: holds, in: database) }
      try database.decide(decision, on: holds.map(\.serviceID))
      try Console.print(holds.count == 1 ? words + "\n" : "\(holds.count) entries. \(words)\n")
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }

  private static func waiting(like chosen: [Hold], in database: DirectoryDatabase) throws -> [Hold] {
    try database.holds().filter { hold in
      hold.decision == nil && !chosen.contains(hold)
        && chosen.contains { $0.rule == hold.rule && $0.found == hold.found }
    }
  }
}
