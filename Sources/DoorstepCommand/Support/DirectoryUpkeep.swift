import DirectoryStore
import Doorstep

/// What follows once records have come in or gone.
enum DirectoryUpkeep {
  /// Finds what other sources list as well, and says how much. The records are in whatever comes of it.
  static func findDuplicates(_ session: Session, _ database: DirectoryDatabase, isQuiet: Bool) {
    do {
      try session.findDuplicates(in: database)
      let duplicates = try database.duplicates()
      let waiting = duplicates.count { $0.state == .waiting }
      guard !isQuiet, !duplicates.isEmpty else { return }
      try Console.print(
        "Listed by several sources: \(duplicates.count { $0.state == .merged || $0.state == .same }) pairs are merged, "
          + "\(waiting) wait. See: doorstep duplicates\n")
    } catch {
      Session.warn("The records are in, but the sources were not compared. \(error) Then: doorstep duplicates find")
    }
  }

  /// Brings the index up to date, so that the next search need not, and nothing that was withdrawn stays in the file.
  /// The records are in whatever comes of it.
  static func index(_ session: Session) {
    var bar = ProgressBar("Indexing")
    defer { bar.finish() }
    do {
      try IndexFailure.wording {
        try session.indexKeeper().update(notice: Session.warn, progress: { bar.show($0) })
      }
    } catch {
      Session.warn(
        "The import is done, but the index is not: the next search makes up for it. "
          + ((error as? Outcome)?.message ?? "\(error)"))
    }
  }

  /// The invented sample must not stand among real records. False, and said, when it could not be put away: the records
  /// are in nevertheless.
  static func putAwaySample(_ database: DirectoryDatabase, after report: ImportReport) -> Bool {
    guard report.read > report.refused else { return true }
    do {
      if try SampleDirectory.remove(from: database) > 0 {
        Console.complain("The invented sample directory was put away.\n")
      }
      return true
    } catch {
      Session.warn("the records are in, but the invented sample is still among them. \(error) Then import again.")
      return false
    }
  }
}
