import Foundation
import Schedules

/// The day it is in Great Britain.
public enum Today {
  /// `yyyy-MM-dd`.
  public static var date: String { BritishTime.date(unixTime: Int(Date().timeIntervalSince1970)).text }
}
