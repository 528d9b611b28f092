/// What may run out: a check, a course.
public protocol Expiring {
  /// The last day it holds, `yyyy-MM-dd`; nil when it does not run out.
  var expires: String? { get }
}

extension Expiring {
  /// True when it has an expiry date before the given day (`yyyy-MM-dd`; such dates compare as text).
  public func isExpired(on day: String) -> Bool { expires.map { $0 < day } ?? false }
}
