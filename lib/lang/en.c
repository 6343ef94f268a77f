/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/about.h"
#include "lib/lang/actions.h"
#include "lib/lang/cite.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "lib/lang/verbs.h"

/* Editorial Manual, "Dates": day, month in letters, year. */
static const struct lang_dates dates = {
    .months =
	{
	    WORDS("January", "Jan"),
	    WORDS("February", "Feb"),
	    WORDS("March", "Mar"),
	    WORDS("April", "Apr"),
	    WORDS("May"),
	    WORDS("June", "Jun"),
	    WORDS("July", "Jul"),
	    WORDS("August", "Aug"),
	    WORDS("September", "Sept", "Sep"),
	    WORDS("October", "Oct"),
	    WORDS("November", "Nov"),
	    WORDS("December", "Dec"),
	},
    .ordinals = WORDS("st", "nd", "rd", "th"),
    .glue = WORDS("of"),
    .to = WORDS("to", "until", "till", "through", "up to"),
    .and = WORDS("and", "or", "as well as"),
    .between = WORDS("between"),
    .articles = WORDS("the", "on", "from"),
    .year_words = WORDS("the year", "year", "the end of", "end of",
	"the beginning of", "the years", "the calendar year", "calendar year",
	"mid", "late", "early", "the close of"),
    .fillers = WORDS("on", "the", "from", "of", "its", "no", "later", "than"),
    .each = WORDS("each year", "every year", "of each year", "of every year",
	"annually", "every", "each", "yearly"),
    .quarters =
	{
	    WORDS("first quarter"),
	    WORDS("second quarter"),
	    WORDS("third quarter"),
	    WORDS("fourth quarter", "last quarter"),
	},
    .quarter_of = WORDS("of", "of the year"),
    .decades = WORDS("s", "'s"),
    .of = WORDS("of"),
    .cues =
	(const struct lang_cue[]){
	    {"as at", DATE_PERIOD, CUE_OPEN},
	    {"meeting of", DATE_EVENT, CUE_BEFORE},
	    {"meetings of", DATE_EVENT, CUE_BEFORE},
	    {"session of", DATE_EVENT, CUE_BEFORE},
	    {"events of", DATE_EVENT, CUE_BEFORE},
	    {"attacks of", DATE_EVENT, CUE_BEFORE},
	    {"attack of", DATE_EVENT, CUE_BEFORE},
	    {"summit of", DATE_EVENT, CUE_BEFORE},
	    {"conference of", DATE_EVENT, CUE_BEFORE},
	    {"adopted", DATE_ADOPTED, CUE_HEAD},
	    {"adoption", DATE_ADOPTED, CUE_HEAD},
	    {"adopted on", DATE_ADOPTED, CUE_BEFORE},
	    {"plenary meeting", DATE_MEETING, CUE_HEAD},
	    {"meeting, held on", DATE_MEETING, CUE_BEFORE},
	    {"meeting, on", DATE_MEETING, CUE_BEFORE},
	    {"meeting held on", DATE_MEETING, CUE_BEFORE},
	    {"meetings, held on", DATE_MEETING, CUE_BEFORE},
	    {"meetings held on", DATE_MEETING, CUE_BEFORE},
	    {"meetings, on", DATE_MEETING, CUE_BEFORE},
	    {"meetings", DATE_EVENT, CUE_HEAD},
	    {"meeting", DATE_EVENT, CUE_HEAD},
	    {"dated", DATE_DOCUMENT, CUE_BEFORE},
	    {"letter of", DATE_DOCUMENT, CUE_BEFORE},
	    {"letters of", DATE_DOCUMENT, CUE_BEFORE},
	    {"report of", DATE_DOCUMENT, CUE_BEFORE},
	    {"note of", DATE_DOCUMENT, CUE_BEFORE},
	    {"note verbale of", DATE_DOCUMENT, CUE_BEFORE},
	    {"statement of", DATE_DOCUMENT, CUE_BEFORE},
	    {"judgment of", DATE_DOCUMENT, CUE_BEFORE},
	    {"opinion of", DATE_DOCUMENT, CUE_BEFORE},
	    {"by", DATE_DEADLINE, CUE_BEFORE},
	    {"no later than", DATE_DEADLINE, CUE_BEFORE},
	    {"not later than", DATE_DEADLINE, CUE_BEFORE},
	    {"later than", DATE_DEADLINE, CUE_BEFORE},
	    {"at the latest", DATE_DEADLINE, CUE_AFTER},
	    {"until", DATE_DEADLINE, CUE_BEFORE},
	    {"till", DATE_DEADLINE, CUE_BEFORE},
	    {"up to", DATE_DEADLINE, CUE_BEFORE},
	    {"before", DATE_DEADLINE, CUE_BEFORE},
	    {"prior to", DATE_DEADLINE, CUE_BEFORE},
	    {"in advance of", DATE_DEADLINE, CUE_BEFORE},
	    {"expire on", DATE_DEADLINE, CUE_BEFORE},
	    {"expires on", DATE_DEADLINE, CUE_BEFORE},
	    {"expiring on", DATE_DEADLINE, CUE_BEFORE},
	    {"expired on", DATE_DEADLINE, CUE_BEFORE},
	    {"expiry on", DATE_DEADLINE, CUE_BEFORE},
	    {"ending on", DATE_DEADLINE, CUE_BEFORE},
	    {"end on", DATE_DEADLINE, CUE_BEFORE},
	    {"ended", DATE_PERIOD, CUE_BEFORE},
	    {"ending", DATE_PERIOD, CUE_BEFORE},
	    {"beginning", DATE_PERIOD, CUE_OPEN},
	    {"starting", DATE_PERIOD, CUE_OPEN},
	    {"commencing", DATE_PERIOD, CUE_OPEN},
	    {"for the period", DATE_PERIOD, CUE_BEFORE},
	    {"for the period from", DATE_PERIOD, CUE_BEFORE},
	    {"period", DATE_PERIOD, CUE_BEFORE},
	    {"period from", DATE_PERIOD, CUE_BEFORE},
	    {"period of", DATE_PERIOD, CUE_BEFORE},
	    {"periods", DATE_PERIOD, CUE_BEFORE},
	    {"biennium", DATE_PERIOD, CUE_BEFORE},
	    {"bienniums", DATE_PERIOD, CUE_BEFORE},
	    {"triennium", DATE_PERIOD, CUE_BEFORE},
	    {"quadrennium", DATE_PERIOD, CUE_BEFORE},
	    {"decade", DATE_PERIOD, CUE_BEFORE},
	    {"financial period", DATE_PERIOD, CUE_BEFORE},
	    {"for the year", DATE_PERIOD, CUE_BEFORE},
	    {"for the years", DATE_PERIOD, CUE_BEFORE},
	    {"the year", DATE_PERIOD, CUE_OPEN},
	    {"during", DATE_PERIOD, CUE_BEFORE},
	    {"since", DATE_PERIOD, CUE_OPEN},
	    {"as from", DATE_PERIOD, CUE_OPEN},
	    {"as of", DATE_PERIOD, CUE_OPEN},
	    {"effective", DATE_PERIOD, CUE_OPEN},
	    {"with effect from", DATE_PERIOD, CUE_OPEN},
	    {"term of office", DATE_PERIOD, CUE_HEAD},
	    {"for a period", DATE_PERIOD, CUE_HEAD},
	    {"for a further period", DATE_PERIOD, CUE_HEAD},
	    {"held", DATE_EVENT, CUE_HEAD},
	    {"convened", DATE_EVENT, CUE_HEAD},
	    {"convene", DATE_EVENT, CUE_HEAD},
	    {"hosted", DATE_EVENT, CUE_HEAD},
	    {"took place", DATE_EVENT, CUE_HEAD},
	    {"take place", DATE_EVENT, CUE_HEAD},
	    {"taking place", DATE_EVENT, CUE_HEAD},
	    {"done at", DATE_EVENT, CUE_HEAD},
	    {"signed", DATE_EVENT, CUE_HEAD},
	    {"organized", DATE_EVENT, CUE_HEAD},
	    {"entry into force", DATE_EVENT, CUE_HEAD},
	    {"entered into force", DATE_EVENT, CUE_HEAD},
	    {"conference", DATE_EVENT, CUE_HEAD},
	    {"summit", DATE_EVENT, CUE_HEAD},
	    {"launched", DATE_EVENT, CUE_HEAD},
	    {"occurred", DATE_EVENT, CUE_HEAD},
	    {"observe", DATE_OBSERVANCE, CUE_HEAD},
	    {"observed", DATE_OBSERVANCE, CUE_HEAD},
	    {"observance", DATE_OBSERVANCE, CUE_HEAD},
	    {"commemorate", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclaim", DATE_OBSERVANCE, CUE_HEAD},
	    {"designate", DATE_OBSERVANCE, CUE_HEAD},
	    {"declare", DATE_OBSERVANCE, CUE_HEAD},
	    {"celebrated", DATE_OBSERVANCE, CUE_HEAD},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_common[] = {"the", "of", "and", "to", "in",
    "that", "for", "on", "with", "by", "its", NULL};
static const char *const structure_nations[] = {"United Nations", NULL};
static const char *const structure_distribution[] = {
    "Distr.", "Distribution", NULL};
static const char *const structure_original[] = {"Original", NULL};
static const char *const structure_session[] = {"session", NULL};
static const char *const structure_agenda[] = {
    "Agenda items", "Agenda item", "Item", "Items", NULL};
static const char *const structure_agenda_end[] = {"of the provisional agenda*",
    "of the provisional agenda", "of the preliminary list", "of the agenda",
    NULL};
static const char *const structure_resolution[] = {"Resolution", NULL};
static const char *const structure_special[] = {"S-", NULL};
static const char *const structure_emergency[] = {"ES-", NULL};
static const char *const structure_meeting[] = {
    "plenary meeting", "meeting", NULL};
static const char *const structure_vote[] = {"without a vote", "recorded vote",
    "roll-call vote", "by consensus", "adopted unanimously", NULL};
static const char *const structure_voted[] = {"Adopted at the",
    "Adopted unanimously", "Adopted without a vote",
    "Adopted by a recorded vote", NULL};
static const char *const structure_votes[] = {
    "In favour", "Against", "Abstaining", "Abstentions", "Absent", NULL};
static const char *const structure_annex[] = {"Annexes", "Annex", "Appendix",
    "Appendices", "Enclosure", "Enclosures", "Attachment", NULL};
static const char *const structure_verbatim[] = {
    "Verbatim record", "Provisional verbatim record", NULL};
static const char *const structure_summary[] = {
    "Summary record", "Provisional summary record", NULL};
static const char *const structure_opened[] = {
    "The meeting was called to order", "The meeting was resumed",
    "The meeting resumed", NULL};
static const char *const structure_rose[] = {"The meeting rose",
    "The discussion covered in the summary record ended",
    "The meeting was suspended", "The public meeting rose", NULL};
static const char *const structure_chairs[] = {"The President",
    "The Acting President", "The Temporary President", "The Vice-President",
    "The Co-President", "The Chairman", "The Acting Chairman",
    "The Temporary Chairman", "The Vice-Chairman", "The Chairperson",
    "The Acting Chairperson", "The Chair", "The Acting Chair", "The Vice-Chair",
    "The Co-Chair", "The Co-Chairs", "The Co-Chairperson",
    "The Presiding Officer", "The Secretary-General",
    "The Deputy Secretary-General", "The Moderator", "The Facilitator", NULL};
static const char *const structure_titles[] = {"Mr.", "Mrs.", "Ms.", "Miss",
    "Mr", "Mrs", "Ms", "Messrs.", "Sir", "Dame", "Lord", "Lady", "Baroness",
    "Baron", "Dr.", "Prof.", "Professor", "Prince", "Princess", "King", "Queen",
    "Sheikh", "Sheikha", "Shaikh", "Count", "Viscount", "Archbishop",
    "Cardinal", "Monsignor", "Msgr.", "Father", "Rev.", "Reverend", "Sister",
    "President", "Vice-President", "Prime Minister", "Crown Prince", "General",
    "Judge", "Ambassador", "Chief", "U", "Daw", "Datuk", "Dato'", "Tan Sri",
    "Begum", "Imam", "Ratu", "Nana", NULL};
static const char *const structure_spoke[] = {"spoke in", "speaking in",
    "interpretation from", "translated from", "translation from",
    "continued in", "English text", "original", NULL};
static const char *const structure_says[] = {"said", "asked", "recalled",
    "noted", "expressed", "invited", "thanked", "drew", "introduced",
    "announced", "declared", "stated", "suggested", "proposed", "pointed",
    "wondered", "emphasized", "stressed", "speaking", "reiterated", "welcomed",
    "supported", "requested", "observed", "explained", "replied", "responding",
    "took", "considered", "agreed", "congratulated", "called", "reminded",
    "informed", "associated", "proposing", "referring", "replying", "responded",
    "concluded", "underlined", "urged", "commended", "presented", "reported",
    "made", "summarizing", "read", "remarked", "regretted", "shared", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "General Assembly", "The General Assembly",
	"General Assembly"},
    {STRUCTURE_SC, "Security Council", "The Security Council",
	"Security Council"},
    {STRUCTURE_ECOSOC, "Economic and Social Council",
	"The Economic and Social Council", "Economic and Social Council"},
    {STRUCTURE_HRC, "Human Rights Council", "The Human Rights Council",
	"Human Rights Council"},
    {STRUCTURE_OTHER, "Commission on Human Rights",
	"The Commission on Human Rights", "Commission on Human Rights"},
    {STRUCTURE_OTHER, "Commission on Narcotic Drugs",
	"The Commission on Narcotic Drugs", "Commission on Narcotic Drugs"},
    {STRUCTURE_OTHER, "Commission on the Status of Women",
	"The Commission on the Status of Women",
	"Commission on the Status of Women"},
    {STRUCTURE_OTHER, "Trusteeship Council", "The Trusteeship Council",
	"Trusteeship Council"},
    {STRUCTURE_OTHER, "Conference of the Parties",
	"The Conference of the Parties", "Conference of the Parties"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"Resolution adopted", false, false},
    {"Resolutions adopted", false, false},
    {"Decision adopted", false, true},
    {"Decisions adopted", false, true},
    {"Adopted by", false, false},
    {"Adopted unanimously by", false, false},
    {NULL, false, false},
};
static const struct lang_structure structure = {
    .common = structure_common,
    .nations = structure_nations,
    .distribution = structure_distribution,
    .original = structure_original,
    .session = structure_session,
    .agenda = structure_agenda,
    .agenda_end = structure_agenda_end,
    .resolution = structure_resolution,
    .special = structure_special,
    .emergency = structure_emergency,
    .meeting = structure_meeting,
    .vote = structure_vote,
    .voted = structure_voted,
    .votes = structure_votes,
    .annex = structure_annex,
    .verbatim = structure_verbatim,
    .summary = structure_summary,
    .opened = structure_opened,
    .rose = structure_rose,
    .chairs = structure_chairs,
    .titles = structure_titles,
    .spoke = structure_spoke,
    .says = structure_says,
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = {"Arabic", "Chinese", "English", "French", "Russian",
	"Spanish"},
};
/* ---- Structure ends ---- */

/* Citations. */
static const struct lang_cite_row cite_rows[] = {
    {WORD_RESOLUTION, "both",
	"resolutions and decisions|resolution or decision"},
    {WORD_RESOLUTION, "", "resolution|resolutions|res."},
    {WORD_DECISION, "", "decision|decisions"},
    {WORD_STATEMENT, "", "presidential statement|presidential statements"},
    {WORD_OWN, "", "its|their|our"},
    {WORD_BODY, "A", "general assembly|the assembly|assembly"},
    {WORD_BODY, "S", "security council"},
    {WORD_BODY, "E", "economic and social council"},
    {WORD_BODY, "A/HRC", "human rights council"},
    {WORD_BODY, "council", "the council|council"},
    {WORD_BODY, "commission", "commission|the commission"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"sub-commission on the promotion and protection of human rights|"
	"sub-commission on prevention of discrimination and protection of "
	"minorities"},
    {WORD_BODY, "E/CN.4", "commission on human rights"},
    {WORD_BODY, "E/CN.6", "commission on the status of women"},
    {WORD_BODY, "E/CN.7", "commission on narcotic drugs"},
    {WORD_BODY, "E/CN.15",
	"commission on crime prevention and criminal justice"},
    {WORD_BODY, "UNEP/EA",
	"united nations environment assembly|environment assembly"},
    {WORD_BODY, "HSP/HA",
	"united nations habitat assembly|habitat assembly|un-habitat assembly"},
    {WORD_BODY, "TD", "conference on trade and development|unctad"},
    {WORD_BODY, "T", "trusteeship council"},
    {WORD_BODY, "",
	"conference of the parties|conference of the states parties|"
	"conference of states parties|meeting of the parties|"
	"meeting of the states parties|governing council|executive board|"
	"economic commission for africa|economic commission for europe|"
	"economic and social commission for western asia|"
	"economic and social commission for asia and the pacific|"
	"economic commission for latin america and the caribbean|"
	"world health assembly|world health organization|"
	"international maritime organization|assembly of states parties|"
	"intergovernmental oceanographic commission|"
	"food and agriculture organization of the united nations|"
	"world trade organization|international conference of the red cross|"
	"international labour conference|african union|"
	"organization of african unity|league of arab states|"
	"organization of islamic cooperation|human settlements programme|"
	"executive council|executive committee|marine environment protection "
	"committee|maritime safety committee|trade and development board|"
	"legislative assembly|national assembly|governing body|"
	"open-ended intergovernmental|world heritage committee|"
	"world meteorological congress|commission of the african union|"
	"international conference on population and development"},
    {WORD_WHICH, "", "which|whereby|who|whom"},
    {WORD_AND, "", "and|or|as well as"},
    {WORD_TO, "", "to|through"},
    {WORD_OF, "",
	"corrigendum|corrigenda|of|also of|dated|adopted unanimously "
	"on|adopted by|adopted on|adopted|on|in|and its|entitled|under"},
    {WORD_OF, "article", "the"},
    {WORD_RESPECTIVELY, "", "respectively"},
    {WORD_NUMBER, "", "no.|nos.|number"},
    {WORD_UNIT, "preambular",
	"preambular paragraph|preambular paragraphs|preambular para."},
    {WORD_UNIT, "paragraph",
	"paragraph|paragraphs|para.|paras.|operative paragraph|"
	"operative paragraphs|subparagraph|subparagraphs|subpara.|subparas."},
    {WORD_UNIT, "section", "section|sections|sect.|sects."},
    {WORD_UNIT, "chapter", "chapter|chapters|chap.|chaps."},
    {WORD_UNIT, "part", "part|parts"},
    {WORD_UNIT, "article", "article|articles|art.|arts."},
    {WORD_UNIT, "annex", "annex|annexes|enclosure|enclosures"},
    {WORD_UNIT, "appendix", "appendix|appendices"},
    {WORD_UNIT, "page", "page|pages|p.|pp."},
    {WORD_UNIT, "footnote", "footnote|footnotes"},
    {WORD_UNIT, "principle", "principle|principles"},
    {WORD_UNIT, "goal",
	"goal|goals|sustainable development goal|"
	"sustainable development goals"},
    {WORD_UNIT, "target", "target|targets"},
    {WORD_UNIT, "rule", "rule|rules"},
    {WORD_UNIT, "item", "item|items|agenda item|agenda items"},
    {WORD_ORDINAL, "1", "first|one"},
    {WORD_ORDINAL, "2", "second|two"},
    {WORD_ORDINAL, "3", "third|three"},
    {WORD_ORDINAL, "4", "fourth|four"},
    {WORD_ORDINAL, "5", "fifth|five"},
    {WORD_CHARTER, "",
	"charter of the united nations|united nations charter|"
	"charter of the united nations organization"},
    {WORD_CHARTER_SHORT, "", "charter"},
    {WORD_STATUTE, "",
	"statute of the international court of justice|"
	"statute of the court"},
    {WORD_TREATIES, "", "treaty series"},
    {WORD_VOLUME, "", "vol.|vols.|volume|volumes"},
    {WORD_SALES, "", "sales no.|sales nos."},
    {WORD_IBID, "", "ibid.|ibid"},
    {WORD_PRESENT, "resolution", "the present resolution|present resolution"},
    {WORD_PRESENT, "decision", "the present decision|present decision"},
    {WORD_MEETING, "", "plenary meeting|(resumed) plenary meeting"},
    {WORD_NO_CITE, "",
	"recommendation|recommendations|season|seasons|biennium|fiscal year|"
	"academic year|version|note|notes|figure|table"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
    .body_first = true,
};

/* Editorial Manual, "Format of documents"; covers of sessions 31 to 78. */
static const struct lang_about about = {
    .ordinals =
	(const struct lang_value[]){
	    {"first", 1},
	    {"second", 2},
	    {"third", 3},
	    {"fourth", 4},
	    {"fifth", 5},
	    {"sixth", 6},
	    {"seventh", 7},
	    {"eighth", 8},
	    {"ninth", 9},
	    {"tenth", 10},
	    {"eleventh", 11},
	    {"twelfth", 12},
	    {"thirteenth", 13},
	    {"fourteenth", 14},
	    {"fifteenth", 15},
	    {"sixteenth", 16},
	    {"seventeenth", 17},
	    {"eighteenth", 18},
	    {"nineteenth", 19},
	    {"twentieth", 20},
	    {"twenty", 20},
	    {"thirtieth", 30},
	    {"thirty", 30},
	    {"fortieth", 40},
	    {"forty", 40},
	    {"fiftieth", 50},
	    {"fifty", 50},
	    {"sixtieth", 60},
	    {"sixty", 60},
	    {"seventieth", 70},
	    {"seventy", 70},
	    {"eightieth", 80},
	    {"eighty", 80},
	    {"ninetieth", 90},
	    {"ninety", 90},
	    {"hundredth", 100},
	    {NULL, 0},
	},
    .special = WORDS("special session"),
    .emergency = WORDS("emergency special session"),
    .committees =
	(const struct lang_value[]){
	    {"First Committee", 1},
	    {"Second Committee", 2},
	    {"Third Committee", 3},
	    {"Fourth Committee", 4},
	    {"Special Political and Decolonization Committee", 4},
	    {"Fifth Committee", 5},
	    {"Sixth Committee", 6},
	    {"Special Political Committee", 7},
	    {"General Committee", 8},
	    {"Credentials Committee", 9},
	    {NULL, 0},
	},
    .meeting = WORDS("plenary meeting", "meeting"),
    .no_vote = WORDS(
	"without a vote", "by consensus", "adopted unanimously", "unanimously"),
    .vote = WORDS("recorded vote", "roll-call vote", "by a vote of",
	"a vote of", "votes to"),
    .counts =
	(const struct lang_value[]){
	    {"none", 0},
	    {"no", 0},
	    {"zero", 0},
	    {NULL, 0},
	},
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"the Secretary-General", "Secretary-General"},
	    {"Secretary-General", "Secretary-General"},
	    {"Under-Secretary-General", "Under-Secretary-General"},
	    {"Member States", "Member States"},
	    {"all Member States", "Member States"},
	    {"States Members", "Member States"},
	    {"States parties", "States parties"},
	    {"States Parties", "States parties"},
	    {"States", "States"},
	    {"all States", "States"},
	    {"Governments", "Governments"},
	    {"parties", "parties"},
	    {"all parties", "parties"},
	    {"United Nations system", "United Nations system"},
	    {"organizations of the United Nations system",
		"United Nations system"},
	    {"United Nations development system", "United Nations system"},
	    {"United Nations entities", "United Nations entities"},
	    {"entities of the United Nations", "United Nations entities"},
	    {"specialized agencies", "specialized agencies"},
	    {"international community", "international community"},
	    {"Security Council", "Security Council"},
	    {"Economic and Social Council", "Economic and Social Council"},
	    {"Human Rights Council", "Human Rights Council"},
	    {"President of the General Assembly",
		"President of the General Assembly"},
	    {"General Assembly", "General Assembly"},
	    {"United Nations High Commissioner for Human Rights",
		"High Commissioner for Human Rights"},
	    {"High Commissioner for Human Rights",
		"High Commissioner for Human Rights"},
	    {"Office of the United Nations High Commissioner for Human Rights",
		"Office of the High Commissioner for Human Rights"},
	    {"High Commissioner for Refugees",
		"High Commissioner for Refugees"},
	    {"High Commissioner", "High Commissioner for Refugees"},
	    {"Special Rapporteur", "Special Rapporteur"},
	    {"Secretariat", "Secretariat"},
	    {"Advisory Committee",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"Special Committee", "Special Committee"},
	    {"Committee", "Committee"},
	    {"Commission", "Commission"},
	    {"International Law Commission", "International Law Commission"},
	    {"administering Powers", "administering Powers"},
	    {"administering Power", "administering Powers"},
	    {"developed countries", "developed countries"},
	    {"donors", "donors"},
	    {"donor countries", "donors"},
	    {"international financial institutions",
		"international financial institutions"},
	    {"regional organizations", "regional organizations"},
	    {"private sector", "private sector"},
	    {"civil society", "civil society"},
	    {"Board of Auditors", "Board of Auditors"},
	    {"Office of Internal Oversight Services",
		"Office of Internal Oversight Services"},
	    {"Conference on Disarmament", "Conference on Disarmament"},
	    {"Working Group", "Working Group"},
	    {NULL, NULL},
	},
    .deliverables =
	(const struct lang_name[]){
	    {"provisional agenda", "agenda item"},
	    {"on the agenda", "agenda item"},
	    {"report", "report"},
	    {"reports", "report"},
	    {"progress report", "report"},
	    {"to report", "report"},
	    {"briefing", "briefing"},
	    {"briefings", "briefing"},
	    {"brief", "briefing"},
	    {"panel discussion", "panel discussion"},
	    {"panel discussions", "panel discussion"},
	    {"high-level meeting", "high-level meeting"},
	    {"high-level plenary meeting", "high-level meeting"},
	    {"meeting", "meeting"},
	    {"meetings", "meeting"},
	    {"conference", "conference"},
	    {"special session", "session"},
	    {"study", "study"},
	    {"list", "list"},
	    {"strategy", "strategy"},
	    {"action plan", "action plan"},
	    {"plan of action", "action plan"},
	    {"recommendations", "recommendations"},
	    {"proposals", "proposals"},
	    {"views", "views"},
	    {"information", "information"},
	    {"update", "update"},
	    {"updates", "update"},
	    {NULL, NULL},
	},
    .recurs =
	(const struct lang_name[]){
	    {"annually", "P1Y"},
	    {"annual", "P1Y"},
	    {"each year", "P1Y"},
	    {"every year", "P1Y"},
	    {"on an annual basis", "P1Y"},
	    {"biennially", "P2Y"},
	    {"biennial", "P2Y"},
	    {"every two years", "P2Y"},
	    {"on a biennial basis", "P2Y"},
	    {"every three years", "P3Y"},
	    {"triennial", "P3Y"},
	    {"every four years", "P4Y"},
	    {"quadrennial", "P4Y"},
	    {"every five years", "P5Y"},
	    {"quinquennial", "P5Y"},
	    {"every six months", "P6M"},
	    {"twice a year", "P6M"},
	    {"semi-annual", "P6M"},
	    {"quarterly", "P3M"},
	    {"every three months", "P3M"},
	    {"monthly", "P1M"},
	    {"every month", "P1M"},
	    {NULL, NULL},
	},
    .session = WORDS("session"),
};

/* From the aligned editions of sessions 75 to 78 of the General Assembly; what
 * stands alone decides where nothing longer fits. */
static const struct lang_verbs verbs = {
    .lead = WORDS("The General Assembly", "The Security Council", "We", "And"),
    .modifiers = WORDS("also", "further", "furthermore", "moreover",
	"in this regard", "in that regard", "in this connection",
	"in this context", "therefore", "accordingly", "likewise", "still",
	"now", "its", "their", "deep", "deepest", "deeply", "grave", "gravest",
	"gravely", "great", "greatly", "serious", "seriously", "strong",
	"strongest", "strongly", "profound", "particular", "particularly",
	"very", "continued", "continuing", "continues to", "most", "full",
	"fully", "unequivocally", "urgently", "its full", "sincere", "special",
	"extreme", "extremely", "increasing", "growing", "firmly", "firm",
	"utmost", "remaining", "remains", "being", "ever", "once again",
	"again", "unwavering", "much"),
    .openings =
	{
	    [INTENT_RECALL] = WORDS(
		"recalling", "recalls", "reminds", "reminding", "remembering"),
	    [INTENT_REAFFIRM] =
		WORDS("reaffirming", "reaffirms", "reiterates", "reiterating",
		    "renewing", "renews", "rededicating", "recommitting"),
	    [INTENT_AFFIRM] = WORDS("affirming", "affirms", "confirming",
		"confirms", "declares", "declaring", "proclaims", "proclaiming",
		"reconfirming", "reconfirms", "solemnly declares"),
	    [INTENT_STRESS] = WORDS("draws attention", "drawing attention",
		"draws the attention", "emphasizes", "emphasizing",
		"highlighting", "highlights", "re-emphasizes", "re-emphasizing",
		"stresses", "stressing", "underlines", "underlining",
		"underscores", "underscoring"),
	    [INTENT_RECOGNIZE] = WORDS("acknowledges", "acknowledging", "aware",
		"bearing in mind", "bearing", "cognizant", "conscious",
		"considering", "considers", "mindful", "recognizes",
		"recognizing", "taking into account",
		"taking into consideration", "keeping in mind", "realizing"),
	    [INTENT_NOTE] = WORDS("notes", "noting", "observes", "observing"),
	    [INTENT_TAKE_NOTE] =
		WORDS("takes note", "taking note", "takes into account"),
	    [INTENT_WELCOME] = WORDS("welcome", "welcomes", "welcoming",
		"expresses satisfaction", "expressing satisfaction"),
	    [INTENT_EXPRESS_CONCERN] =
		WORDS("alarmed", "concerned", "disturbed", "expresses alarm",
		    "expresses concern", "expresses concerns", "expressing",
		    "expressing concern", "notes with concern",
		    "notes with alarm", "noting with concern",
		    "noting with alarm", "recalling with concern",
		    "recalls with concern", "recognizes with concern",
		    "recognizing with concern", "reiterates concern",
		    "reiterating concern", "reiterates concerns",
		    "reaffirming concern", "sharing concern",
		    "acknowledging with concern", "taking note with concern",
		    "takes note with concern", "shocked", "appalled"),
	    [INTENT_CONDEMN] =
		WORDS("condemning", "condemns", "deplores", "deploring",
		    "denounces", "denouncing", "expresses indignation"),
	    [INTENT_EXPRESS_APPRECIATION] =
		WORDS("expresses appreciation", "expresses gratitude",
		    "expressing appreciation", "expressing gratitude", "thanks",
		    "thanking", "grateful", "appreciates", "appreciating",
		    "expresses thanks"),
	    [INTENT_COMMEND] =
		WORDS("commending", "commends", "congratulates",
		    "congratulating", "pays tribute", "paying tribute",
		    "applauds"),
	    [INTENT_CONVINCED] =
		WORDS("believing", "convinced", "believes", "confident"),
	    [INTENT_GUIDED] = WORDS("guided", "inspired"),
	    [INTENT_HAVING_CONSIDERED] =
		WORDS("having considered", "having examined", "having received",
		    "having reviewed", "having studied", "having"),
	    [INTENT_DECIDE] =
		WORDS("decides", "deciding", "determined", "determines",
		    "resolved", "resolves", "resolving"),
	    [INTENT_REQUEST] =
		WORDS("requests", "requesting", "asks", "instructs"),
	    [INTENT_CALL_UPON] =
		WORDS("appeals", "appealing", "calling", "calls", "call upon"),
	    [INTENT_URGE] =
		WORDS("demands", "demanding", "urges", "urging", "requires"),
	    [INTENT_ENCOURAGE] =
		WORDS("encourage", "encouraged", "encourages", "encouraging",
		    "invites and encourages"),
	    [INTENT_INVITE] = WORDS("invites", "inviting"),
	    [INTENT_RECOMMEND] = WORDS("recommends", "recommending"),
	    [INTENT_ENDORSE] =
		WORDS("approves", "approving", "endorses", "endorsing",
		    "concurs"),
	    [INTENT_SUPPORT] =
		WORDS("expresses support", "expressing support",
		    "expressing unequivocal support", "supporting", "supports"),
	    [INTENT_ADOPT] = WORDS("adopts", "adopting"),
	    [INTENT_EXPRESS_HOPE] =
		WORDS("desirous", "desiring", "expresses the hope",
		    "expresses hope", "expressing the hope", "hoping", "hopes",
		    "looking forward", "looks forward", "wishing", "trusting",
		    "anticipating"),
	    [INTENT_REGRET] =
		WORDS("disappointed", "expresses regret", "expressing regret",
		    "notes with regret", "noting with regret", "regrets",
		    "regretting"),
	    [INTENT_COMMEMORATE] =
		WORDS("commemorating", "commemorates", "celebrating"),
	    [INTENT_ACT_UNDER] = WORDS("acting"),
	    [INTENT_OTHER] = WORDS("committed"),
	},
};

extern const struct lang lang_en;
const struct lang lang_en = {
    .code = "en",
    .code3 = "eng",
    .letter = 'E',
    .tesseract = "eng",
    .name = "English",
    .native = "English",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
    .actions = &actions,
};
