/// Words too common to be a label by themselves: as one they put wrong concepts on many listings
/// (../shared/design/relevance.md section 4). Folded.
enum CommonWords {
  static let all: Set<String> = Set(
    """
    activities activity adult adults afternoon area bring build call care centre child children class classes club \
    come community course courses day days drop evening event events fast find first free full fun group groups hall \
    hand hands help home hour hours house job join kind learn lesson life line local meet meeting member members \
    minute minutes monday month months morning morning move need new night offer old open order part pay people \
    person place play provide provided run running service services session sessions set show social staff start \
    stop support take team time times trust visit want week weekly weeks welcome work worker year \
    years young
    """.split(separator: " ").map(String.init))
}
