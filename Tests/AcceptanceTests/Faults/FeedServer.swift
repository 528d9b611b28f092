import Foundation
import Synchronization
import TestSupport

/// An RPDE feed of any size, made up as it is asked for: each tenth item is a series, the nine after it its sessions.
struct FeedServer: Sendable {
  let server: ScriptedServer
  let fate = Fate()
  /// The number of pages, the empty last one included.
  let pages: Int

  var address: String { server.address("/feed?from=0") }

  init(items: Int, pageSize: Int) throws {
    pages = (items + pageSize - 1) / pageSize + 1
    server = try ScriptedServer { [fate] request in
      fate.take()
      let from = request.target.split(separator: "=").last.flatMap { Int($0) } ?? 0
      let end = min(from + pageSize, items)
      let next = "http://\(request.headers["host"] ?? "")/feed?from=\(end)"
      return [.json("{\"next\":\"\(next)\",\"items\":[\((from..<end).map(Self.item).joined(separator: ","))]}")]
    }
  }

  private static func item(_ number: Int) -> String {
    let series = number / 10
    guard number % 10 > 0 else {
      return """
        {"id":"s\(series)","kind":"SessionSeries","modified":\(number + 1),"state":"updated","data":{"@type":\
        "SessionSeries","@id":"https://example.org/s/\(series)","name":"Session number \(series)","description":\
        "<p>Come and move with us, number \(series).</p>","organizer":{"name":"Trust \(series % 50)"},"activity":\
        [{"prefLabel":"Tai Chi"}],"location":{"name":"Hall \(series % 97)","address":{"postalCode":"WN5 8LZ"}}}}
        """
    }
    let day = number % 10
    return """
      {"id":"o\(number)","kind":"ScheduledSession","modified":\(number + 1),"state":"updated","data":{"@type":\
      "ScheduledSession","@id":"https://example.org/o/\(number)","superEvent":"https://example.org/s/\(series)",\
      "startDate":"2026-11-0\(day)T18:00:00Z","endDate":"2026-11-0\(day)T19:00:00Z"}}
      """
  }

  /// When a process is to be killed.
  final class Fate: Sendable {
    private struct Doom {
      var process: Int32
      var requests: Int
      var delay: TimeInterval
    }
    private let doom = Mutex<Doom?>(nil)

    /// Kills a process so many requests from now, and a little later.
    func kill(_ process: Int32, after requests: Int, delay: TimeInterval) {
      doom.withLock { $0 = Doom(process: process, requests: requests, delay: delay) }
    }

    /// Lets whoever is left live.
    func spare() { doom.withLock { $0 = nil } }

    fileprivate func take() {
      let due: Doom? = doom.withLock { doom in
        guard var next = doom else { return nil }
        next.requests -= 1
        doom = next.requests < 0 ? nil : next
        return next.requests < 0 ? next : nil
      }
      guard let due else { return }
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: due.delay)
        _ = Foundation.kill(due.process, SIGKILL)
      }
    }
  }
}
