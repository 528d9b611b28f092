import Matching
import OpenReferral
import Schedules

/// What a phrase insists on.
enum MustHave: Sendable {
  /// The language named in it.
  case language
  case fact(ListingFact.Group, String)
  /// A fact that only somebody who helps can state, so that it counts only where one is sought.
  case providerFact(ListingFact.Group, String)
  /// Trained for a hoist where a helper is sought, a hoist in the building elsewhere.
  case hoist
  /// The number in it.
  case age
  case greatestRate
  case free
  /// The days named in it.
  case weekdays
  /// From the one named first to the other.
  case weekdayRange
  case days(Set<Weekday>)
  /// All days but those named.
  case otherDays
  /// Hours of the day, in words of `WhenReader`.
  case times
  case kind(ListingKind)
  /// Words that only seem to insist: they stay as they are.
  case words
  /// Words that say nothing to search for.
  case nothing
}

extension MustHave {
  /// The phrases, the more particular before the more general. Where in doubt a phrase is left out, and its words are
  /// searched as words.
  static let phrases = PhraseTable<MustHave>([
    // Not what they seem.
    "sunday|sundays school|lunch|lunches|roast|dinner|league|service|best|papers|market": .words,
    "good|ash|shrove|pancake|black|easter|bank friday|wednesday|tuesday|monday|sunday": .words,
    "$weekday club|group|market": .words,
    "last|since|until|till|by|before|after|of $weekday": .words,
    "free time|range|school|weights|spirit|running|church|up|from|wifi|will|fall|style|speech|trial|bus": .words,
    "free food|meal|meals|clothes|clothing|furniture|prescriptions|legal|advice|lift|lifts|transport": .words,
    "gluten|dairy|sugar|smoke|alcohol|drug|drugs|barrier|stress|debt|pain|hands|fragrance|child|dog|nut|lactose|meat|car free":
      .words,
    "traffic|rent|duty|interest|care|feel|set|break|breaking|hassle|worry|judgement free": .words,
    "wheelchair basketball|rugby|tennis|dance|dancing|sport|sports|racing|hire|repair|repairs|service|services|loan":
      .words,
    "wheelchair fencing|curling|football|assessment|taxi|taxis|cushion|maintenance|badminton|cricket|skills|ramp":
      .words,

    // Languages.
    "who|only|mostly? speak|speaks|speaking|spoken only|fluent|good|some|mostly|mainly? british sign language":
      .fact(.language, "BSL"),
    "<!interested|interest with|uses|using|use|in|by|knows bsl =.|and|for|near|please": .fact(.language, "BSL"),
    "<!interested|interest with|uses|using|use|in|by|knows british sign language =.|and|for|near|please":
      .fact(.language, "BSL"),
    "bsl using|speaking|signing|signed|user|users|signer|signers|friendly": .fact(.language, "BSL"),
    "bsl =$provider": .fact(.language, "BSL"),
    "$language speaking|speaker|speakers": .language,
    "who|only|mostly? speak|speaks|speaking|speakers only|fluent|good|some|mostly|mainly? $language": .language,
    "$language is spoken": .language,
    "<!interested|interest|books|book|films|film|songs|news|music|cooking|living|holidays in $language =.|and|or|for|please":
      .language,

    // A woman or a man, where somebody is asked for.
    "female|lady|woman ~care|support|personal|home|domestic? ~$provider !group|groups|support|network|club|coffee|breaks|respite":
      .fact(.gender, "woman"),
    "male|gentleman ~care|support|personal|home|domestic? ~$provider !group|groups|support|network|club|coffee|breaks|respite":
      .fact(.gender, "man"),
    "<!am|im|as|is|was|old|be a|another|any? woman|lady|female ~to ~$deed": .fact(.gender, "woman"),
    "<!am|im|as|is|was|old|be a|another|any? man|male ~to ~$deed": .fact(.gender, "man"),
    "<!am|im|as|is|was|old|be a|another|any woman|lady|female ~who|that ~can|could|will|speaks": .fact(
      .gender, "woman"),
    "<!am|im|as|is|was|old|be a|another|any man|male ~who|that ~can|could|will|speaks": .fact(.gender, "man"),
    "who|that|they? must|should|has|needs|needing to? be a? woman|lady|female =.|and|with|please|for": .fact(
      .gender, "woman"),
    "who|that|they? must|should|has|needs|needing to? be a? man|male =.|and|with|please|for": .fact(.gender, "man"),
    "prefer|prefers|preferably|ideally|wants|want|needs|need a woman|lady|female =.|please": .fact(.gender, "woman"),
    "prefer|prefers|preferably|ideally|wants|want|needs|need a man|male =.|please": .fact(.gender, "man"),
    "by|from a woman|lady|female =.|please": .fact(.gender, "woman"),
    "by|from a man|male =.|please": .fact(.gender, "man"),
    "<. female|woman|lady only? =.": .providerFact(.gender, "woman"),
    "<. male|man only? =.": .providerFact(.gender, "man"),

    // The building and the way in.
    "with? wheelchair accessible|access|friendly|accessibility": .fact(.accessibility, "step free"),
    "accessible by|for|in|to|with a|her|his|my|the? wheelchair|wheelchairs": .fact(.accessibility, "step free"),
    "who|and|is|am|im|shes|hes? in|with|for|uses|use|using a|her|his|my|the? wheelchair|wheelchairs =.|and|but|so|who":
      .fact(.accessibility, "step free"),
    "wheelchair user|users|bound": .fact(.accessibility, "step free"),
    "<. wheelchair =.": .fact(.accessibility, "step free"),
    "with|has|have|needs|need? step|steps free access|entrance|entry?": .fact(.accessibility, "step free"),
    "with? no|without any? stairs|stair|steps|step =.|and|or|to|please|no": .fact(.accessibility, "step free"),
    "cant|cannot|couldnt|not manage|do|climb|use|face|handle|cope the|many|any|big|with? stairs|steps =.|and|so|but|any":
      .fact(.accessibility, "step free"),
    "with? level|flat|disabled|ramped access": .fact(.accessibility, "step free"),
    "with|has|have a? ramp|ramps =.|and": .fact(.accessibility, "step free"),
    "with|has|have|needs|need? a|an? hearing|induction loop|loops": .fact(.accessibility, "hearing loop"),
    "with|has|have|needs|need? a|an? loop system": .fact(.accessibility, "hearing loop"),
    "with|has|have|needs|need? a|an? accessible|disabled toilet|toilets|loo|wc": .fact(
      .accessibility, "accessible toilet"),
    "with|has|have|needs|need? a? changing place|places toilet|toilets?": .fact(.accessibility, "accessible toilet"),
    "with|has|have|needs|need a? quiet room|space|area": .fact(.accessibility, "quiet space"),
    "with|has|have|easy|disabled|accessible easy|good|disabled|accessible? parking": .fact(.accessibility, "parking"),
    "blue badge parking": .fact(.accessibility, "parking"),
    "with? somewhere to park": .fact(.accessibility, "parking"),

    // Checks and training.
    "who|and|is? hoist|hoisting trained|experienced": .fact(.check, "moving and handling"),
    "who|and|is? trained in|on|with|to|for using|use|the|a? a|the? hoist|hoists|hoisting": .fact(
      .check, "moving and handling"),
    "who|that? can|could use|operate a|the? hoist": .fact(.check, "moving and handling"),
    "who|and|is? moving and? handling trained": .fact(.check, "moving and handling"),
    "who|and|is? manual handling trained": .fact(.check, "moving and handling"),
    "pool|ceiling|with|has|have|needs|need a|the? hoist =.|and|for|to": .hoist,
    "with|has|have? an? enhanced dbs|crb checked|check|cleared|certificate|clearance?": .providerFact(
      .check, "enhanced DBS"),
    "who|and|is|must|be? dbs|crb checked|cleared|vetted|verified": .fact(.check, "DBS"),
    "with|has a|full|current|clear? dbs|crb check|certificate|clearance?": .providerFact(.check, "DBS"),
    "<. dbs|crb check? =.": .providerFact(.check, "DBS"),
    "who|and|is|fully fully? insured": .providerFact(.check, "insurance"),
    "<.|a|an insured": .providerFact(.check, "insurance"),
    "with|has|have full|public? insurance": .providerFact(.check, "insurance"),
    "with|has|have good? references": .providerFact(.check, "references"),
    "first aid trained|qualified": .providerFact(.check, "first aid"),
    "who|and|is? trained in first aid": .providerFact(.check, "first aid"),
    "medication trained": .providerFact(.check, "medication"),

    // Ages.
    "aged|age $years years|yrs? old? !to|and|or|plus|upwards|till|until": .age,
    "$years year|years|yr|yrs old =$person|$kin|.|and|with|who|has|needs|for|autistic|disabled|deaf|blind|elderly|frail":
      .age,
    "<$kin|$pronoun is|am|turned|turns only|nearly|just|now|almost|about? $years years|yrs? old? =.|and|with|but|so|now|she|he|has":
      .age,
    "im|shes|hes only|nearly|just|now|almost|about? $years years|yrs? old? =.|and|with|but|so|now|she|he|has": .age,

    // What an hour may cost.
    "up to $number pounds|quid? an|per|a? hour|hr|ph": .greatestRate,
    "under|below|max|maximum|within $number pounds|quid? an|per|a? hour|hr|ph": .greatestRate,
    "no|not|less|at more|most? than? $number pounds|quid? an|per|a? hour|hr|ph": .greatestRate,
    "$number pounds|quid? an|per|a? hour|hr|ph or? less|max|maximum|tops": .greatestRate,

    // Free.
    "im|hes|shes|theyre|were usually|always|only|also|mostly? free": .nothing,
    "<$pronoun am|is|are|was usually|always|only|also|mostly? free": .nothing,
    "free =on|after|during|every|all|most|any|at": .nothing,
    "for free": .free,
    "free of charge|cost": .free,
    "with|at? no cost|charge|fee|fees|costs": .free,
    "without paying": .free,
    "that|which? costs|costing|cost nothing": .free,
    "that|which? doesnt|dont|not cost anything|money": .free,
    "cant|cannot afford to pay|spend anything|much|money|it? =.": .free,
    "cant|cannot afford much|anything|it|fees|to =.": .free,
    "that|which|it? must|should|has|have|needs to? be free": .free,
    "that|which|if|it is|are|its free =.|and|or|please": .free,
    "thats|its free =.|and|or|please": .free,
    "<.|a|any|some|something|anything|and|or|the|want|wants|need|needs|like|local|find|are free": .free,
    "free =.": .free,

    // Days.
    "not|except|excluding|avoid|never on? $weekday": .otherDays,
    "cant|cannot do|make|come on? $weekday": .otherDays,
    "from|every|on? $weekday to|till|through $weekday": .weekdayRange,
    "every|each|on|next|this|most|or|and? a? $weekday =morning|mornings|afternoon|afternoons|evening|evenings|night|nights|lunchtime|lunchtimes":
      .weekdays,
    "every|each|on|next|this|most? a? $weekday": .weekdays,
    "at|on|over|during? the? weekend|weekends !break|breaks|away|bag|respite|breakfast": .days([.saturday, .sunday]),
    "on|during? weekdays": .days([.monday, .tuesday, .wednesday, .thursday, .friday]),
    "on|during? weekday =morning|mornings|afternoon|afternoons|evening|evenings":
      .days([.monday, .tuesday, .wednesday, .thursday, .friday]),
    "in|during the morning|mornings|evening|evenings|afternoon|afternoons|daytime =.|and|near|please|on": .times,
    "of a|an morning|evening|afternoon|night =.|and|or|but|near|please|on|in|when": .times,
    "<.|$weekday|weekday|only|or morning|mornings|evening|evenings|afternoon|afternoons|night|nights|lunchtime|lunchtimes|daytime only? =.|and|or|near|please|for|at":
      .times,
    "on|for? today|tomorrow|tonight =.|and|or|near|please|for|at|in|after|before": .times,
    "in|on|during|for|at? this morning|afternoon|evening|week|weekend =.|and|or|near|please|for|at|in": .times,
    "in|during|for? next week =.|and|or|near|please|for|at|in": .times,
    "after|before|from|until|till $clock =.|and|or|near|please|for|at|in|on|every": .times,
    "between $number|$clock and $clock =.|or|near|please|for|at|in|on|every": .times,

    // Kinds, only where plainly asked for.
    "want|wants|wanting|wanted|like|love|looking|hoping|keen|able|happy|wish|ready|offer to volunteer !driver|drivers with|in|for|at|as?":
      .kind(.volunteering),
    "could|can|will|would|might volunteer !driver|drivers|s with|in|for|at|as?": .kind(.volunteering),
    "volunteer role|roles|opportunity|opportunities|work|job|jobs|position|positions|vacancies with|in|for|at|as?":
      .kind(.volunteering),
    "some|do|doing|for? volunteering role|roles|opportunity|opportunities|work? with|in|for|at|as?": .kind(
      .volunteering),
    "only groups =.": .kind(.group),
    "groups only =.": .kind(.group),
    "only courses =.": .kind(.course),
    "courses only =.": .kind(.course),
    "only activities =.": .kind(.activity),
    "activities only =.": .kind(.activity),
    "only personal assistants =.": .kind(.personalAssistant),
    "personal assistants only =.": .kind(.personalAssistant),
    "only pas =.": .kind(.personalAssistant),
    "pas only =.": .kind(.personalAssistant),
    "only micro providers =.": .kind(.microProvider),
    "micro providers only =.": .kind(.microProvider),
  ])
}
