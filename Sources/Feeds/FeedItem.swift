import OpenReferral

/// What reading a feed yields, one for each row or entry of it, in the order of the file.
public enum FeedItem: Hashable, Sendable {
  /// A record that may go in, with what had to be repaired or left out of it.
  case record(ServiceRecord, problems: [RecordProblem])
  /// An entry that may not go in, and why: no name, a duplicate, a row that cannot be read.
  case refused(RecordProblem)
}
