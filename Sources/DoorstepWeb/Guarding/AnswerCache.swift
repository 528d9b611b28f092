import NIOCore
import Synchronization

/// Public answers that were given lately, ready to send. It never holds an answer to a POST.
///
/// Two tables take turns: what is asked again moves to the young one, and when that is half the size allowed the old
/// one is dropped. So it is never larger than allowed, whatever is asked (attack case B17).
final class AnswerCache: Sendable {
  /// What an answer depends on beside the question.
  struct Moment: Hashable, Sendable {
    /// Of the directory.
    let generation: Int
    /// `yyyy-MM-dd`: checks run out.
    let date: String
  }

  /// An answer's bytes and their tag.
  struct Entry: Sendable {
    let body: ByteBuffer
    let tag: String
  }

  private struct Tables {
    var young: [String: Entry] = [:]
    var old: [String: Entry] = [:]
    var youngBytes = 0
    var moment = Moment(generation: -1, date: "")
  }

  private let tables = Mutex(Tables())
  private let maximumBytes: Int

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// The answer given to this target at this moment; nil when it is not kept.
  func entry(for target: String, at moment: Moment) -> Entry? {
    tables.withLock { tables in
      guard tables.moment == moment else { return nil }
      if let entry = tables.young[target] { return entry }
      guard let entry = tables.old[target] else { return nil }
      insert(entry, target, &tables)
      return entry
    }
  }

  /// Keeps an answer. A later moment forgets all earlier ones.
  func keep(_ entry: Entry, for target: String, at moment: Moment) {
    tables.withLock { tables in
      if (tables.moment.generation, tables.moment.date) < (moment.generation, moment.date) {
        tables = Tables(moment: moment)
      }
      guard tables.moment == moment else { return }
      insert(entry, target, &tables)
    }
  }

  private func insert(_ entry: Entry, _ target: String, _ tables: inout Tables) {
    let bytes = entry.body.readableBytes + target.utf8.count + 200
    if tables.youngBytes + bytes > maximumBytes / 2 {
      tables.old = tables.young
      tables.young = [:]
      tables.youngBytes = 0
    }
    if tables.young.updateValue(entry, forKey: target) == nil { tables.youngBytes += bytes }
  }

  /// Bytes held at most, by its own count.
  var youngBytes: Int { tables.withLock { $0.youngBytes } }
}
