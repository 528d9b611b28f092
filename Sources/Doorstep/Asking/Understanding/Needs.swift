/// Phrases with a "not" in them that tell of a need, not of something to leave out; and others whose words mean
/// something only together. They stay words.
enum Needs {
  static let phrases = PhraseTable<Bool>([
    "no one|body|where|longer|idea|doubt|problem|matter|pressure|commitment|strings|obligation|booking|referral|experience":
      true,
    "not able|well|good|sure|much|many|just|only|too|very|far|really|quite|so|that|all|always|as|enough|easy|safe|ready":
      true,
    "not sleeping|eating|coping|working|drinking|managing|getting|going|seeing|hearing|speaking|talking|having": true,
    "not walking well|far|much|yet|properly|again": true,
    "not being|feeling|knowing|moving|improving|engaging|responding|washing|bathing|dressing|looking|attending|living":
      true,
    "not earning|understanding|remembering|communicating|been|had|got|have|have|know|seen|done|left|mobile|steady":
      true,
    "not drive|cook|read|write|see|hear|walk|speak|go|get|sleep|eat|cope|manage|leave|talk|understand|use|wash": true,
    "not on my|his|her|their|your own": true,
    "nothing|nobody|nowhere|noone": true,
    "never": true,
    "whether or not": true,
    "if not": true,
    "why not": true,
    "nothing to do": true,
    "got|has|have|having|with|had|is|are|theres no ~$kin|car|friends|family|money|job|work|home|heating|food|transport|internet|phone":
      true,
    "without a|any|the|my|his|her|their? car|money|heating|food|help|support|family|friends|job|home|work|internet|husband|wife":
      true,
    "new to": true,
  ])
}
