/// Words too common to be a label by themselves: as one they put wrong concepts on many listings
/// (../shared/design/relevance.md section 4). Folded.
enum CommonWords {
  static let all: Set<String> = Set(
    """
    activities activity adult adults area bring build call catch centre child class classes club \
    come community day days drop event events fast find first focus full fun group groups hall \
    hand hands help home hour hours house join kind lesson life line listen local make meet meeting member members \
    minute minutes monday month months move need new offer old open order out part pay people \
    person place play provide provided return run service services session sessions set show social staff start \
    stop support take team time times trust visit want week weekly weeks welcome work worker year \
    years young
    """.split(separator: " ").map(String.init))
}
