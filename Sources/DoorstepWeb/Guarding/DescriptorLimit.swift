import Foundation

/// The number of files and sockets the process may have open.
enum DescriptorLimit {
  /// What is kept free beside the connections. A Swift process that runs out of descriptors is ended by its own
  /// runtime (../shared/design/trust.md, finding 1).
  static let headroom = 64

  /// Raises the soft limit to the hard one and returns it.
  static func raise() -> Int {
    var limit = rlimit()
    getrlimit(descriptors, &limit)
    var raised = limit
    raised.rlim_cur = limit.rlim_max
    if setrlimit(descriptors, &raised) != 0 { raised = limit }
    return Int(clamping: raised.rlim_cur)
  }

  /// No core file: it would hold what people have asked.
  static func forbidCoreFiles() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if os(Linux)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }

  #if os(Linux)
    private static let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let descriptors = RLIMIT_NOFILE
  #endif
}
