/* SPDX-License-Identifier: GPL-3.0-or-later */
/* German: months, words, ordinals, verbs.  lang.h says what each table is.
 * The German editions are those of the United Nations' own translation
 * service: resolutions of the Assembly and the Council and a few more. */
#include "lib/lang/about.h"
#include "lib/lang/actions.h"
#include "lib/lang/cite.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "lib/lang/verbs.h"

static const struct lang_dates dates = {
    .months =
	{
	    WORDS("Januar", "Jänner", "Jan"),
	    WORDS("Februar", "Feb"),
	    WORDS("März"),
	    WORDS("April", "Apr"),
	    WORDS("Mai"),
	    WORDS("Juni"),
	    WORDS("Juli"),
	    WORDS("August", "Aug"),
	    WORDS("September", "Sept"),
	    WORDS("Oktober", "Okt"),
	    WORDS("November", "Nov"),
	    WORDS("Dezember", "Dez"),
	},
    .ordinals = WORDS("."),
    .glue = WORDS("des Jahres"),
    .to = WORDS("bis", "bis zum"),
    .and = WORDS("und", "oder", "sowie", "beziehungsweise"),
    .between = WORDS("zwischen", "zwischen dem"),
    .articles = WORDS("der", "den", "dem", "vom", "am"),
    .year_words = WORDS("das Jahr", "dem Jahr", "des Jahres", "im Jahr",
	"im Jahre", "Ende des Jahres", "Ende", "Anfang", "Mitte", "die Jahre",
	"den Jahren", "der Jahre"),
    .fillers = WORDS("den", "dem", "der", "des", "vom", "zum", "spätestens",
	"jeweils", "ihrer", "seiner"),
    .each = WORDS("jedes Jahres", "jeden Jahres", "eines jeden Jahres",
	"jedes Jahr", "alljährlich", "jährlich"),
    .quarters =
	{
	    WORDS("erstes Quartal", "erste Quartal", "ersten Quartal",
		"ersten Quartals"),
	    WORDS("zweites Quartal", "zweite Quartal", "zweiten Quartal",
		"zweiten Quartals"),
	    WORDS("drittes Quartal", "dritte Quartal", "dritten Quartal",
		"dritten Quartals"),
	    WORDS("viertes Quartal", "vierte Quartal", "vierten Quartal",
		"vierten Quartals", "letzten Quartal"),
	},
    .quarter_of = WORDS("des Jahres", "von"),
    .decades = WORDS("er Jahre", "er-Jahre", "er Jahren", "er-Jahren"),
    .of = WORDS("vom"),
    .cues =
	(const struct lang_cue[]){
	    {"Stand", DATE_PERIOD, CUE_OPEN},
	    {"Stand vom", DATE_PERIOD, CUE_OPEN},
	    {"Tagung vom", DATE_EVENT, CUE_BEFORE},
	    {"Konferenz vom", DATE_EVENT, CUE_BEFORE},
	    {"Anschläge vom", DATE_EVENT, CUE_BEFORE},
	    {"Anschlägen vom", DATE_EVENT, CUE_BEFORE},
	    {"Ereignisse vom", DATE_EVENT, CUE_BEFORE},
	    {"verabschiedet", DATE_ADOPTED, CUE_HEAD},
	    {"verabschiedet am", DATE_ADOPTED, CUE_BEFORE},
	    {"verabschiedet", DATE_ADOPTED, CUE_TAIL},
	    {"verabschiedete", DATE_ADOPTED, CUE_TAIL},
	    {"verabschiedeten", DATE_ADOPTED, CUE_TAIL},
	    {"verabschiedeter", DATE_ADOPTED, CUE_TAIL},
	    {"angenommen", DATE_ADOPTED, CUE_HEAD},
	    {"angenommene", DATE_ADOPTED, CUE_TAIL},
	    {"angenommenen", DATE_ADOPTED, CUE_TAIL},
	    {"Annahme", DATE_ADOPTED, CUE_HEAD},
	    {"Verabschiedung", DATE_ADOPTED, CUE_HEAD},
	    {"Plenarsitzung", DATE_MEETING, CUE_HEAD},
	    {"Plenarsitzungen", DATE_MEETING, CUE_HEAD},
	    {"Sitzung", DATE_MEETING, CUE_HEAD},
	    {"Sitzungen", DATE_MEETING, CUE_HEAD},
	    {"Plenartagung", DATE_EVENT, CUE_NOUN},
	    {"Tagung auf hoher Ebene", DATE_EVENT, CUE_NOUN},
	    {"datiert vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Schreiben vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Brief vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Bericht vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Berichts vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Mitteilung vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Verbalnote vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Erklärung vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Urteil vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"Gutachten vom", DATE_DOCUMENT, CUE_BEFORE},
	    {"bis", DATE_DEADLINE, CUE_BEFORE},
	    {"bis zum", DATE_DEADLINE, CUE_BEFORE},
	    {"bis spätestens", DATE_DEADLINE, CUE_BEFORE},
	    {"bis spätestens zum", DATE_DEADLINE, CUE_BEFORE},
	    {"spätestens bis", DATE_DEADLINE, CUE_BEFORE},
	    {"spätestens bis zum", DATE_DEADLINE, CUE_BEFORE},
	    {"spätestens", DATE_DEADLINE, CUE_BEFORE},
	    {"spätestens am", DATE_DEADLINE, CUE_BEFORE},
	    {"spätestens im", DATE_DEADLINE, CUE_BEFORE},
	    {"nicht später als", DATE_DEADLINE, CUE_BEFORE},
	    {"vor", DATE_DEADLINE, CUE_BEFORE},
	    {"vor dem", DATE_DEADLINE, CUE_BEFORE},
	    {"vor Ende", DATE_DEADLINE, CUE_BEFORE},
	    {"zu verlängern", DATE_DEADLINE, CUE_TAIL},
	    {"endet am", DATE_DEADLINE, CUE_BEFORE},
	    {"abläuft", DATE_DEADLINE, CUE_TAIL},
	    {"ausläuft", DATE_DEADLINE, CUE_TAIL},
	    {"für den Zeitraum", DATE_PERIOD, CUE_HEAD},
	    {"Zeitraum", DATE_PERIOD, CUE_BEFORE},
	    {"Zeitraum vom", DATE_PERIOD, CUE_BEFORE},
	    {"Zeitraums", DATE_PERIOD, CUE_BEFORE},
	    {"Zweijahreszeitraum", DATE_PERIOD, CUE_BEFORE},
	    {"Haushaltszeitraum", DATE_PERIOD, CUE_BEFORE},
	    {"Jahrzehnt", DATE_PERIOD, CUE_BEFORE},
	    {"Dekade", DATE_PERIOD, CUE_BEFORE},
	    {"für das Jahr", DATE_PERIOD, CUE_BEFORE},
	    {"für die Jahre", DATE_PERIOD, CUE_BEFORE},
	    {"das Jahr", DATE_PERIOD, CUE_OPEN},
	    {"im Jahr", DATE_PERIOD, CUE_OPEN},
	    {"in den Jahren", DATE_PERIOD, CUE_BEFORE},
	    {"im Laufe des Jahres", DATE_PERIOD, CUE_BEFORE},
	    {"während", DATE_PERIOD, CUE_BEFORE},
	    {"seit", DATE_PERIOD, CUE_OPEN},
	    {"seit dem", DATE_PERIOD, CUE_OPEN},
	    {"ab", DATE_PERIOD, CUE_OPEN},
	    {"ab dem", DATE_PERIOD, CUE_OPEN},
	    {"beginnend am", DATE_PERIOD, CUE_OPEN},
	    {"beginnend mit dem", DATE_PERIOD, CUE_OPEN},
	    {"mit Wirkung vom", DATE_PERIOD, CUE_OPEN},
	    {"für einen Zeitraum", DATE_PERIOD, CUE_HEAD},
	    {"Amtszeit", DATE_PERIOD, CUE_HEAD},
	    {"abgehalten", DATE_EVENT, CUE_TAIL},
	    {"abgehaltene", DATE_EVENT, CUE_TAIL},
	    {"abgehaltenen", DATE_EVENT, CUE_TAIL},
	    {"abgehalten", DATE_EVENT, CUE_HEAD},
	    {"abzuhalten", DATE_EVENT, CUE_TAIL},
	    {"stattfand", DATE_EVENT, CUE_TAIL},
	    {"stattfanden", DATE_EVENT, CUE_TAIL},
	    {"stattfindet", DATE_EVENT, CUE_TAIL},
	    {"stattfinden", DATE_EVENT, CUE_TAIL},
	    {"stattfindende", DATE_EVENT, CUE_TAIL},
	    {"stattfindenden", DATE_EVENT, CUE_TAIL},
	    {"stattgefunden", DATE_EVENT, CUE_TAIL},
	    {"veranstaltet", DATE_EVENT, CUE_TAIL},
	    {"veranstaltete", DATE_EVENT, CUE_TAIL},
	    {"veranstalteten", DATE_EVENT, CUE_TAIL},
	    {"einberufen", DATE_EVENT, CUE_TAIL},
	    {"einzuberufen", DATE_EVENT, CUE_TAIL},
	    {"unterzeichnet", DATE_EVENT, CUE_HEAD},
	    {"unterzeichneten", DATE_EVENT, CUE_TAIL},
	    {"geschehen zu", DATE_EVENT, CUE_HEAD},
	    {"Inkrafttreten", DATE_EVENT, CUE_HEAD},
	    {"in Kraft getreten", DATE_EVENT, CUE_TAIL},
	    {"in Kraft treten", DATE_EVENT, CUE_TAIL},
	    {"Konferenz", DATE_EVENT, CUE_NOUN},
	    {"Weltkonferenz", DATE_EVENT, CUE_NOUN},
	    {"Gipfeltreffen", DATE_EVENT, CUE_NOUN},
	    {"Weltgipfel", DATE_EVENT, CUE_NOUN},
	    {"Tagung", DATE_EVENT, CUE_NOUN},
	    {"Forum", DATE_EVENT, CUE_NOUN},
	    {"Start", DATE_EVENT, CUE_HEAD},
	    {"Überprüfung", DATE_EVENT, CUE_HEAD},
	    {"Wahlen", DATE_EVENT, CUE_HEAD},
	    {"Referendum", DATE_EVENT, CUE_HEAD},
	    {"Besuch", DATE_EVENT, CUE_HEAD},
	    {"Aussprache", DATE_EVENT, CUE_HEAD},
	    {"Eröffnung", DATE_EVENT, CUE_HEAD},
	    {"Anschlag", DATE_EVENT, CUE_HEAD},
	    {"Erdbeben", DATE_EVENT, CUE_HEAD},
	    {"begehen", DATE_OBSERVANCE, CUE_TAIL},
	    {"zu begehen", DATE_OBSERVANCE, CUE_TAIL},
	    {"begangen", DATE_OBSERVANCE, CUE_TAIL},
	    {"begeht", DATE_OBSERVANCE, CUE_HEAD},
	    {"Begehung", DATE_OBSERVANCE, CUE_HEAD},
	    {"zum Internationalen Tag", DATE_OBSERVANCE, CUE_TAIL},
	    {"zum Welttag", DATE_OBSERVANCE, CUE_TAIL},
	    {"zum Tag", DATE_OBSERVANCE, CUE_TAIL},
	    {"zum Internationalen Jahr", DATE_OBSERVANCE, CUE_TAIL},
	    {"als Internationalen Tag", DATE_OBSERVANCE, CUE_TAIL},
	    {"als Welttag", DATE_OBSERVANCE, CUE_TAIL},
	    {"erklärt den", DATE_OBSERVANCE, CUE_BEFORE},
	    {"erklärte den", DATE_OBSERVANCE, CUE_BEFORE},
	    {"erklärt das Jahr", DATE_OBSERVANCE, CUE_BEFORE},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_common[] = {"der", "die", "und", "den", "zu",
    "dem", "mit", "für", "auf", "von", "das", "eine", NULL};
static const char *const structure_nations[] = {"Vereinte Nationen", NULL};
static const char *const structure_distribution[] = {
    "Verteilung", "Distr.", NULL};
static const char *const structure_original[] = {"Original", NULL};
static const char *const structure_session[] = {
    "Tagung", "Sondertagung", "Notstandssondertagung", NULL};
static const char *const structure_agenda[] = {
    "Tagesordnungspunkte", "Tagesordnungspunkt", "Punkte", "Punkt", NULL};
static const char *const structure_agenda_end[] = {
    "der vorläufigen Tagesordnung*", "der vorläufigen Tagesordnung",
    "der vorläufigen Liste", "der Tagesordnung", NULL};
static const char *const structure_resolution[] = {"Resolution", NULL};
static const char *const structure_special[] = {"S-", NULL};
static const char *const structure_emergency[] = {"ES-", NULL};
static const char *const structure_meeting[] = {
    "Plenarsitzung", "Sitzung", NULL};
static const char *const structure_vote[] = {"ohne Abstimmung",
    "aufgezeichneten Abstimmung", "aufgezeichnete Abstimmung",
    "namentlichen Abstimmung", "im Konsens", "einstimmig", NULL};
static const char *const structure_voted[] = {"Verabschiedet auf der",
    "Einstimmig verabschiedet", "Ohne Abstimmung verabschiedet",
    "In einer aufgezeichneten Abstimmung", NULL};
static const char *const structure_votes[] = {"Dafür", "Dagegen",
    "Enthaltungen", "Stimmenthaltungen", "Ja-Stimmen", "Nein-Stimmen", NULL};
static const char *const structure_annex[] = {
    "Anlagen", "Anlage", "Anhänge", "Anhang", "Beilage", NULL};
static const char *const structure_verbatim[] = {
    "Wortprotokoll", "Vorläufiges Wortprotokoll", NULL};
static const char *const structure_summary[] = {
    "Kurzprotokoll", "Vorläufiges Kurzprotokoll", NULL};
static const char *const structure_opened[] = {
    "Die Sitzung wird eröffnet", "Die Sitzung wird wieder aufgenommen", NULL};
static const char *const structure_rose[] = {
    "Die Sitzung wird geschlossen", "Die Sitzung wird unterbrochen", NULL};
static const char *const structure_chairs[] = {"Der Präsident",
    "Die Präsidentin", "Der Amtierende Präsident", "Die Amtierende Präsidentin",
    "Der Vizepräsident", "Die Vizepräsidentin", "Der Vorsitzende",
    "Die Vorsitzende", "Der Amtierende Vorsitzende",
    "Die Amtierende Vorsitzende", "Der Generalsekretär",
    "Die Stellvertretende Generalsekretärin", NULL};
static const char *const structure_titles[] = {"Herr", "Frau", "Herrn", "Dr.",
    "Prof.", "Professor", "Prinz", "Prinzessin", "König", "Königin", "Scheich",
    "Präsident", "Präsidentin", "Ministerpräsident", "Botschafter",
    "Botschafterin", "General", "Erzbischof", "Kardinal", NULL};
static const char *const structure_spoke[] = {"spricht auf", "sprach auf",
    "Dolmetschung aus", "Übersetzung aus", "fährt auf", "Original", NULL};
static const char *const structure_says[] = {"sagt", "erklärt", "fragt",
    "erinnert", "stellt", "bittet", "dankt", "begrüßt", "schlägt", "betont",
    "unterstreicht", "unterstützt", "weist", "teilt", "äußert", "fordert",
    "verliest", "berichtet", "antwortet", "kündigt", "regt", "hebt", "lobt",
    "bedauert", "schließt", NULL};
static const char *const structure_proclaimed[] = {"Verkündet durch",
    "Verkündet von", "Verabschiedet und zur Unterzeichnung aufgelegt",
    "Verabschiedet und verkündet", "Verabschiedet durch Resolution",
    "Genehmigt und zur Unterzeichnung", NULL};
static const char *const structure_article[] = {"Artikel", NULL};
static const char *const structure_contents[] = {
    "Inhaltsverzeichnis", "Inhalt", NULL};
static const char *const structure_bodies[] = {"Ausschuss", "Sonderausschuss",
    "Kommission", "Konferenz", "Arbeitsgruppe", "Exekutivrat",
    "Unterkommission", "Unterausschuss", "Menschenrechtsausschuss",
    "Vorbereitungsausschuss", "Beratender Ausschuss", "Ständiges Forum",
    "Gruppe von Regierungssachverständigen", "Sachverständigengruppe",
    "Tagung der Vertragsstaaten", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "Generalversammlung", "Die Generalversammlung",
	"Generalversammlung"},
    {STRUCTURE_SC, "Sicherheitsrat", "Der Sicherheitsrat", "Sicherheitsrat*"},
    {STRUCTURE_ECOSOC, "Wirtschafts- und Sozialrat",
	"Der Wirtschafts- und Sozialrat", "Wirtschafts- und Sozialrat*"},
    {STRUCTURE_HRC, "Menschenrechtsrat", "Der Menschenrechtsrat",
	"Menschenrechtsrat*"},
    {STRUCTURE_OTHER, "Menschenrechtskommission",
	"Die Menschenrechtskommission", "Menschenrechtskommission"},
    {STRUCTURE_OTHER, "Suchtstoffkommission", "Die Suchtstoffkommission",
	"Suchtstoffkommission"},
    {STRUCTURE_OTHER, "Kommission für die Rechtsstellung der Frau",
	"Die Kommission für die Rechtsstellung der Frau",
	"Kommission für die Rechtsstellung der Frau"},
    {STRUCTURE_OTHER, "Treuhandrat", "Der Treuhandrat", "Treuhandrat*"},
    {STRUCTURE_OTHER, "Konferenz der Vertragsparteien",
	"Die Konferenz der Vertragsparteien", "Konferenz der Vertragsparteien"},
    {STRUCTURE_OTHER, "Wirtschaftskommission für Europa",
	"Die Wirtschaftskommission für Europa",
	"Wirtschaftskommission für Europa"},
    {STRUCTURE_OTHER,
	"Kommission für Verbrechensverhütung und Strafrechtspflege",
	"Die Kommission für Verbrechensverhütung und Strafrechtspflege",
	"Kommission für Verbrechensverhütung und Strafrechtspflege"},
    {STRUCTURE_OTHER, "Kommission für soziale Entwicklung",
	"Die Kommission für soziale Entwicklung",
	"Kommission für soziale Entwicklung"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"Resolution der Generalversammlung, verabschiedet", false, false},
    {"Resolutionen der Generalversammlung, verabschiedet", false, false},
    {"Resolution des Sicherheitsrats, verabschiedet", false, false},
    {"Resolution des Wirtschafts- und Sozialrats, verabschiedet", false, false},
    {"Resolution des Menschenrechtsrats, verabschiedet", false, false},
    {"Beschluss der Generalversammlung, verabschiedet", false, true},
    {"Beschluss des Wirtschafts- und Sozialrats, verabschiedet", false, true},
    {"Beschluss des Menschenrechtsrats, verabschiedet", false, true},
    {"Verabschiedet auf der", false, false},
    {"Verabschiedet von", false, false},
    {"Verabschiedet vom", false, false},
    {NULL, false, false},
};
static const struct structure_language structure_languages[] = {
    {"ar", "Arabisch"},
    {"zh", "Chinesisch"},
    {"en", "Englisch"},
    {"fr", "Französisch"},
    {"ru", "Russisch"},
    {"es", "Spanisch"},
    {"de", "Deutsch"},
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
	"resolutionen und beschlüsse|resolutionen und beschlüssen|resolution "
	"oder beschluss"},
    {WORD_RESOLUTION, "", "resolution|resolutionen|res."},
    {WORD_DECISION, "",
	"beschluss|beschlusses|beschlüsse|beschlüssen|beschlusse"},
    {WORD_STATEMENT, "",
	"erklärung* des präsidenten des sicherheitsrats|erklärung* seines "
	"präsidenten|erklärung* der präsidentschaft des sicherheitsrats"},
    {WORD_OWN, "",
	"ihr|ihre|ihrer|ihren|ihrem|ihres|sein|seine|seiner|seinen|seinem|"
	"seines|unser|unsere|unserer|unseren"},
    {WORD_BODY, "A", "generalversammlung|versammlung"},
    {WORD_BODY, "S", "sicherheitsrat|sicherheitsrats|sicherheitsrates"},
    {WORD_BODY, "E",
	"wirtschafts- und sozialrat|wirtschafts- und sozialrats|wirtschafts- "
	"und sozialrates"},
    {WORD_BODY, "A/HRC",
	"menschenrechtsrat|menschenrechtsrats|menschenrechtsrates|rat* für "
	"menschenrechte"},
    {WORD_BODY, "council", "rat|rats|rates"},
    {WORD_BODY, "commission", "kommission"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"unterkommission für die förderung und den schutz der "
	"menschenrechte|unterkommission für die verhütung von diskriminierung "
	"und für minderheitenschutz"},
    {WORD_BODY, "E/CN.4", "menschenrechtskommission"},
    {WORD_BODY, "E/CN.3", "statistische* kommission|statistikkommission"},
    {WORD_BODY, "E/CN.5", "kommission für soziale entwicklung"},
    {WORD_BODY, "E/CN.6", "kommission für die rechtsstellung der frau"},
    {WORD_BODY, "E/CN.7", "suchtstoffkommission"},
    {WORD_BODY, "E/CN.9", "kommission für bevölkerung und entwicklung"},
    {WORD_BODY, "E/CN.15",
	"kommission für verbrechensverhütung und strafrechtspflege"},
    {WORD_BODY, "UNEP/EA",
	"umweltversammlung der vereinten nationen|umweltversammlung"},
    {WORD_BODY, "HSP/HA",
	"un-habitat-versammlung|habitat-versammlung der vereinten "
	"nationen|habitat-versammlung"},
    {WORD_BODY, "TD",
	"handels- und entwicklungskonferenz der vereinten nationen|konferenz "
	"der vereinten nationen für handel und entwicklung|unctad"},
    {WORD_BODY, "T", "treuhandrat|treuhandrats|treuhandrates"},
    {WORD_BODY, "",
	"konferenz der vertragsparteien|konferenz der vertragsstaaten|tagung "
	"der vertragsparteien|tagung der vertragsstaaten|versammlung der "
	"vertragsstaaten|verwaltungsrat|verwaltungsrats|exekutivrat|"
	"exekutivrats|exekutivausschuss|exekutivausschusses|"
	"weltgesundheitsversammlung|weltgesundheitsorganisation|"
	"wirtschaftskommission für afrika|wirtschaftskommission für europa|"
	"wirtschaftskommission für lateinamerika und die karibik|wirtschafts- "
	"und sozialkommission für westasien|wirtschafts- und sozialkommission "
	"für asien und den pazifik|internationale* "
	"seeschifffahrts-organisation|internationale* "
	"seeschifffahrtsorganisation|zwischenstaatliche* ozeanographische* "
	"kommission|ernährungs- und landwirtschaftsorganisation der vereinten "
	"nationen|welthandelsorganisation|internationale* arbeitskonferenz|"
	"afrikanische* union|organisation der afrikanischen einheit|liga der "
	"arabischen staaten|organisation der islamischen konferenz|"
	"organisation für islamische zusammenarbeit|nationalversammlung|"
	"schiffssicherheitsausschuss*|ausschuss* für den schutz der "
	"meeresumwelt|handels- und entwicklungsrat*|welterbekomitee*|"
	"europäische* union|europäische* rat*"},
    {WORD_WHICH, "", "welche|welcher|welches|welchem|welchen|deren|dessen"},
    {WORD_AND, "", "und|oder|sowie"},
    {WORD_TO, "", "bis"},
    {WORD_OF, "",
	"korrigendum|korrigenda|ebenfalls vom|vom|von|der|des|dem|den|in|im|"
	"zum|zur|auf|verabschiedet am|verabschiedet auf|verabschiedet von|mit "
	"dem titel"},
    {WORD_OF, "article", "die|das"},
    {WORD_RESPECTIVELY, "", "beziehungsweise"},
    {WORD_NUMBER, "", "nr.|nrn.|no.|nummer"},
    {WORD_UNIT, "preambular",
	"präambelabsatz|präambelabsatzes|präambelabsätze|präambelabsätzen"},
    {WORD_UNIT, "paragraph",
	"ziffer|ziffern|ziff.|absatz|absatzes|absätze|absätzen|abs.|buchstabe|"
	"buchstaben|buchst.|randnummer|randnummern"},
    {WORD_UNIT, "section",
	"abschnitt|abschnitts|abschnittes|abschnitte|abschnitten|abschn."},
    {WORD_UNIT, "chapter", "kapitel|kapitels|kapiteln|kap."},
    {WORD_UNIT, "part", "teil|teils|teile|teilen"},
    {WORD_UNIT, "article", "artikel|artikels|artikeln|art."},
    {WORD_UNIT, "annex", "anlage|anlagen|beilage|beilagen"},
    {WORD_UNIT, "appendix", "anhang|anhangs|anhänge|anhängen"},
    {WORD_UNIT, "page", "seite|seiten|s."},
    {WORD_UNIT, "footnote", "fußnote|fußnoten|fn."},
    {WORD_UNIT, "principle", "grundsatz|grundsatzes|grundsätze|grundsätzen"},
    {WORD_UNIT, "goal",
	"ziel|ziels|ziele|zielen|ziel für nachhaltige entwicklung|ziele für "
	"nachhaltige entwicklung"},
    {WORD_UNIT, "target",
	"zielvorgabe|zielvorgaben|unterziel|unterziele|unterzielen"},
    {WORD_UNIT, "rule", "regel|regeln"},
    {WORD_UNIT, "item",
	"tagesordnungspunkt|tagesordnungspunkts|tagesordnungspunkte|"
	"tagesordnungspunkten"},
    {WORD_ORDINAL, "1", "erster|erste|ersten|erstes|ein"},
    {WORD_ORDINAL, "2", "zweiter|zweite|zweiten|zweites|zwei"},
    {WORD_ORDINAL, "3", "dritter|dritte|dritten|drittes|drei"},
    {WORD_ORDINAL, "4", "vierter|vierte|vierten|viertes|vier"},
    {WORD_ORDINAL, "5", "fünfter|fünfte|fünften|fünftes|fünf"},
    {WORD_CHARTER, "", "charta der vereinten nationen|un-charta"},
    {WORD_CHARTER_SHORT, "", "charta"},
    {WORD_STATUTE, "",
	"statut des internationalen gerichtshofs|statuts des internationalen "
	"gerichtshofs|statut des gerichtshofs|statuts des gerichtshofs"},
    {WORD_TREATIES, "", "treaty series"},
    {WORD_VOLUME, "", "vol.|bd.|band"},
    {WORD_SALES, "", "sales no.|best.-nr.|verkaufsnummer"},
    {WORD_IBID, "", "ebd.|ebenda"},
    {WORD_PRESENT, "resolution",
	"diese resolution|dieser resolution|die vorliegende resolution|der "
	"vorliegenden resolution|vorliegende resolution|vorliegenden "
	"resolution"},
    {WORD_PRESENT, "decision",
	"dieser beschluss|dieses beschlusses|diesem beschluss|diesen "
	"beschluss|vorliegende beschluss|vorliegenden beschluss"},
    {WORD_MEETING, "", "plenarsitzung"},
    {WORD_MEETING, "several", "plenarsitzungen"},
    {WORD_NO_CITE, "",
	"empfehlung|empfehlungen|saison|zweijahreszeitraum|haushaltsjahr|"
	"schuljahr|fassung|anmerkung|abbildung|tabelle"},
    {WORD_ICJ, "", "i.c.j. reports|icj reports"},
    {WORD_INSTRUMENT, "A/RES/217A(III)",
	"allgemeine* erklärung der menschenrechte"},
    {WORD_INSTRUMENT, "A/RES/1386(XIV)",
	"erklärung der rechte des kindes|erklärung über die rechte des "
	"kindes"},
    {WORD_INSTRUMENT, "A/RES/1514(XV)",
	"erklärung über die gewährung der unabhängigkeit an koloniale "
	"länder und völker|erklärung über die gewährung der "
	"unabhängigkeit an kolonialländer und -völker"},
    {WORD_INSTRUMENT, "A/RES/2625(XXV)",
	"erklärung über völkerrechtliche grundsätze für "
	"freundschaftliche beziehungen und zusammenarbeit zwischen den "
	"staaten im sinne der charta der vereinten nationen|erklärung "
	"über grundsätze des völkerrechts betreffend freundschaftliche "
	"beziehungen und zusammenarbeit zwischen den staaten im "
	"einklang mit der charta der vereinten nationen"},
    {WORD_INSTRUMENT, "A/RES/36/55",
	"erklärung über die beseitigung aller formen von intoleranz und"
	" diskriminierung aufgrund der religion oder der "
	"überzeugung|erklärung über die beseitigung aller formen von "
	"intoleranz und diskriminierung auf grund der religion oder der"
	" überzeugung"},
    {WORD_INSTRUMENT, "A/RES/40/33",
	"rahmenbestimmungen der vereinten nationen für die "
	"jugendgerichtsbarkeit|beijing-regeln|beijing-grundsätze"},
    {WORD_INSTRUMENT, "A/RES/41/128",
	"erklärung über das recht auf entwicklung|erklärung zum recht "
	"auf entwicklung"},
    {WORD_INSTRUMENT, "A/RES/45/110",
	"rahmenbestimmungen der vereinten nationen für "
	"nichtfreiheitsentziehende maßnahmen|tokio-regeln"},
    {WORD_INSTRUMENT, "A/RES/47/133",
	"erklärung über den schutz aller personen vor dem "
	"verschwindenlassen"},
    {WORD_INSTRUMENT, "A/RES/47/135",
	"erklärung über die rechte der personen, die nationalen oder "
	"ethnischen, religiösen und sprachlichen minderheiten "
	"angehören|erklärung über die rechte von angehörigen nationaler"
	" oder ethnischer, religiöser und sprachlicher minderheiten"},
    {WORD_INSTRUMENT, "A/RES/48/104",
	"erklärung über die beseitigung der gewalt gegen frauen"},
    {WORD_INSTRUMENT, "A/RES/48/134",
	"pariser grundsätze*|grundsätze* betreffend die stellung "
	"nationaler institutionen zur förderung und zum schutz der "
	"menschenrechte"},
    {WORD_INSTRUMENT, "A/RES/49/60",
	"erklärung über maßnahmen zur beseitigung des internationalen "
	"terrorismus"},
    {WORD_INSTRUMENT, "A/RES/53/144",
	"erklärung über das recht und die verpflichtung von "
	"einzelpersonen, gruppen und organen der gesellschaft, die "
	"allgemein anerkannten menschenrechte und grundfreiheiten zu "
	"fördern und zu schützen|erklärung über "
	"menschenrechtsverteidiger|erklärung über die "
	"menschenrechtsverteidiger"},
    {WORD_INSTRUMENT, "A/RES/53/243A",
	"erklärung über eine kultur des friedens"},
    {WORD_INSTRUMENT, "A/RES/53/243B",
	"aktionsprogramm* für eine kultur des friedens"},
    {WORD_INSTRUMENT, "A/RES/55/2",
	"millenniums-erklärung der vereinten "
	"nationen|millenniumserklärung der vereinten "
	"nationen|millenniums-erklärung|millenniumserklärung"},
    {WORD_INSTRUMENT, "A/RES/60/1", "ergebnis* des weltgipfels 2005"},
    {WORD_INSTRUMENT, "A/RES/60/147",
	"grundprinzipien und leitlinien betreffend das recht der opfer "
	"von groben verletzungen der internationalen "
	"menschenrechtsnormen und schweren verstößen gegen das "
	"humanitäre völkerrecht auf rechtsschutz und wiedergutmachung"},
    {WORD_INSTRUMENT, "A/RES/60/288",
	"weltweite* strategie der vereinten nationen zur bekämpfung des"
	" terrorismus"},
    {WORD_INSTRUMENT, "A/RES/61/295",
	"erklärung der vereinten nationen über die rechte der indigenen"
	" völker|erklärung der vereinten nationen über die rechte "
	"indigener völker"},
    {WORD_INSTRUMENT, "A/RES/63/239",
	"erklärung von doha über entwicklungsfinanzierung"},
    {WORD_INSTRUMENT, "A/RES/64/222",
	"ergebnisdokument* von nairobi der konferenz der vereinten "
	"nationen auf hoher ebene über süd-süd-zusammenarbeit"},
    {WORD_INSTRUMENT, "A/RES/65/229",
	"regeln der vereinten nationen für die behandlung weiblicher "
	"gefangener und für nichtfreiheitsentziehende maßnahmen für "
	"weibliche straffällige|bangkok-regeln"},
    {WORD_INSTRUMENT, "A/RES/66/288", "die zukunft, die wir wollen"},
    {WORD_INSTRUMENT, "A/RES/69/15",
	"beschleunigte* aktionsmodalitäten für die kleinen "
	"inselentwicklungsländer (samoa-pfad)|samoa-pfad"},
    {WORD_INSTRUMENT, "A/RES/69/137",
	"wiener aktionsprogramm* für die binnenentwicklungsländer für "
	"die dekade 2014-2024|wiener aktionsprogramm*"},
    {WORD_INSTRUMENT, "A/RES/69/283",
	"sendai-rahmen* für katastrophenvorsorge "
	"2015-2030|sendai-rahmen* für "
	"katastrophenvorsorge|sendai-rahmen*"},
    {WORD_INSTRUMENT, "A/RES/69/313",
	"aktionsagenda von addis abeba der dritten internationalen "
	"konferenz über entwicklungsfinanzierung|aktionsagenda von "
	"addis abeba"},
    {WORD_INSTRUMENT, "A/RES/70/1",
	"agenda 2030 für nachhaltige entwicklung|agenda "
	"2030|transformation unserer welt: die agenda 2030 für "
	"nachhaltige entwicklung"},
    {WORD_INSTRUMENT, "A/RES/70/175",
	"mindestgrundsätze* der vereinten nationen für die behandlung "
	"der gefangenen (nelson-mandela-regeln)|mindestgrundsätze* der "
	"vereinten nationen für die behandlung der "
	"gefangenen|nelson-mandela-regeln"},
    {WORD_INSTRUMENT, "A/RES/71/1",
	"new yorker erklärung für flüchtlinge und migranten"},
    {WORD_INSTRUMENT, "A/RES/71/256", "neue* urbane* agenda"},
    {WORD_INSTRUMENT, "A/RES/73/195",
	"globale* pakt* für eine sichere, geordnete und reguläre "
	"migration"},
    {WORD_INSTRUMENT, "A/RES/73/291",
	"ergebnisdokument* von buenos aires der zweiten konferenz der "
	"vereinten nationen auf hoher ebene über süd-süd-zusammenarbeit"},
    {WORD_INSTRUMENT, "A/RES/76/258",
	"aktionsprogramm* von doha für die am wenigsten entwickelten "
	"länder für die dekade 2022-2031|aktionsprogramm* von doha für "
	"die am wenigsten entwickelten länder|aktionsprogramm* von doha"},
    {WORD_INSTRUMENT, "A/RES/S-26/2", "verpflichtungserklärung zu hiv/aids"},
    {WORD_INSTRUMENT, "A/73/12(PartII)", "globale* pakt* für flüchtlinge"},
    {WORD_INSTRUMENT, "A/CONF.151/26/Rev.1(Vol.I)",
	"rio-erklärung über umwelt und entwicklung|erklärung von rio "
	"über umwelt und entwicklung|agenda 21"},
    {WORD_INSTRUMENT, "A/CONF.157/24(PartI)",
	"erklärung und das aktionsprogramm von wien|erklärung und dem "
	"aktionsprogramm von wien|erklärung und des aktionsprogramms "
	"von wien|erklärung und aktionsprogramm von wien|wiener "
	"erklärung und das aktionsprogramm"},
    {WORD_INSTRUMENT, "A/CONF.166/9",
	"kopenhagener erklärung über soziale entwicklung|erklärung von "
	"kopenhagen über soziale entwicklung"},
    {WORD_INSTRUMENT, "A/CONF.171/13/Rev.1",
	"aktionsprogramm* der internationalen konferenz über "
	"bevölkerung und entwicklung"},
    {WORD_INSTRUMENT, "A/CONF.177/20/Rev.1",
	"erklärung und die aktionsplattform von beijing|erklärung und "
	"der aktionsplattform von beijing|aktionsplattform von "
	"beijing|erklärung von beijing"},
    {WORD_INSTRUMENT, "A/CONF.189/12",
	"erklärung und das aktionsprogramm von durban|erklärung und dem"
	" aktionsprogramm von durban|erklärung und des aktionsprogramms"
	" von durban|erklärung und aktionsprogramm von durban"},
    {WORD_INSTRUMENT, "A/CONF.192/15",
	"aktionsprogramm* zur verhütung, bekämpfung und beseitigung des"
	" unerlaubten handels mit kleinwaffen und leichten waffen unter"
	" allen aspekten"},
    {WORD_INSTRUMENT, "A/CONF.197/9",
	"internationale* aktionsplan* von madrid über das altern "
	"2002|internationale* aktionsplan* von madrid über das altern"},
    {WORD_INSTRUMENT, "A/CONF.198/11",
	"konsens* von monterrey der internationalen konferenz über "
	"entwicklungsfinanzierung|konsens* von monterrey"},
    {WORD_INSTRUMENT, "A/CONF.199/20",
	"erklärung von johannesburg über nachhaltige "
	"entwicklung|durchführungsplan* des weltgipfels für nachhaltige"
	" entwicklung (durchführungsplan von "
	"johannesburg)|durchführungsplan* des weltgipfels für "
	"nachhaltige entwicklung|durchführungsplan* von johannesburg"},
    {WORD_INSTRUMENT, "A/CONF.206/6",
	"hyogo-rahmenaktionsplan* 2005-2015|hyogo-rahmenaktionsplan*"},
    {WORD_INSTRUMENT, "A/CONF.207/11",
	"strategie von mauritius für die weitere durchführung des "
	"aktionsprogramms für die nachhaltige entwicklung der kleinen "
	"inselstaaten unter den entwicklungsländern|strategie von "
	"mauritius"},
    {WORD_INSTRUMENT, "A/CONF.219/7",
	"aktionsprogramm* für die am wenigsten entwickelten länder für "
	"die dekade 2011-2020|aktionsprogramm* von istanbul"},
    {WORD_INSTRUMENT, "A/HRC/17/31",
	"leitprinzipien für wirtschaft und menschenrechte"},
    {WORD_INSTRUMENT, "E/CN.4/1998/53/Add.2",
	"leitlinien betreffend binnenvertreibungen|leitprinzipien über "
	"binnenvertreibung"},
    {WORD_INSTRUMENT, "CBD/COP/DEC/15/4",
	"globale* biodiversitätsrahmen* von kunming-montreal"},
    {WORD_INSTRUMENT, "instrument/genocide-convention",
	"konvention über die verhütung und bestrafung des "
	"völkermordes|konvention über die verhütung und bestrafung des "
	"völkermords|völkermordkonvention"},
    {WORD_INSTRUMENT, "instrument/geneva-conventions",
	"genfer abkommen vom 12. august 1949|genfer abkommen von "
	"1949|genfer abkommen"},
    {WORD_INSTRUMENT, "instrument/geneva-convention-civilian-persons",
	"genfer abkommen zum schutze von zivilpersonen in "
	"kriegszeiten|genfer abkommen über den schutz von zivilpersonen"
	" in kriegszeiten|vierte* genfer abkommen*"},
    {WORD_INSTRUMENT, "instrument/refugee-convention",
	"abkommen* über die rechtsstellung der flüchtlinge"},
    {WORD_INSTRUMENT, "instrument/stateless-persons-convention",
	"übereinkommen* über die rechtsstellung der staatenlosen"},
    {WORD_INSTRUMENT, "instrument/statelessness-convention",
	"übereinkommen* zur verminderung der staatenlosigkeit"},
    {WORD_INSTRUMENT, "instrument/cerd",
	"internationale* übereinkommen* zur beseitigung jeder form von "
	"rassendiskriminierung"},
    {WORD_INSTRUMENT, "instrument/iccpr",
	"internationale* pakt* über bürgerliche und politische rechte"},
    {WORD_INSTRUMENT, "A/RES/2200A(XXI)",
	"internationale* menschenrechtspakte*|internationale* pakte* "
	"über menschenrechte"},
    {WORD_INSTRUMENT, "instrument/icescr",
	"internationale* pakt* über wirtschaftliche, soziale und "
	"kulturelle rechte"},
    {WORD_INSTRUMENT, "instrument/cedaw",
	"übereinkommen* zur beseitigung jeder form von diskriminierung "
	"der frau"},
    {WORD_INSTRUMENT, "instrument/cat",
	"übereinkommen* gegen folter und andere grausame, unmenschliche"
	" oder erniedrigende behandlung oder strafe"},
    {WORD_INSTRUMENT, "instrument/crc",
	"übereinkommen* über die rechte des kindes"},
    {WORD_INSTRUMENT, "instrument/crc-armed-conflict",
	"fakultativprotokoll* zum übereinkommen über die rechte des "
	"kindes betreffend die beteiligung von kindern an bewaffneten "
	"konflikten"},
    {WORD_INSTRUMENT, "instrument/crc-sale-of-children",
	"fakultativprotokoll* zum übereinkommen über die rechte des "
	"kindes betreffend den verkauf von kindern, die "
	"kinderprostitution und die "
	"kinderpornografie|fakultativprotokoll* zum übereinkommen über "
	"die rechte des kindes betreffend den verkauf von kindern, die "
	"kinderprostitution und die kinderpornographie"},
    {WORD_INSTRUMENT, "instrument/migrant-workers-convention",
	"internationale* konvention zum schutz der rechte aller "
	"wanderarbeitnehmer und ihrer "
	"familienangehörigen|internationale* übereinkommen* zum schutz "
	"der rechte aller wanderarbeitnehmer und ihrer "
	"familienangehörigen"},
    {WORD_INSTRUMENT, "instrument/enforced-disappearance-convention",
	"internationale* übereinkommen* zum schutz aller personen vor "
	"dem verschwindenlassen"},
    {WORD_INSTRUMENT, "instrument/crpd",
	"übereinkommen* über die rechte von menschen mit behinderungen"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-law-treaties",
	"wiener übereinkommen* über das recht der verträge"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-diplomatic-relations",
	"wiener übereinkommen* über diplomatische beziehungen"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-consular-relations",
	"wiener übereinkommen* über konsularische beziehungen"},
    {WORD_INSTRUMENT, "instrument/convention-privileges-immunities",
	"übereinkommen* über die vorrechte und immunitäten der "
	"vereinten nationen"},
    {WORD_INSTRUMENT, "instrument/rome-statute",
	"römische* statut* des internationalen "
	"strafgerichtshofs|römische* statut*"},
    {WORD_INSTRUMENT, "instrument/unclos",
	"seerechtsübereinkommen* der vereinten nationen"},
    {WORD_INSTRUMENT, "instrument/unclos-part-xi",
	"übereinkommen* zur durchführung des teiles xi des "
	"seerechtsübereinkommens der vereinten nationen vom 10. "
	"dezember 1982|übereinkommen* zur durchführung des teils xi des"
	" seerechtsübereinkommens der vereinten nationen vom 10. "
	"dezember 1982|übereinkommen* zur durchführung des teiles xi"},
    {WORD_INSTRUMENT, "instrument/unfccc",
	"rahmenübereinkommen* der vereinten nationen über "
	"klimaänderungen"},
    {WORD_INSTRUMENT, "instrument/kyoto-protocol",
	"protokoll* von kyoto|kyoto-protokoll*"},
    {WORD_INSTRUMENT, "instrument/paris-agreement", "übereinkommen* von paris"},
    {WORD_INSTRUMENT, "instrument/cbd",
	"übereinkommen* über die biologische vielfalt"},
    {WORD_INSTRUMENT, "instrument/unccd",
	"übereinkommen* der vereinten nationen zur bekämpfung der "
	"wüstenbildung in den von dürre und/oder wüstenbildung schwer "
	"betroffenen ländern, insbesondere in afrika|übereinkommen* der"
	" vereinten nationen zur bekämpfung der wüstenbildung"},
    {WORD_INSTRUMENT, "instrument/cites",
	"übereinkommen* über den internationalen handel mit gefährdeten"
	" arten freilebender tiere und pflanzen"},
    {WORD_INSTRUMENT, "instrument/montreal-protocol",
	"montrealer protokoll* über stoffe, die zu einem abbau der "
	"ozonschicht führen"},
    {WORD_INSTRUMENT, "instrument/basel-convention",
	"basler übereinkommen* über die kontrolle der "
	"grenzüberschreitenden verbringung gefährlicher abfälle und "
	"ihrer entsorgung|basler übereinkommen*"},
    {WORD_INSTRUMENT, "instrument/minamata-convention",
	"übereinkommen* von minamata über "
	"quecksilber|minamata-übereinkommen* über quecksilber"},
    {WORD_INSTRUMENT, "instrument/npt",
	"vertrag* über die nichtverbreitung von kernwaffen"},
    {WORD_INSTRUMENT, "instrument/ctbt",
	"vertrag* über das umfassende verbot von nuklearversuchen"},
    {WORD_INSTRUMENT, "instrument/tpnw",
	"vertrag* über das verbot von kernwaffen"},
    {WORD_INSTRUMENT, "instrument/arms-trade-treaty",
	"vertrag* über den waffenhandel"},
    {WORD_INSTRUMENT, "instrument/chemical-weapons-convention",
	"übereinkommen* über das verbot der entwicklung, herstellung, "
	"lagerung und des einsatzes chemischer waffen und über die "
	"vernichtung solcher waffen|chemiewaffenübereinkommen*"},
    {WORD_INSTRUMENT, "instrument/biological-weapons-convention",
	"übereinkommen* über das verbot der entwicklung, herstellung "
	"und lagerung bakteriologischer (biologischer) waffen und von "
	"toxinwaffen sowie über die vernichtung solcher "
	"waffen|biowaffenübereinkommen*"},
    {WORD_INSTRUMENT, "instrument/mine-ban-convention",
	"übereinkommen* über das verbot des einsatzes, der lagerung, "
	"der herstellung und der weitergabe von antipersonenminen und "
	"über deren vernichtung"},
    {WORD_INSTRUMENT, "instrument/cluster-munitions-convention",
	"übereinkommen* über streumunition"},
    {WORD_INSTRUMENT, "instrument/ccw",
	"übereinkommen* über das verbot oder die beschränkung des "
	"einsatzes bestimmter konventioneller waffen, die übermäßige "
	"leiden verursachen oder unterschiedslos wirken können"},
    {WORD_INSTRUMENT, "instrument/outer-space-treaty",
	"vertrag* über die grundsätze zur regelung der tätigkeiten von "
	"staaten bei der erforschung und nutzung des weltraums "
	"einschließlich des mondes und anderer himmelskörper"},
    {WORD_INSTRUMENT, "instrument/untoc",
	"übereinkommen* der vereinten nationen gegen die "
	"grenzüberschreitende organisierte kriminalität"},
    {WORD_INSTRUMENT, "instrument/trafficking-protocol",
	"zusatzprotokoll* zur verhütung, bekämpfung und bestrafung des "
	"menschenhandels, insbesondere des frauen- und "
	"kinderhandels|protokoll* zur verhütung, bekämpfung und "
	"bestrafung des menschenhandels, insbesondere des frauen- und "
	"kinderhandels"},
    {WORD_INSTRUMENT, "instrument/uncac",
	"übereinkommen* der vereinten nationen gegen korruption"},
    {WORD_INSTRUMENT, "instrument/single-convention-narcotic-drugs",
	"einheits-übereinkommen* von 1961 über "
	"suchtstoffe|einheits-übereinkommen* über suchtstoffe"},
    {WORD_INSTRUMENT, "instrument/psychotropic-substances-convention",
	"übereinkommen* von 1971 über psychotrope stoffe|übereinkommen*"
	" über psychotrope stoffe"},
    {WORD_INSTRUMENT, "instrument/drug-traffic-convention",
	"übereinkommen* der vereinten nationen gegen den unerlaubten "
	"verkehr mit suchtstoffen und psychotropen stoffen"},
    {WORD_INSTRUMENT, "instrument/terrorist-bombings-convention",
	"internationale* übereinkommen* zur bekämpfung terroristischer "
	"bombenanschläge"},
    {WORD_INSTRUMENT, "instrument/terrorism-financing-convention",
	"internationale* übereinkommen* zur bekämpfung der finanzierung"
	" des terrorismus"},
    {WORD_INSTRUMENT, "instrument/nuclear-terrorism-convention",
	"internationale* übereinkommen* zur bekämpfung "
	"nuklearterroristischer handlungen"},
    {WORD_INSTRUMENT, "instrument/nuclear-material-convention",
	"übereinkommen* über den physischen schutz von kernmaterial"},
    {WORD_INSTRUMENT, "instrument/un-personnel-convention",
	"übereinkommen* über die sicherheit von personal der vereinten "
	"nationen und beigeordnetem personal"},
    {WORD_INSTRUMENT, "icj/2004/136",
	"rechtliche folgen des baus einer mauer in den besetzten "
	"palästinensischen gebieten|rechtsfolgen des baus einer mauer "
	"in dem besetzten palästinensischen gebiet|rechtsfolgen des "
	"baus einer mauer in den besetzten palästinensischen gebieten"},
    {WORD_INSTRUMENT, "icj/1996/226",
	"rechtmäßigkeit der androhung oder des einsatzes von "
	"kernwaffen|rechtmäßigkeit der drohung mit oder des einsatzes "
	"von kernwaffen"},
    {WORD_INSTRUMENT, "icj/2019/95",
	"rechtsfolgen der abtrennung des chagos-archipels von mauritius"
	" im jahr 1965|rechtsfolgen der abtrennung des chagos-archipels"
	" von mauritius 1965"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
};

/* Ordinal numbers are one word: achtundsiebzigste.  From 20 on the units stand
 * before the tens, and all take the endings of adjectives. */
#define TENS(word, value) \
	{word "ste*", (value)}, {"einund" word "ste*", (value) + 1}, \
	    {"zweiund" word "ste*", (value) + 2}, \
	    {"dreiund" word "ste*", (value) + 3}, \
	    {"vierund" word "ste*", (value) + 4}, \
	    {"fünfund" word "ste*", (value) + 5}, \
	    {"sechsund" word "ste*", (value) + 6}, \
	    {"siebenund" word "ste*", (value) + 7}, \
	    {"achtund" word "ste*", (value) + 8}, \
	{ \
		"neunund" word "ste*", (value) + 9 \
	}

static const struct lang_value ordinals[] = {
    {"erste*", 1},
    {"zweite*", 2},
    {"dritte*", 3},
    {"vierte*", 4},
    {"fünfte*", 5},
    {"sechste*", 6},
    {"siebte*", 7},
    {"siebente*", 7},
    {"achte*", 8},
    {"neunte*", 9},
    {"zehnte*", 10},
    {"elfte*", 11},
    {"zwölfte*", 12},
    {"dreizehnte*", 13},
    {"vierzehnte*", 14},
    {"fünfzehnte*", 15},
    {"sechzehnte*", 16},
    {"siebzehnte*", 17},
    {"achtzehnte*", 18},
    {"neunzehnte*", 19},
    TENS("zwanzig", 20),
    TENS("dreißig", 30),
    TENS("vierzig", 40),
    TENS("fünfzig", 50),
    TENS("sechzig", 60),
    TENS("siebzig", 70),
    TENS("achtzig", 80),
    TENS("neunzig", 90),
    {"hundertste*", 100},
    {NULL, 0},
};

static const struct lang_about about = {
    .ordinals = ordinals,
    .special = WORDS("Sondertagung"),
    .emergency = WORDS("Notstandssondertagung"),
    .committees =
	(const struct lang_value[]){
	    {"Erste* Ausschuss*", 1},
	    {"Zweite* Ausschuss*", 2},
	    {"Dritte* Ausschuss*", 3},
	    {"Vierte* Ausschuss*", 4},
	    {"Ausschuss* für besondere politische Fragen und "
	     "Entkolonialisierung",
		4},
	    {"Fünfte* Ausschuss*", 5},
	    {"Sechste* Ausschuss*", 6},
	    {"Politische* Sonderausschuss*", 7},
	    {"Präsidialausschuss*", 8},
	    {"Vollmachtenprüfungsausschuss*", 9},
	    {NULL, 0},
	},
    .meeting = WORDS("Plenarsitzung", "Sitzung"),
    .no_vote = WORDS("ohne Abstimmung", "im Konsens", "einstimmig"),
    .vote = WORDS("aufgezeichneten Abstimmung", "aufgezeichnete Abstimmung",
	"namentlichen Abstimmung", "Stimmen bei", "Stimmen gegen"),
    .counts =
	(const struct lang_value[]){
	    {"einer", 1},
	    {"eine", 1},
	    {"null", 0},
	    {"keiner", 0},
	    {"ohne", 0},
	    {NULL, 0},
	},
    .drafts = WORDS("Resolutionsentwurf", "überarbeiteter Resolutionsentwurf",
	"Beschlussentwurf", "Änderungsantrag", "Erklärungsentwurf",
	"Arbeitspapier"),
    .submitted = WORDS("vorgelegt von der", "vorgelegt vom", "vorgelegt von"),
    .with_and = WORDS("Antigua und Barbuda", "Bosnien und Herzegowina",
	"St. Kitts und Nevis", "St. Vincent und die Grenadinen",
	"São Tomé und Príncipe", "Trinidad und Tobago",
	"Vereinigtes Königreich Großbritannien und Nordirland"),
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"Generalsekretär*", "Secretary-General"},
	    {"Untergeneralsekretär*", "Under-Secretary-General"},
	    {"Mitgliedstaaten", "Member States"},
	    {"Vertragsstaaten", "States parties"},
	    {"Staaten", "States"},
	    {"Regierungen", "Governments"},
	    {"Parteien", "parties"},
	    {"System* der Vereinten Nationen", "United Nations system"},
	    {"Organisationen des Systems der Vereinten Nationen",
		"United Nations system"},
	    {"Entwicklungssystem* der Vereinten Nationen",
		"United Nations system"},
	    {"Institutionen der Vereinten Nationen", "United Nations entities"},
	    {"Einrichtungen der Vereinten Nationen", "United Nations entities"},
	    {"Sonderorganisationen", "specialized agencies"},
	    {"internationale* Gemeinschaft", "international community"},
	    {"Sicherheitsrat*", "Security Council"},
	    {"Wirtschafts- und Sozialrat*", "Economic and Social Council"},
	    {"Menschenrechtsrat*", "Human Rights Council"},
	    {"Präsident* der Generalversammlung",
		"President of the General Assembly"},
	    {"Generalversammlung", "General Assembly"},
	    {"Hohe* Kommissar* der Vereinten Nationen für Menschenrechte",
		"High Commissioner for Human Rights"},
	    {"Hohe* Kommissariat* der Vereinten Nationen für Menschenrechte",
		"Office of the High Commissioner for Human Rights"},
	    {"Amt* des Hohen Kommissars der Vereinten Nationen für "
	     "Menschenrechte",
		"Office of the High Commissioner for Human Rights"},
	    {"Hohe* Flüchtlingskommissar*", "High Commissioner for Refugees"},
	    {"Sonderberichterstatter*", "Special Rapporteur"},
	    {"Sekretariat*", "Secretariat"},
	    {"Beratende* Ausschuss*",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"Sonderausschuss*", "Special Committee"},
	    {"Ausschuss*", "Committee"},
	    {"Kommission", "Commission"},
	    {"Völkerrechtskommission", "International Law Commission"},
	    {"Verwaltungsmächte*", "administering Powers"},
	    {"Verwaltungsmacht", "administering Powers"},
	    {"entwickelten Länder*", "developed countries"},
	    {"Geber*", "donors"},
	    {"internationalen Finanzinstitutionen",
		"international financial institutions"},
	    {"Regionalorganisationen", "regional organizations"},
	    {"Privatsektor*", "private sector"},
	    {"Zivilgesellschaft", "civil society"},
	    {"Rat* der Rechnungsprüfer", "Board of Auditors"},
	    {"Amt* für interne Aufsichtsdienste",
		"Office of Internal Oversight Services"},
	    {"Abrüstungskonferenz", "Conference on Disarmament"},
	    {"Arbeitsgruppe", "Working Group"},
	    {"zwischenstaatliche* Organisationen",
		"intergovernmental organizations"},
	    {"zwischenstaatliche* Organe", "intergovernmental organizations"},
	    {"nichtstaatliche* Organisationen",
		"non-governmental organizations"},
	    {"Interessenträger*", "stakeholders"},
	    {NULL, NULL},
	},
    .deliverables =
	(const struct lang_name[]){
	    {"vorläufige* Tagesordnung", "agenda item"},
	    {"auf die Tagesordnung", "agenda item"},
	    {"in die Tagesordnung", "agenda item"},
	    {"Bericht*", "report"},
	    {"Zwischenbericht*", "report"},
	    {"Sachstandsbericht*", "report"},
	    {"Fortschrittsbericht*", "report"},
	    {"Unterrichtung*", "briefing"},
	    {"unterrichten", "briefing"},
	    {"Podiumsdiskussion*", "panel discussion"},
	    {"Tagung auf hoher Ebene", "high-level meeting"},
	    {"Plenartagung auf hoher Ebene", "high-level meeting"},
	    {"Sitzung*", "meeting"},
	    {"Treffen", "meeting"},
	    {"Konferenz", "conference"},
	    {"Sondertagung", "session"},
	    {"Studie*", "study"},
	    {"Liste", "list"},
	    {"Strategie", "strategy"},
	    {"Aktionsplan*", "action plan"},
	    {"Empfehlungen", "recommendations"},
	    {"Vorschläge*", "proposals"},
	    {"Auffassungen", "views"},
	    {"Informationen", "information"},
	    {NULL, NULL},
	},
    .recurs =
	(const struct lang_name[]){
	    {"jährlich*", "P1Y"},
	    {"alljährlich", "P1Y"},
	    {"jedes Jahr", "P1Y"},
	    {"Jahresbericht*", "P1Y"},
	    {"alle zwei Jahre", "P2Y"},
	    {"zweijährlich*", "P2Y"},
	    {"alle drei Jahre", "P3Y"},
	    {"dreijährlich*", "P3Y"},
	    {"alle vier Jahre", "P4Y"},
	    {"vierjährlich*", "P4Y"},
	    {"alle fünf Jahre", "P5Y"},
	    {"alle sechs Monate", "P6M"},
	    {"halbjährlich*", "P6M"},
	    {"zweimal jährlich", "P6M"},
	    {"alle drei Monate", "P3M"},
	    {"vierteljährlich*", "P3M"},
	    {"monatlich*", "P1M"},
	    {"jeden Monat", "P1M"},
	    {NULL, NULL},
	},
    .session = WORDS("Tagung", "Tagungen"),
};

/* Preambular verbs are participles and phrases with "unter", "in", "mit";
 * operative ones are separable verbs more often than not.  Endings are those
 * of "die Generalversammlung" and "der Sicherheitsrat" alike. */
static const struct lang_verbs verbs = {
    .lead = WORDS("die Generalversammlung", "der Sicherheitsrat",
	"der Wirtschafts- und Sozialrat", "der Menschenrechtsrat", "wir",
	"und"),
    .modifiers = WORDS("sowie", "auch", "ferner", "außerdem", "weiterhin",
	"ebenso", "ebenfalls", "erneute", "erneutem", "erneuter", "abermals",
	"nochmals", "wiederum", "darüber hinaus", "in dieser Hinsicht",
	"in diesem Zusammenhang", "diesbezüglich", "daher", "deshalb",
	"gleichzeitig", "zugleich", "dementsprechend", "ihre", "ihrer", "ihren",
	"ihrem", "ihres", "seine", "seiner", "seinen", "seinem", "seines",
	"tief", "tiefe", "tiefer", "tiefen", "tiefem", "tiefste", "zutiefst",
	"ernst", "ernste", "ernster", "ernsten", "ernsthaft", "ernstlich",
	"große", "großer", "großem", "höchst", "höchste", "höchster",
	"höchstem", "äußerst", "äußerste", "äußerster", "sehr", "besondere",
	"besonderer", "besonders", "nachdrücklich", "nachdrücklicher",
	"mit Nachdruck", "entschieden", "entschiedenste", "entschiedenster",
	"auf das entschiedenste", "aufs schärfste", "auf das schärfste",
	"scharf", "fest", "voll", "voller", "uneingeschränkt", "aufrichtige",
	"aufrichtigen", "aufrichtig", "wachsende", "wachsender", "zunehmende",
	"zunehmender", "anhaltende", "anhaltender", "nach wie vor", "stets",
	"feierlich", "dringend", "der", "die", "das", "dem", "den"),
    .openings =
	{
	    [INTENT_RECALL] = WORDS("unter Hinweis", "erinnert",
		"daran erinnernd", "erinnernd", "verweist", "weist … hin",
		"ruft … in Erinnerung", "in Erinnerung", "eingedenk Resolution",
		"darauf hinweisend"),
	    [INTENT_REAFFIRM] = WORDS("in Bekräftigung", "bekräftigend",
		"bekräftigt", "wiederholt", "wiederholend", "bestätigt erneut",
		"erneut", "erklärt erneut", "unter Bekräftigung",
		"sich verpflichtend", "bekundet erneut"),
	    [INTENT_AFFIRM] = WORDS("erklärt", "erklärend", "bestätigt",
		"bestätigend", "verkündet", "verkündend", "proklamiert"),
	    [INTENT_STRESS] =
		WORDS("betonend", "betont", "unterstreichend", "unterstreicht",
		    "hervorhebend", "hebt", "unter Betonung",
		    "unter Hervorhebung", "lenkt", "macht … aufmerksam",
		    "weist … darauf hin"),
	    [INTENT_RECOGNIZE] =
		WORDS("eingedenk", "anerkennend", "erkennt", "in Anerkennung",
		    "in Anbetracht", "in Erkenntnis", "in Bewusstsein",
		    "sich dessen bewusst", "sich bewusst", "dessen bewusst",
		    "im Bewusstsein", "ist sich … bewusst",
		    "unter Berücksichtigung", "berücksichtigend",
		    "berücksichtigt", "in Kenntnis", "in Berücksichtigung",
		    "in Erwägung", "im Hinblick", "mit Rücksicht",
		    "unter Anerkennung"),
	    [INTENT_NOTE] =
		WORDS("feststellend", "stellt … fest", "stellt",
		    "Kenntnis nehmend davon", "vermerkt", "vermerkend",
		    "mit Genugtuung feststellend",
		    "mit Anerkennung feststellend", "stellt mit Genugtuung"),
	    [INTENT_TAKE_NOTE] =
		WORDS("Kenntnis nehmend", "unter Kenntnisnahme",
		    "nimmt … Kenntnis", "nimmt Kenntnis", "nimmt",
		    "mit Anerkennung Kenntnis nehmend",
		    "mit Interesse Kenntnis nehmend",
		    "mit Dank Kenntnis nehmend"),
	    [INTENT_WELCOME] =
		WORDS("begrüßt", "begrüßend", "unter Begrüßung", "erfreut",
		    "mit Befriedigung", "mit Genugtuung",
		    "mit Befriedigung Kenntnis nehmend", "bekundet Genugtuung",
		    "mit Genugtuung Kenntnis nehmend"),
	    [INTENT_EXPRESS_CONCERN] =
		WORDS("besorgt", "erneut besorgt", "erneut mit Besorgnis",
		    "beunruhigt", "bestürzt", "mit Besorgnis", "mit Sorge",
		    "mit Beunruhigung", "mit Bestürzung",
		    "mit Ausdruck Besorgnis", "alarmiert", "mit Ausdruck Sorge",
		    "bekundet … Besorgnis", "bekundet Besorgnis",
		    "äußert … Besorgnis", "äußert Besorgnis",
		    "bringt … Besorgnis", "verleiht … Besorgnis",
		    "gibt … Besorgnis", "stellt mit Besorgnis",
		    "nimmt mit Besorgnis", "stellt mit Sorge",
		    "nimmt mit Sorge", "ist besorgt", "ist … besorgt",
		    "stellt mit Beunruhigung", "zeigt sich … besorgt",
		    "erschüttert"),
	    [INTENT_CONDEMN] =
		WORDS("verurteilt", "verurteilend", "unter Verurteilung",
		    "missbilligt", "missbilligend", "verwirft", "beklagt",
		    "beklagend", "prangert"),
	    [INTENT_EXPRESS_APPRECIATION] =
		WORDS("dankt", "dankend", "mit Dank", "mit Ausdruck Dankes",
		    "mit Ausdruck Anerkennung", "spricht … Dank",
		    "spricht … Anerkennung", "bekundet … Dank", "dankbar",
		    "mit Dankbarkeit", "bekundet … Anerkennung"),
	    [INTENT_COMMEND] =
		WORDS("würdigt", "würdigend", "in Würdigung", "lobt", "lobend",
		    "beglückwünscht", "zollt", "unter Würdigung", "mit Lob"),
	    [INTENT_CONVINCED] =
		WORDS("überzeugt", "in Überzeugung", "Überzeugung vertretend",
		    "ist überzeugt", "zuversichtlich", "gibt Überzeugung"),
	    [INTENT_GUIDED] = WORDS("geleitet", "im Geiste"),
	    [INTENT_HAVING_CONSIDERED] =
		WORDS("nach Behandlung", "nach Prüfung", "nach Erhalt",
		    "nach Erörterung", "nach"),
	    [INTENT_DECIDE] =
		WORDS("beschließt", "beschließend", "legt … fest",
		    "entschlossen", "entscheidet", "bestimmt"),
	    [INTENT_REQUEST] = WORDS("ersucht", "ersuchend", "beauftragt"),
	    [INTENT_CALL_UPON] =
		WORDS("fordert", "fordert … auf", "ruft", "ruft … auf",
		    "appelliert", "appellierend", "mit Aufforderung",
		    "unter Aufforderung", "auffordernd"),
	    [INTENT_URGE] =
		WORDS("fordert … nachdrücklich auf",
		    "fordert … eindringlich auf", "verlangt", "verlangend",
		    "mahnt", "fordert, dass", "drängt", "legt … dringend nahe"),
	    [INTENT_ENCOURAGE] =
		WORDS("ermutigt", "ermutigend", "legt … nahe", "ermuntert",
		    "regt … an", "befürwortet", "legt"),
	    [INTENT_INVITE] = WORDS("bittet", "lädt … ein", "lädt", "bittend"),
	    [INTENT_RECOMMEND] = WORDS("empfiehlt", "empfehlend"),
	    [INTENT_ENDORSE] =
		WORDS("billigt", "billigend", "genehmigt", "schließt … an",
		    "macht … zu eigen", "stimmt … zu", "stimmt", "macht"),
	    [INTENT_SUPPORT] =
		WORDS("unterstützt", "unterstützend", "in Unterstützung",
		    "mit Ausdruck Unterstützung", "bekundet … Unterstützung",
		    "sichert … Unterstützung", "unter Unterstützung"),
	    [INTENT_ADOPT] = WORDS("verabschiedet", "nimmt … an"),
	    [INTENT_EXPRESS_HOPE] =
		WORDS("hofft", "hoffend", "in Hoffnung", "von Wunsch geleitet",
		    "in Wunsch", "sieht … entgegen",
		    "mit Interesse entgegensehend", "bekundet … Hoffnung",
		    "erwartet", "vom Wunsch geleitet", "mit Ausdruck Hoffnung"),
	    [INTENT_REGRET] =
		WORDS("bedauert", "bedauernd", "mit Bedauern", "enttäuscht",
		    "nimmt mit Bedauern", "stellt mit Bedauern",
		    "mit Ausdruck Bedauerns"),
	    [INTENT_COMMEMORATE] =
		WORDS("in Gedenken", "zum Gedenken", "gedenkt", "gedenkend",
		    "im Gedenken"),
	    [INTENT_ACT_UNDER] = WORDS("tätig werdend", "tätig"),
	    [INTENT_OTHER] = WORDS("in Bemühen", "verpflichtet"),
	},
};

extern const struct lang lang_de;
const struct lang lang_de = {
    .code = "de",
    .code3 = "deu",
    .letter = 'G',
    .ods = "O",
    .spellings = WORDS("o", "ot"),
    .tesseract = "deu",
    .name = "German",
    .native = "Deutsch",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
    .actions = &actions,
};
