import Foundation

/// What the system says of this process's memory.
enum ProcessMemory {
  /// A line of /proc/self/status in kilobytes, such as "VmHWM", the most that was resident; 0 where there is none.
  static subscript(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
