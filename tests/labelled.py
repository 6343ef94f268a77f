#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The labelled set: paragraphs that stand alike in six languages.

labelled.py select RECORDS ... >paragraphs.tsv   draw the paragraphs
labelled.py show PARAGRAPHS RECORDS ...          their texts, to be labelled
labelled.py agree LABELS LABELS                  how far two labellers agree
labelled.py score LABELS RECORDS ...             what ods-enrich finds of them

RECORDS are what ods-parse (for score: ods-enrich) writes of the corpus, one
edition a line.  The form of LABELS is in data/labelled/README.md.  A paragraph
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


def expanded(path):
    """{lang: {(symbol, place): (citations, dates)}} of a file of labels."""
    base, own = {}, collections.defaultdict(dict)
    with open(path, encoding="utf-8") as file:
        for row in map(json.loads, file):
            key = (row["symbol"], row["paragraph"])
            labels = ([citation(c) for c in row["citations"]],
                      [date(d) for d in row["dates"]])
            (base if row["lang"] == "*" else own[row["lang"]])[key] = labels
    return {lang: {**base, **own[lang]} for lang in LANGS}


ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def value(text):
    """Roman numerals, which some editions write as others, as numbers."""
    text = text.strip().lower()
    if not text or set(text) - set(ROMAN):
        return text
    digits = [ROMAN[c] for c in text]
    return str(sum(-d if d < after else d
                   for d, after in zip(digits, digits[1:] + [0])))


def pin(unit, text=""):
    return (unit + " " + value(text)).strip()


def citation(c):
    """One form for labels and records: what is compared."""
    target = re.sub(r"^SALES/[EFSRCA]\.", "SALES/", c["target"].upper())
    pins = [pin(p["unit"], p["value"]) if isinstance(p, dict) else
            pin(*p.split(" ", 1)) for p in c.get("pinpoint") or []]
    return {"key": target, "named": c["kind"] == "instrument", "pins": pins,
            "date": c.get("date"), "optional": c.get("optional", False)}


def date(d):
    return {"key": d["date"], "roles": set(d["role"].split("/"))}


def matched(want, got, alike):
    """[(label, found)] by key, those that are more alike first; what is left
    of each."""
    pairs, want, got = [], list(want), list(got)
    for first in (True, False):
        for w in list(want):
            for g in got:
                if w["key"] == g["key"] and (not first or alike(w, g)):
                    pairs.append((w, g))
                    want.remove(w)
                    got.remove(g)
                    break
    return pairs, want, got


def same_date(w, g):
    return w["date"] == g["date"]


def same_pins(w, g):
    return w["pins"] == g["pins"]


def same_role(w, g):
    return bool(w["roles"] & g["roles"])


class Table:
    """Counts of one language: name -> [right, of all]."""

    def __init__(self, out):
        self.counts = collections.defaultdict(lambda: [0, 0])
        self.out = out  # where differences are told, or None

    def add(self, name, right, of, *told):
        self.counts[name][0] += right
        self.counts[name][1] += of
        if right < of and self.out:
            print(*told, file=self.out, sep="\t")

    def paragraph(self, where, want, got):
        """Compares the citations and dates of one paragraph."""
        for named in (False, True):
            self.citations(where, named, *(
                [c for c in side[0] if c["named"] == named and not c["optional"]]
                for side in (want, got)), sum(c["optional"] for c in want[0]))
        pairs, missed, false = matched(want[1], got[1], same_role)
        self.found("dates", where, pairs, missed, false)
        for w, g in pairs:
            self.add("role", same_role(w, g), 1, *where, w["key"], "role",
                     "/".join(sorted(w["roles"])), "/".join(sorted(g["roles"])))

    def citations(self, where, named, want, got, optional):
        pairs, missed, false = matched(
            want, got, lambda w, g: same_date(w, g) and same_pins(w, g))
        self.found("named" if named else "citations", where, pairs, missed,
                   false[optional:])
        for w, g in pairs:
            if w["date"] or g["date"]:
                self.add("named date" if named else "cited date", same_date(w, g), 1, *where, w["key"],
                         "date", w["date"], g["date"])
            if w["pins"] or g["pins"]:
                self.add("named pinpoint" if named else "pinpoint", same_pins(w, g), 1, *where, w["key"],
                         "pinpoint", w["pins"], g["pins"])

    def found(self, name, where, pairs, missed, false):
        for w, _ in pairs:
            self.add(name + " recall", 1, 1)
            self.add(name + " precision", 1, 1)
        for w in missed:
            self.add(name + " recall", 0, 1, *where, w["key"], "missed")
        for g in false:
            self.add(name + " precision", 0, 1, *where, g["key"], "false")


COLUMNS = ("citations recall", "citations precision", "cited date", "pinpoint",
           "dates recall", "dates precision", "role", "named recall")


def report(tables, columns):
    print("lang", *columns, sep="\t")
    for lang, table in tables.items():
        cells = [table.counts[c] for c in columns]
        print(lang, *("%.3f (%d/%d)" % (r / n, r, n) if n else "-"
                      for r, n in cells), sep="\t")


def compare(want, got, out):
    tables = {}
    for lang in LANGS:
        tables[lang] = Table(out)
        for key, labels in want[lang].items():
            if key in got[lang]:
                tables[lang].paragraph((lang,) + key, labels, got[lang][key])
    return tables


def agree(args):
    tables = compare(expanded(args.first), expanded(args.second),
                     sys.stderr if args.differences else None)
    for table in tables.values():
        for name in ("citations", "dates", "named"):
            (right, of), (_, other) = (table.counts[name + " " + side]
                                       for side in ("recall", "precision"))
            table.counts[name + " F1"] = [2 * right, of + other]
    report(tables, ("citations F1", "cited date", "pinpoint", "dates F1", "role",
                    "named F1"))


def found(record):
    """{place: (citations, dates)} of an enriched record."""
    document, seen, names = record["document"], collections.Counter(), []
    for block in document["blocks"]:
        seen[block["kind"]] += 1
        names.append("%s %d" % (block["kind"], seen[block["kind"]]))
    out = collections.defaultdict(lambda: ([], []))
    for i, form in enumerate((citation, date)):
        for x in record[("citations", "dates")[i]]:
            if x["within"] == "block":
                out[names[x["item"]]][i].append(form(x))
            elif x["within"] == "note":
                out["note %d" % (x["item"] + 1)][i].append(form(x))
    return out


def score(args):
    labels = expanded(args.labels)
    got = {lang: {} for lang in LANGS}
    for path in args.records:
        with open(path, encoding="utf-8") as file:
            for record in map(json.loads, file):
                places_of = found(record)
                for symbol, place in labels[record["lang"]]:
                    if symbol == record["symbol"]:
                        got[record["lang"]][symbol, place] = places_of[place]
    for lang in LANGS:
        if set(labels[lang]) - set(got[lang]):
            sys.exit("labelled: records of %s are missing" % lang)
    tables = compare(labels, got, sys.stderr if args.differences else None)
    report(tables, COLUMNS)
    below = ["%s %s: %d of %d, the bar is %s" % (lang, name, r, n, bar)
             for name, bar in (b.split("=") for b in args.bar)
             for lang, table in tables.items()
             for r, n in [table.counts[name]] if r < float(bar) * n]
    if below:
        sys.exit("\n".join(below))


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
    command = commands.add_parser("agree")
    command.add_argument("first")
    command.add_argument("second")
    command.add_argument("--differences", action="store_true")
    command.set_defaults(run=agree)
    command = commands.add_parser("score")
    command.add_argument("labels")
    command.add_argument("records", nargs="+")
    command.add_argument("--differences", action="store_true")
    command.add_argument("--bar", action="append", default=[],
                         help="NAME=SHARE: fail where a language is below")
    command.set_defaults(run=score)
    args = parser.parse_args()
    args.run(args)


main()
