/// Words that do not help to find anything, in their folded form.
public enum StopWords {
  /// About 120 English words that every text has. Left out on purpose: words that carry an interest in this field, such
  /// as "down" (Down syndrome), "over" and "under" (over 60s) and "will" (writing a will).
  public static let all: Set<String> = words(
    """
    a about after again all also am an and any are as at be because been before being between both but by can could \
    did do does doing done each eg either else etc for from had has have having he her here hers him his how i ie if \
    in into is it its itself just me more most much my no nor not of on or other our ours own per s she should so some \
    such t than that the their theirs them then there these they this those through to too until up upon us very via \
    was we were what when where whether which while who whom whose why with within would you your yours
    """)

  /// Words that carry a question but are not what is asked for. They count in listings; in queries they are dropped.
  public static let carriers: Set<String> = words(
    """
    anyone anybody anything anywhere around available close enjoy enjoys fancy find finding folks get \
    getting give go going good got hello help helps helping hi hobbies hobby id im interest interested interests ive \
    keen like likes liked local locally look looking love loves loved meet meeting near nearby nearest need needed \
    needs people person please recommend search searching seek seeking somebody someone something somewhere thank \
    thanks thing things try trying want wanted wanting wants way ways wish
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
