#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The labelled set: paragraphs that stand alike in six languages.

labelled.py select RECORDS ... >paragraphs.tsv   draw the paragraphs
labelled.py show PARAGRAPHS RECORDS ...          their texts, to be labelled

RECORDS are what ods-parse writes of the corpus, one edition a line.  A paragraph
is known by the symbol and by its place among those of its kind: "operative 12"
is the twelfth block of kind operative, "note 3" the third note.  Only documents
whose blocks have the same kinds and levels in all six languages, and as many
notes, are drawn from, so that the place means the same paragraph in each.
"""
import argparse
import collections
import json
import random
import re
import sys

LANGS = "en fr es ru zh ar".split()
LONGEST = 800  # characters of a paragraph in English
SHORTEST = 12
PER_SYMBOL = 3  # paragraphs of one document
SEED = 5

MONTH = ("(?:January|February|March|April|May|June|July|August|September|"
         "October|November|December)")
DAY = r"\d{1,2} " + MONTH + r" \d{4}"
KINDS = "preamble|operative|paragraph|item|heading"

# What must be among the hundred: name, how many, places, pattern in English.
# Rare ones first: a paragraph is drawn for the first row that takes it.
ROWS = [
    ("adoption", 1, "adoption", "."),
    ("route", 1, "route", "."),
    ("closing", 1, "closing", r"\d"),
    ("judgment", 1, "", r"I\.C\.J\.|[Aa]dvisory opinion"),
    ("sales number", 2, "note", r"Sales No"),
    ("statement", 1, "", r"S/PRST/|statements? by (?:the|its) President"),
    ("emergency session", 2, "", r"ES-\d"),
    ("special session", 3, "", r"\bS-\d+/\d+|\(S-[IVX]+\)"),
    ("letters, range", 2, "", r"\d+/\d+ [A-Z] (?:to|and) [A-Z]\b|[A-Z]–[A-Z] "),
    ("respectively", 3, "", r"\d.*respectively"),
    ("Commission on Human Rights", 1, "",
     r"Commission on Human Rights (?:resolution|decision)"),
    ("Human Rights Council decision", 2, "",
     r"Human Rights Council\b.*\bdecisions? (?:PRST/)?\d|Council decisions? \d+/"),
    ("other bodies", 3, "",
     r"(?:Conference of the Parties|Environment Assembly|Commission on "
     r"Narcotic Drugs|MEPC|Maritime Organization).*(?:resolution|decision)s? [\dXIV]"),
    ("Charter articles", 3, "", r"Articles? \d.*Charter|Charter.*Articles? \d"),
    ("treaty articles", 1, "", r"[^.]article \d"),
    ("Corr., Add., Parts", 3, "", r"(?:and|,) (?:Corr|Add)\.|\(Part I|\(Vol\."),
    ("several symbols", 1, "", r"[AES]/\S+\d.* [AES]/\S+\d.* [AES]/\S+\d"),
    ("ibid.", 4, "note", r"^Ibid"),
    ("Treaty Series", 4, "note", r"Treaty Series"),
    ("Official Records", 4, "note", r"Official Records"),
    ("notes with documents", 3, "note", r"[AES]/\S+\d"),
    ("sections of resolutions", 2, "", r"sections? [IVX]+ of (?:its )?resolution"),
    ("roman era", 3, "", r"\d+ (?:[A-Z] )?\([IVX]+\)"),
    ("one date for several", 2, "",
     r"\d+/\d+,? (?:and|,) (?:[^;]{0,12} )?\d+/\d+,? of " + DAY),
    ("letters", 2, "", r"\b\d\d/\d+ [A-Z]\b"),
    ("decision", 3, "", r"decisions? \d\d/[345]\d\d"),
    ("economic and social council", 3, "",
     r"Economic and Social Council (?:resolution|decision)s? \d"),
    ("human rights council", 2, "", r"Human Rights Council resolutions? \d"),
    ("security council", 3, "", r"\d+ \((?:19|20)\d\d\)"),
    ("paragraphs of resolutions", 3, "",
     r"paragraphs? \d[^;]{0,30} of (?:its |General Assembly )?resolution"),
    ("annex of a resolution", 1, "", r"resolution \d+/\d+.{0,30}annex|annex.{0,40} resolution \d"),
    ("letter or report dated", 2, "", r"dated " + DAY),
    ("recurring day", 2, KINDS, r"(?:every|each) year|annually on \d"),
    ("range of days", 3, KINDS,
     r"\d{1,2} (?:to|–|and) \d{1,2} " + MONTH + "|" + MONTH + r" to \d{1,2} " + MONTH),
    ("period of account", 3, KINDS, r"from \d+ \w+(?: \d{4})? to \d+ \w+ \d{4}"),
    ("years", 3, KINDS, r"(?:19|20)\d\d[–/-](?:20)?\d\d|biennium"),
    ("deadline", 3, KINDS,
     r"\b(?:by|until|before|no later than|end of)(?: the end of)? (?:" + DAY +
     "|" + MONTH + r" 20\d\d|20\d\d)"),
    ("month and year", 2, KINDS, r"\bin " + MONTH + r" \d{4}"),
    ("single years", 1, KINDS, r"\bin (?:19|20)\d\d\b"),
    ("observance", 1, KINDS, r"Day\b.*\d " + MONTH + "|Decade.*20\\d\\d"),
    ("present resolution", 1, KINDS, r"the present resolution"),
    ("meeting", 1, KINDS, r"plenary meeting"),
    ("instruments by name", 3, KINDS,
     r"Vienna Declaration|2030 Agenda|Addis Ababa|Universal Declaration|Sendai|"
     r"Geneva Convention|Paris Agreement|Samoa Pathway|Beijing"),
    ("resolutions, several", 2, KINDS, r"\d\d/\d+ of " + DAY + r".*\d\d/\d+ of " + DAY),
    ("dates of all kinds", 1, KINDS,
     r"\bin " + MONTH + r" \d{4}.*\d{4}–\d{4}.*from " + DAY),
    ("numbers that are no dates", 2, KINDS,
     r"\d{1,3} \d{3} \d{3}|\d per cent|\d+ million|posts?\b.*\d|anniversary"),
]


def read(paths):
    """{symbol: {lang: document}} of records in JSON Lines."""
    editions = collections.defaultdict(dict)
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                if record.get("document"):
                    editions[record["symbol"]][record["lang"]] = record["document"]
    return editions


def places(document):
    """{"operative 12": text} of a document, in reading order."""
    seen = collections.Counter()
    out = {}
    for block in document["blocks"]:
        seen[block["kind"]] += 1
        out["%s %d" % (block["kind"], seen[block["kind"]])] = block["text"]
    for i, note in enumerate(document["notes"], 1):
        out["note %d" % i] = note["text"]
    return out


def shape(document):
    """What must be alike for two editions to be parallel."""
    return ([(b["kind"], b.get("level")) for b in document["blocks"]],
            len(document["notes"]))


def numbers(text):
    """The years of a text: what a translation keeps."""
    return set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text))


def parallel(texts):
    """Whether the texts of one place print much the same years."""
    english = numbers(texts["en"])
    return all(len(english ^ numbers(t)) * 2 <= len(english) for t in texts.values())


def candidates(editions):
    """[(symbol, place, {lang: text})] that can be labelled."""
    out = []
    for symbol in sorted(editions):
        langs = editions[symbol]
        if set(langs) != set(LANGS) or len({repr(shape(d)) for d in langs.values()}) > 1:
            continue
        texts = {lang: places(d) for lang, d in langs.items()}
        for place, english in texts["en"].items():
            here = {lang: texts[lang][place] for lang in LANGS}
            if SHORTEST <= len(english) <= LONGEST and parallel(here):
                out.append((symbol, place, here))
    return out


def select(args):
    rng = random.Random(SEED)
    pool = candidates(read(args.records))
    rng.shuffle(pool)
    used, taken, known = collections.Counter(), set(), set()
    print("# symbol\tparagraph\tdrawn for")
    rows = []
    for name, count, kinds, pattern in ROWS:
        for symbol, place, texts in pool:
            text = re.sub(r"\s+", " ", texts["en"])
            alike = re.sub(r"[\d\W]+", "", text)[:60]
            if count == 0:
                break
            if (not kinds or place.split()[0] in kinds.split("|")) and \
                    (symbol, place) not in taken and alike not in known and \
                    used[symbol] < PER_SYMBOL and re.search(pattern, text):
                taken.add((symbol, place))
                known.add(alike)
                used[symbol] += 1
                count -= 1
                rows.append((symbol, place, name))
        if count:
            print("labelled: %s: %d missing" % (name, count), file=sys.stderr)
    for row in sorted(rows):
        print("\t".join(row))


def listed(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t")[:2] for line in file
                if not line.startswith("#")]


def before(place, texts):
    """The notes that an "Ibid." may lead back to, the nearest first."""
    kind, n = place.split()
    if kind != "note" or not texts[place].startswith("Ibid"):
        return
    for i in range(int(n) - 1, 0, -1):
        yield "note %d" % i
        if not texts["note %d" % i].startswith("Ibid"):
            return


def show(args):
    editions = read(args.records)
    for i, (symbol, place) in enumerate(listed(args.paragraphs), 1):
        print("== %d\t%s\t%s" % (i, symbol, place))
        for earlier in before(place, places(editions[symbol]["en"])):
            print("(%s: %s)" % (earlier, places(editions[symbol]["en"])[earlier]))
        for lang in args.lang.split():
            print("%s: %s" % (lang, places(editions[symbol][lang])[place]))


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("select")
    command.add_argument("records", nargs="+")
    command.set_defaults(run=select)
    command = commands.add_parser("show")
    command.add_argument("paragraphs")
    command.add_argument("records", nargs="+")
    command.add_argument("--lang", default=" ".join(LANGS))
    command.set_defaults(run=show)
    args = parser.parse_args()
    args.run(args)


main()
