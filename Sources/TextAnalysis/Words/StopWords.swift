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

  /// Words that carry a question but are not what is asked for, and the people it is asked for. They count in listings;
  /// in queries they are dropped, unless nothing else is left. Labels of the thesaurus are read before that: "mum" may
  /// go, "new mum" means something. Words that carry an interest stay out: "live" (music), "old" (cars), "watch".
  public static let carriers: Set<String> = words(
    """
    able ago almost already although always another anybody anymore anyone anything anywhere around ask \
    asked asking aunt auntie available away back best better big bit bloke blokes bothered bought boy bring \
    brother brothers cant chap chaps cheers child client clients close come comes coming couldnt dad \
    daughter daughters didnt different doesnt dont easier enjoy enjoys enough even ever every everybody \
    everyone everything fancy father fed feel feeling feels felt few figure find finding folks fond gent \
    gentleman gents get gets getting girl give gives go going gone gonna good got gotten gran grandad \
    grandads grandma granny grateful great guy guys hand hands happen happened happens hasnt havent heard hello help \
    helping helps hes hi hiya hobbies hobby hoping husband husbands id ill im interest interested interests \
    isnt ive keen keep keeps kept kid kids kind knew know knowing knows lad lads lady lass lasses lately let \
    lets life like liked likes liking little lived lives loads local locally look looking lot lots love loved \
    lovely loves made make makes making mam mams man manage managing many mate mates may maybe mean means \
    meet meeting might mind mother mum must nan nana nanna near nearby nearest need needed needs never nice \
    nobody none nothing now nowt often oh ok okay ought owt partner patient people perhaps person please \
    proper put quite rather really reckon recommend relative relatives resident right said saw say says \
    search searching see seek seeking seen shall shes shouldnt since sister sisters somebody someone \
    something sometimes somewhere son sons soon sort sorts start started starting still stopped struggle \
    struggles struggling stuck stuff suffer suffering suffers suggest summat sure ta take taken takes tell \
    thank thanks thankyou theres theyre thing things think thinking though thought today together told took \
    tried trouble try trying unable uncle used using wanna want wanted wanting wants wasnt way ways wee went \
    whats wife wish wives woman wonder wondering wont worried wouldnt yet youre
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
