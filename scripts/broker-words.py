"""Every sentence and refusal for brokers, of the files given, reads as plain English to somebody of 11: the UK school year 6, US grade 6 and below."""
import re
import sys

import textstat

MOST_GRADE = 6.0      # of the sentences together (Flesch-Kincaid)
MOST_SINGLE = 10.0    # of one sentence; short sentences with one long name jump about
# Names of things that have no plainer word; read as one short word.
FIXED = {"National Insurance": "tax", "Employment Allowance": "help", "personal health budget": "health fund", "insurance": "cover",
         "personal-assistant": "helper", "micro-provider": "trader", "Content-Type: application/json": "JSON"}
LIST = re.compile(r"((?:[^,.:]+, ){3})(?:[^,.]+, ){5,}[^,.]+")    # of a long list of names the first three are read


def plain(sentence):
    for name, word in FIXED.items():
        sentence = sentence.replace(name, word)
    return LIST.sub(r"\1and so on", sentence)


def judge(path):
    """Prints what is too hard in a file; whether all of it is easy enough."""
    sentences = [plain(line.strip()) for line in open(path, encoding="utf-8") if line.strip()]
    assert len(sentences) > 60, f"the sentences of {path} were not written"
    # What stands on a page by itself has no full stop.
    together = textstat.flesch_kincaid_grade(" ".join(s if s[-1] in ".?!" else s + "." for s in sentences))
    graded = sorted((textstat.flesch_kincaid_grade(s), s) for s in sentences)
    hard = [(grade, s) for grade, s in graded if grade > MOST_SINGLE]
    print(f"broker-words: {len(sentences)} sentences, grade {together:.1f} together (at most {MOST_GRADE}), {len(hard)} too hard")
    for grade, sentence in hard:
        print(f"  {grade:.1f}: {sentence}")
    return together <= MOST_GRADE and not hard


sys.exit(0 if all([judge(path) for path in sys.argv[1:]]) else 1)
