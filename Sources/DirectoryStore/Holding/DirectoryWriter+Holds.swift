/// Holding back, once all records of an import are written.
extension DirectoryWriter {
  /// Opens the question anew for what this import added or changed: undecided holds on it are lifted.
  public func liftHoldsOfNew() throws {
    try remembering { try tables.liftHoldsOfNew() }
  }

  /// Gives the facts of every service of the directory, as the import leaves it so far. One at a time, so that memory
  /// does not grow with the directory; in no order that means anything.
  public func forEachService(_ body: (ServiceFacts) throws -> Void) throws {
    try remembering { try tables.forEachFacts(body) }
  }

  /// Holds a service back: it is kept and not shown. What a person released stays released as long as its facts are the
  /// same; what a person kept out stays out.
  public func hold(_ finding: HoldFinding) throws {
    try remembering { try tables.hold(finding) }
  }

  /// The services of this import that wait for a person's decision, with where their records stand in its files, in the
  /// order of the rows of the directory.
  public func waitingHolds() throws -> [(location: String, hold: Hold)] {
    try remembering { try tables.waitingHolds() }
  }
}
