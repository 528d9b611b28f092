import Foundation
import TestSupport

/// A small C library of Tests/FaultInjection, built once and put between the program and the C library.
struct PreloadedLibrary: Sendable {
  let file: URL

  static let writeFaults = PreloadedLibrary("write_faults")
  static let peakMemory = PreloadedLibrary("peak_memory")
  static let memoryCounter = PreloadedLibrary("memory_counter")
  static let skipReason = "needs Linux and a C compiler (cc)"

  /// Nil where there is no compiler, or no LD_PRELOAD.
  private init?(_ name: String) {
    #if os(Linux)
      file = FileManager.default.temporaryDirectory.appending(path: "doorstep-\(name)-\(getpid()).so")
      let source = SharedData.repository.appending(path: "Tests/FaultInjection/\(name).c")
      let compiler = Process()
      compiler.executableURL = URL(filePath: "/usr/bin/env")
      compiler.arguments = ["cc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", file.path, source.path, "-ldl"]
      guard (try? compiler.run()) != nil else { return nil }
      compiler.waitUntilExit()
      guard compiler.terminationStatus == 0 else { return nil }
    #else
      return nil
    #endif
  }
}
