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
	    {"meetings", DATE_EVENT, CUE_NOUN},
	    {"meeting", DATE_EVENT, CUE_NOUN},
	    {"high-level plenary meeting", DATE_EVENT, CUE_HEAD},
	    {"launch", DATE_EVENT, CUE_HEAD},
	    {"launching", DATE_EVENT, CUE_HEAD},
	    {"review", DATE_EVENT, CUE_HEAD},
	    {"reviews", DATE_EVENT, CUE_HEAD},
	    {"elections", DATE_EVENT, CUE_HEAD},
	    {"referendum", DATE_EVENT, CUE_HEAD},
	    {"visit", DATE_EVENT, CUE_HEAD},
	    {"forum", DATE_EVENT, CUE_NOUN},
	    {"debate", DATE_EVENT, CUE_HEAD},
	    {"debates", DATE_EVENT, CUE_HEAD},
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
	    {"have met", DATE_EVENT, CUE_HEAD},
	    {"met at", DATE_EVENT, CUE_HEAD},
	    {"endorsed by", DATE_ADOPTED, CUE_HEAD},
	    {"take place", DATE_EVENT, CUE_HEAD},
	    {"taking place", DATE_EVENT, CUE_HEAD},
	    {"done at", DATE_EVENT, CUE_HEAD},
	    {"signed", DATE_EVENT, CUE_HEAD},
	    {"organized", DATE_EVENT, CUE_HEAD},
	    {"entry into force", DATE_EVENT, CUE_HEAD},
	    {"entered into force", DATE_EVENT, CUE_HEAD},
	    {"conference", DATE_EVENT, CUE_NOUN},
	    {"summit", DATE_EVENT, CUE_NOUN},
	    {"launched", DATE_EVENT, CUE_HEAD},
	    {"occurred", DATE_EVENT, CUE_HEAD},
	    {"gathered", DATE_EVENT, CUE_HEAD},
	    {"hold", DATE_EVENT, CUE_HEAD},
	    {"enter into force", DATE_EVENT, CUE_HEAD},
	    {"enters into force", DATE_EVENT, CUE_HEAD},
	    {"attack", DATE_EVENT, CUE_HEAD},
	    {"attacks", DATE_EVENT, CUE_HEAD},
	    {"opening", DATE_EVENT, CUE_HEAD},
	    {"observe", DATE_OBSERVANCE, CUE_HEAD},
	    {"observed", DATE_OBSERVANCE, CUE_HEAD},
	    {"observance", DATE_OBSERVANCE, CUE_HEAD},
	    {"commemorate", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclaim", DATE_OBSERVANCE, CUE_HEAD},
	    {"designate", DATE_OBSERVANCE, CUE_HEAD},
	    {"declare", DATE_OBSERVANCE, CUE_HEAD},
	    {"celebrated", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclaimed", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclaim", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclaims", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclaiming", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designated", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designate", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designates", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designating", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declared", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declare", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declares", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declaring", DATE_OBSERVANCE, CUE_BEFORE},
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
static const char *const structure_proclaimed[] = {"Proclaimed by",
    "Adopted and opened for signature",
    "Adopted by General Assembly resolution",
    "Approved and proposed for signature", "Adopted and proclaimed by",
    "Approved by General Assembly resolution", NULL};
static const char *const structure_article[] = {"Article", NULL};
static const char *const structure_contents[] = {
    "Contents", "Table of contents", NULL};
static const char *const structure_bodies[] = {"Committee", "Special Committee",
    "Commission", "Conference", "Working Group", "Open-ended Working Group",
    "Executive Board", "Board", "Sub-Commission", "Subcommittee",
    "Human Rights Committee", "Preparatory Committee", "Advisory Committee",
    "Permanent Forum", "Expert Mechanism", "Ad Hoc Committee",
    "Group of Governmental Experts", "High-level political forum",
    "Statistical Commission", "Economic Commission",
    "Meeting of States Parties", "Scientific and Technical Subcommittee",
    "Legal Subcommittee", NULL};
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
    {STRUCTURE_OTHER, "Economic and Social Commission for Asia and the Pacific",
	"The Economic and Social Commission for Asia and the Pacific",
	"Economic and Social Commission for Asia and the Pacific"},
    {STRUCTURE_OTHER, "Economic Commission for Europe",
	"The Economic Commission for Europe", "Economic Commission for Europe"},
    {STRUCTURE_OTHER, "Economic Commission for Africa",
	"The Economic Commission for Africa", "Economic Commission for Africa"},
    {STRUCTURE_OTHER, "Economic Commission for Latin America and the Caribbean",
	"The Economic Commission for Latin America and the Caribbean",
	"Economic Commission for Latin America and the Caribbean"},
    {STRUCTURE_OTHER, "Economic and Social Commission for Western Asia",
	"The Economic and Social Commission for Western Asia",
	"Economic and Social Commission for Western Asia"},
    {STRUCTURE_OTHER, "Commission on Crime Prevention and Criminal Justice",
	"The Commission on Crime Prevention and Criminal Justice",
	"Commission on Crime Prevention and Criminal Justice"},
    {STRUCTURE_OTHER, "Commission for Social Development",
	"The Commission for Social Development",
	"Commission for Social Development"},
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
static const struct structure_language structure_languages[] = {
    {"ar", "Arabic"},
    {"zh", "Chinese"},
    {"en", "English"},
    {"fr", "French"},
    {"ru", "Russian"},
    {"es", "Spanish"},
    {NULL, NULL},
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
    .proclaimed = structure_proclaimed,
    .article = structure_article,
    .contents = structure_contents,
    .bodies = structure_bodies,
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = structure_languages,
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
    {WORD_BODY, "commission", "commission"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"sub-commission|"
	"sub-commission on the promotion and protection of human rights|"
	"sub-commission on prevention of discrimination and protection of "
	"minorities"},
    {WORD_BODY, "E/CN.4", "commission on human rights"},
    {WORD_BODY, "E/CN.3", "statistical commission"},
    {WORD_BODY, "E/CN.5", "commission for social development"},
    {WORD_BODY, "E/CN.6", "commission on the status of women"},
    {WORD_BODY, "E/CN.7", "commission on narcotic drugs"},
    {WORD_BODY, "E/CN.9", "commission on population and development"},
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
	"on|adopted by|adopted on|adopted|on|in|entitled|under"},
    {WORD_OF, "article", "the"},
    {WORD_RESPECTIVELY, "", "respectively"},
    {WORD_NUMBER, "", "no.|nos.|number"},
    {WORD_UNIT, "preambular",
	"preambular paragraph|preambular paragraphs|preambular para."},
    {WORD_UNIT, "paragraph",
	"paragraph|paragraphs|para.|paras.|operative paragraph|"
	"operative paragraphs|subparagraph|subparagraphs|subpara.|subparas."},
    {WORD_UNIT, "section", "section|sections|sect.|sects.|sect"},
    {WORD_UNIT, "chapter", "chapter|chapters|chap.|chaps.|chap"},
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
    {WORD_PRESENT, "resolution",
	"the present resolution|present resolution|"
	"this resolution"},
    {WORD_PRESENT, "decision", "the present decision|present decision"},
    {WORD_MEETING, "", "plenary meeting|(resumed) plenary meeting"},
    {WORD_MEETING, "several", "plenary meetings"},
    {WORD_NO_CITE, "",
	"recommendation|recommendations|season|seasons|biennium|fiscal year|"
	"academic year|version|note|notes|figure|table"},
    {WORD_ICJ, "", "i.c.j. reports|icj reports"},
    {WORD_INSTRUMENT, "A/RES/217A(III)",
	"universal declaration of human rights"},
    {WORD_INSTRUMENT, "A/RES/1386(XIV)",
	"declaration of the rights of the child"},
    {WORD_INSTRUMENT, "A/RES/1514(XV)",
	"declaration on the granting of independence to colonial countries and "
	"peoples"},
    {WORD_INSTRUMENT, "A/RES/2625(XXV)",
	"declaration on principles of international law concerning friendly "
	"relations and cooperation among states in accordance with the charter "
	"of the united nations|declaration on principles of international law "
	"concerning friendly relations and co-operation among states in "
	"accordance with the charter of the united nations|declaration on "
	"principles of international law concerning friendly relations and "
	"cooperation among states"},
    {WORD_INSTRUMENT, "A/RES/36/55",
	"declaration on the elimination of all forms of intolerance and of "
	"discrimination based on religion or belief"},
    {WORD_INSTRUMENT, "A/RES/40/33",
	"united nations standard minimum rules for the administration of "
	"juvenile justice|beijing rules"},
    {WORD_INSTRUMENT, "A/RES/41/128",
	"declaration on the right to development"},
    {WORD_INSTRUMENT, "A/RES/45/110",
	"united nations standard minimum rules for non-custodial "
	"measures|tokyo rules"},
    {WORD_INSTRUMENT, "A/RES/47/133",
	"declaration on the protection of all persons from enforced "
	"disappearance"},
    {WORD_INSTRUMENT, "A/RES/47/135",
	"declaration on the rights of persons belonging to national or ethnic, "
	"religious and linguistic minorities"},
    {WORD_INSTRUMENT, "A/RES/48/104",
	"declaration on the elimination of violence against women"},
    {WORD_INSTRUMENT, "A/RES/48/134",
	"paris principles|principles relating to the status of national "
	"institutions for the promotion and protection of human rights"},
    {WORD_INSTRUMENT, "A/RES/49/60",
	"declaration on measures to eliminate international terrorism"},
    {WORD_INSTRUMENT, "A/RES/53/144",
	"declaration on the right and responsibility of individuals, groups "
	"and organs of society to promote and protect universally recognized "
	"human rights and fundamental freedoms|declaration on human rights "
	"defenders"},
    {WORD_INSTRUMENT, "A/RES/53/243A", "declaration on a culture of peace"},
    {WORD_INSTRUMENT, "A/RES/53/243B",
	"programme of action on a culture of peace"},
    {WORD_INSTRUMENT, "A/RES/55/2",
	"united nations millennium declaration|millennium declaration"},
    {WORD_INSTRUMENT, "A/RES/60/1", "2005 world summit outcome"},
    {WORD_INSTRUMENT, "A/RES/60/147",
	"basic principles and guidelines on the right to a remedy and "
	"reparation for victims of gross violations of international human "
	"rights law and serious violations of international humanitarian law"},
    {WORD_INSTRUMENT, "A/RES/60/288",
	"united nations global counter-terrorism strategy|global "
	"counter-terrorism strategy"},
    {WORD_INSTRUMENT, "A/RES/61/295",
	"united nations declaration on the rights of indigenous peoples"},
    {WORD_INSTRUMENT, "A/RES/63/239",
	"doha declaration on financing for development"},
    {WORD_INSTRUMENT, "A/RES/64/222",
	"nairobi outcome document of the high-level united nations conference "
	"on south-south cooperation"},
    {WORD_INSTRUMENT, "A/RES/65/229",
	"united nations rules for the treatment of women prisoners and "
	"non-custodial measures for women offenders|bangkok rules"},
    {WORD_INSTRUMENT, "A/RES/66/288", "future we want|the future we want"},
    {WORD_INSTRUMENT, "A/RES/69/15",
	"sids accelerated modalities of action (samoa) pathway|samoa pathway"},
    {WORD_INSTRUMENT, "A/RES/69/137",
	"vienna programme of action for landlocked developing countries for "
	"the decade 2014-2024|vienna programme of action"},
    {WORD_INSTRUMENT, "A/RES/69/283",
	"sendai framework for disaster risk reduction 2015-2030|sendai "
	"framework for disaster risk reduction|sendai framework"},
    {WORD_INSTRUMENT, "A/RES/69/313",
	"addis ababa action agenda of the third international conference on "
	"financing for development|addis ababa action agenda"},
    {WORD_INSTRUMENT, "A/RES/70/1",
	"2030 agenda for sustainable development|2030 agenda|transforming our "
	"world: the 2030 agenda for sustainable development"},
    {WORD_INSTRUMENT, "A/RES/70/175",
	"united nations standard minimum rules for the treatment of prisoners "
	"(the nelson mandela rules)|united nations standard minimum rules for "
	"the treatment of prisoners|nelson mandela rules"},
    {WORD_INSTRUMENT, "A/RES/71/1",
	"new york declaration for refugees and migrants"},
    {WORD_INSTRUMENT, "A/RES/71/256", "new urban agenda"},
    {WORD_INSTRUMENT, "A/RES/73/195",
	"global compact for safe, orderly and regular migration"},
    {WORD_INSTRUMENT, "A/RES/73/291",
	"buenos aires outcome document of the second high-level united nations "
	"conference on south-south cooperation"},
    {WORD_INSTRUMENT, "A/RES/76/258",
	"doha programme of action for the least developed countries for the "
	"decade 2022-2031|doha programme of action for the least developed "
	"countries|doha programme of action"},
    {WORD_INSTRUMENT, "A/RES/S-26/2", "declaration of commitment on hiv/aids"},
    {WORD_INSTRUMENT, "A/73/12(PartII)", "global compact on refugees"},
    {WORD_INSTRUMENT, "A/CONF.151/26/Rev.1(Vol.I)",
	"rio declaration on environment and development|agenda 21"},
    {WORD_INSTRUMENT, "A/CONF.157/24(PartI)",
	"vienna declaration and programme of action"},
    {WORD_INSTRUMENT, "A/CONF.166/9",
	"copenhagen declaration on social development"},
    {WORD_INSTRUMENT, "A/CONF.171/13/Rev.1",
	"programme of action of the international conference on population and "
	"development"},
    {WORD_INSTRUMENT, "A/CONF.177/20/Rev.1",
	"beijing declaration and platform for action|beijing platform for "
	"action|beijing declaration"},
    {WORD_INSTRUMENT, "A/CONF.189/12",
	"durban declaration and programme of action"},
    {WORD_INSTRUMENT, "A/CONF.192/15",
	"programme of action to prevent, combat and eradicate the illicit "
	"trade in small arms and light weapons in all its aspects"},
    {WORD_INSTRUMENT, "A/CONF.197/9",
	"madrid international plan of action on ageing, 2002|madrid "
	"international plan of action on ageing"},
    {WORD_INSTRUMENT, "A/CONF.198/11",
	"monterrey consensus of the international conference on financing for "
	"development|monterrey consensus"},
    {WORD_INSTRUMENT, "A/CONF.199/20",
	"johannesburg declaration on sustainable development|plan of "
	"implementation of the world summit on sustainable development "
	"(johannesburg plan of implementation)|plan of implementation of the "
	"world summit on sustainable development|johannesburg plan of "
	"implementation"},
    {WORD_INSTRUMENT, "A/CONF.206/6",
	"hyogo framework for action 2005-2015|hyogo framework for action"},
    {WORD_INSTRUMENT, "A/CONF.207/11",
	"mauritius strategy for the further implementation of the programme of "
	"action for the sustainable development of small island developing "
	"states|mauritius strategy"},
    {WORD_INSTRUMENT, "A/CONF.219/7",
	"programme of action for the least developed countries for the decade "
	"2011-2020|istanbul programme of action"},
    {WORD_INSTRUMENT, "A/HRC/17/31",
	"guiding principles on business and human rights"},
    {WORD_INSTRUMENT, "E/CN.4/1998/53/Add.2",
	"guiding principles on internal displacement"},
    {WORD_INSTRUMENT, "CBD/COP/DEC/15/4",
	"kunming-montreal global biodiversity framework"},
    {WORD_INSTRUMENT, "instrument/genocide-convention",
	"convention on the prevention and punishment of the crime of "
	"genocide|genocide convention"},
    {WORD_INSTRUMENT, "instrument/geneva-conventions",
	"geneva conventions of 12 august 1949|geneva conventions of "
	"1949|geneva conventions"},
    {WORD_INSTRUMENT, "instrument/geneva-convention-civilian-persons",
	"geneva convention relative to the protection of civilian persons in "
	"time of war|fourth geneva convention"},
    {WORD_INSTRUMENT, "instrument/refugee-convention",
	"convention relating to the status of refugees"},
    {WORD_INSTRUMENT, "instrument/stateless-persons-convention",
	"convention relating to the status of stateless persons"},
    {WORD_INSTRUMENT, "instrument/statelessness-convention",
	"convention on the reduction of statelessness"},
    {WORD_INSTRUMENT, "instrument/cerd",
	"international convention on the elimination of all forms of racial "
	"discrimination"},
    {WORD_INSTRUMENT, "instrument/iccpr",
	"international covenant on civil and political rights"},
    {WORD_INSTRUMENT, "A/RES/2200A(XXI)",
	"international covenants on human rights"},
    {WORD_INSTRUMENT, "instrument/icescr",
	"international covenant on economic, social and cultural rights"},
    {WORD_INSTRUMENT, "instrument/cedaw",
	"convention on the elimination of all forms of discrimination against "
	"women"},
    {WORD_INSTRUMENT, "instrument/cat",
	"convention against torture and other cruel, inhuman or degrading "
	"treatment or punishment"},
    {WORD_INSTRUMENT, "instrument/crc",
	"convention on the rights of the child"},
    {WORD_INSTRUMENT, "instrument/crc-armed-conflict",
	"optional protocol to the convention on the rights of the child on the "
	"involvement of children in armed conflict"},
    {WORD_INSTRUMENT, "instrument/crc-sale-of-children",
	"optional protocol to the convention on the rights of the child on the "
	"sale of children, child prostitution and child pornography"},
    {WORD_INSTRUMENT, "instrument/migrant-workers-convention",
	"international convention on the protection of the rights of all "
	"migrant workers and members of their families"},
    {WORD_INSTRUMENT, "instrument/enforced-disappearance-convention",
	"international convention for the protection of all persons from "
	"enforced disappearance"},
    {WORD_INSTRUMENT, "instrument/crpd",
	"convention on the rights of persons with disabilities"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-law-treaties",
	"vienna convention on the law of treaties"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-diplomatic-relations",
	"vienna convention on diplomatic relations"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-consular-relations",
	"vienna convention on consular relations"},
    {WORD_INSTRUMENT, "instrument/convention-privileges-immunities",
	"convention on the privileges and immunities of the united nations"},
    {WORD_INSTRUMENT, "instrument/rome-statute",
	"rome statute of the international criminal court|rome statute"},
    {WORD_INSTRUMENT, "instrument/unclos",
	"united nations convention on the law of the sea"},
    {WORD_INSTRUMENT, "instrument/unclos-part-xi",
	"agreement relating to the implementation of part xi of the united "
	"nations convention on the law of the sea of 10 december "
	"1982|agreement relating to the implementation of part xi"},
    {WORD_INSTRUMENT, "instrument/unfccc",
	"united nations framework convention on climate change"},
    {WORD_INSTRUMENT, "instrument/kyoto-protocol", "kyoto protocol"},
    {WORD_INSTRUMENT, "instrument/paris-agreement", "paris agreement"},
    {WORD_INSTRUMENT, "instrument/cbd", "convention on biological diversity"},
    {WORD_INSTRUMENT, "instrument/unccd",
	"united nations convention to combat desertification in those "
	"countries experiencing serious drought and/or desertification, "
	"particularly in africa|united nations convention to combat "
	"desertification"},
    {WORD_INSTRUMENT, "instrument/cites",
	"convention on international trade in endangered species of wild fauna "
	"and flora"},
    {WORD_INSTRUMENT, "instrument/montreal-protocol",
	"montreal protocol on substances that deplete the ozone layer"},
    {WORD_INSTRUMENT, "instrument/basel-convention",
	"basel convention on the control of transboundary movements of "
	"hazardous wastes and their disposal|basel convention"},
    {WORD_INSTRUMENT, "instrument/minamata-convention",
	"minamata convention on mercury"},
    {WORD_INSTRUMENT, "instrument/npt",
	"treaty on the non-proliferation of nuclear weapons"},
    {WORD_INSTRUMENT, "instrument/ctbt",
	"comprehensive nuclear-test-ban treaty"},
    {WORD_INSTRUMENT, "instrument/tpnw",
	"treaty on the prohibition of nuclear weapons"},
    {WORD_INSTRUMENT, "instrument/arms-trade-treaty", "arms trade treaty"},
    {WORD_INSTRUMENT, "instrument/chemical-weapons-convention",
	"convention on the prohibition of the development, production, "
	"stockpiling and use of chemical weapons and on their "
	"destruction|chemical weapons convention"},
    {WORD_INSTRUMENT, "instrument/biological-weapons-convention",
	"convention on the prohibition of the development, production and "
	"stockpiling of bacteriological (biological) and toxin weapons and on "
	"their destruction|biological weapons convention"},
    {WORD_INSTRUMENT, "instrument/mine-ban-convention",
	"convention on the prohibition of the use, stockpiling, production and "
	"transfer of anti-personnel mines and on their destruction"},
    {WORD_INSTRUMENT, "instrument/cluster-munitions-convention",
	"convention on cluster munitions"},
    {WORD_INSTRUMENT, "instrument/ccw",
	"convention on prohibitions or restrictions on the use of certain "
	"conventional weapons which may be deemed to be excessively injurious "
	"or to have indiscriminate effects"},
    {WORD_INSTRUMENT, "instrument/outer-space-treaty",
	"treaty on principles governing the activities of states in the "
	"exploration and use of outer space, including the moon and other "
	"celestial bodies"},
    {WORD_INSTRUMENT, "instrument/untoc",
	"united nations convention against transnational organized crime"},
    {WORD_INSTRUMENT, "instrument/trafficking-protocol",
	"protocol to prevent, suppress and punish trafficking in persons, "
	"especially women and children"},
    {WORD_INSTRUMENT, "instrument/uncac",
	"united nations convention against corruption"},
    {WORD_INSTRUMENT, "instrument/single-convention-narcotic-drugs",
	"single convention on narcotic drugs"},
    {WORD_INSTRUMENT, "instrument/psychotropic-substances-convention",
	"convention on psychotropic substances"},
    {WORD_INSTRUMENT, "instrument/drug-traffic-convention",
	"united nations convention against illicit traffic in narcotic drugs "
	"and psychotropic substances"},
    {WORD_INSTRUMENT, "instrument/terrorist-bombings-convention",
	"international convention for the suppression of terrorist bombings"},
    {WORD_INSTRUMENT, "instrument/terrorism-financing-convention",
	"international convention for the suppression of the financing of "
	"terrorism"},
    {WORD_INSTRUMENT, "instrument/nuclear-terrorism-convention",
	"international convention for the suppression of acts of nuclear "
	"terrorism"},
    {WORD_INSTRUMENT, "instrument/nuclear-material-convention",
	"convention on the physical protection of nuclear material"},
    {WORD_INSTRUMENT, "instrument/un-personnel-convention",
	"convention on the safety of united nations and associated personnel"},
    {WORD_INSTRUMENT, "icj/2004/136",
	"legal consequences of the construction of a wall in the occupied "
	"palestinian territory"},
    {WORD_INSTRUMENT, "icj/1996/226",
	"legality of the threat or use of nuclear weapons"},
    {WORD_INSTRUMENT, "icj/2019/95",
	"legal consequences of the separation of the chagos archipelago from "
	"mauritius in 1965"},
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
    .drafts = WORDS("draft resolution", "draft resolutions",
	"revised draft resolution", "draft decision", "revised draft decision",
	"draft declaration", "draft presidential statement", "draft amendment",
	"amendment", "amendments", "draft proposal", "proposal",
	"working paper"),
    .submitted = WORDS("submitted by the", "submitted by"),
    .with_and = WORDS("Antigua and Barbuda", "Bosnia and Herzegovina",
	"Saint Kitts and Nevis", "St. Kitts and Nevis",
	"Saint Vincent and the Grenadines", "St. Vincent and the Grenadines",
	"Sao Tome and Principe", "Trinidad and Tobago",
	"United Kingdom of Great Britain and Northern Ireland",
	"Serbia and Montenegro"),
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"the Secretary-General", "Secretary-General"},
	    {"Secretary-General", "Secretary-General"},
	    {"Under-Secretary-General", "Under-Secretary-General"},
	    {"Member States", "Member States"},
	    {"States Members", "Member States"},
	    {"States parties", "States parties"},
	    {"States Parties", "States parties"},
	    {"States", "States"},
	    {"Governments", "Governments"},
	    {"parties", "parties"},
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
	    {"intergovernmental organizations",
		"intergovernmental organizations"},
	    {"intergovernmental bodies", "intergovernmental organizations"},
	    {"non-governmental organizations",
		"non-governmental organizations"},
	    {"stakeholders", "stakeholders"},
	    {"entities of the United Nations system",
		"United Nations entities"},
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
    .session = WORDS("session", "sessions"),
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
    .official = true,
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
