/// What people often say no to. After a bare "no", "not" or "without" only these are understood as not wanted: "no
/// heating" and "no washing machine" are needs.
enum Declinable {
  static func contains(_ key: String) -> Bool { words.contains(key) }

  private static let words = Set(
    """
    alcohol animal bar bars stile stiles animals art arts babies ball beer bible bingo booze boxing bridge camping cards cat cats charity \
    chess children choir choirs christian church churches class classes competition competitive computer computers \
    cooking craft crafts cricket crowd crowds cycling dancing darts dog dogs drink drinking drugs exercise faith \
    fishing fitness football gambling game games gardening god golf group groups gym heights hiking hills horses \
    hymns indoors jazz jogging karaoke kids knitting loud meat men music netball noise noisy online painting \
    pet pets phone poetry politics pool pools prayer prayers preaching pub pubs quiz quizzes religion religious rugby \
    running sailing sewing singing smokers smoking snooker spicy sport sports strenuous swearing swimming \
    teenagers television tennis tv video volleyball volunteering walking walks water women wrestling yoga zoom zumba
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
