/* SPDX-License-Identifier: GPL-3.0-or-later */
/* French: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/about.h"
#include "lib/lang/cite.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "lib/lang/verbs.h"

/* Only the first day of a month takes an ordinal (1er). */
static const struct lang_dates dates = {
    .months =
	{
	    WORDS("janvier", "janv"),
	    WORDS("février", "fevrier", "févr", "fév"),
	    WORDS("mars"),
	    WORDS("avril", "avr"),
	    WORDS("mai"),
	    WORDS("juin"),
	    WORDS("juillet", "juil"),
	    WORDS("août", "aout"),
	    WORDS("septembre", "sept"),
	    WORDS("octobre", "oct"),
	    WORDS("novembre", "nov"),
	    WORDS("décembre", "decembre", "déc"),
	},
    .ordinals = WORDS("er", "ᵉʳ", "°", "º", "e"),
    .glue = WORDS("de", "d'"),
    .to = WORDS("au", "à", "jusqu'au", "jusqu'à"),
    .and = WORDS("et", "ou", "ainsi que"),
    .between = WORDS("entre"),
    .articles = WORDS("le", "les", "du", "au", "des", "de"),
    .year_words = WORDS("l'année", "l'an", "la fin de", "la fin de l'année",
	"fin", "l'horizon", "début", "la mi", "les années"),
    .fillers = WORDS("le", "les", "du", "des", "au", "de", "la", "l'", "en",
	"date", "à", "plus", "tard", "dès"),
    .each = WORDS("de chaque année", "chaque année", "tous les ans",
	"annuellement", "chaque"),
    .quarters =
	{
	    WORDS("premier trimestre", "1er trimestre"),
	    WORDS("deuxième trimestre", "second trimestre"),
	    WORDS("troisième trimestre"),
	    WORDS("quatrième trimestre", "dernier trimestre"),
	},
    .quarter_of = WORDS("de", "de l'année"),
    .of = WORDS("du", "des"),
    .cues =
	(const struct lang_cue[]){
	    {"réunion du", DATE_EVENT, CUE_BEFORE},
	    {"attentats du", DATE_EVENT, CUE_BEFORE},
	    {"a eu lieu du", DATE_EVENT, CUE_BEFORE},
	    {"au", DATE_PERIOD, CUE_OPEN},
	    {"dès le", DATE_PERIOD, CUE_OPEN},
	    {"adoptée", DATE_ADOPTED, CUE_HEAD},
	    {"adopté", DATE_ADOPTED, CUE_HEAD},
	    {"adoption", DATE_ADOPTED, CUE_HEAD},
	    {"l'adoption", DATE_ADOPTED, CUE_HEAD},
	    {"adopté par", DATE_ADOPTED, CUE_HEAD},
	    {"adoptées par", DATE_ADOPTED, CUE_HEAD},
	    {"adoptée à", DATE_ADOPTED, CUE_HEAD},
	    {"adoptée le", DATE_ADOPTED, CUE_BEFORE},
	    {"séance plénière", DATE_MEETING, CUE_HEAD},
	    {"séances plénières", DATE_MEETING, CUE_HEAD},
	    {"séance", DATE_MEETING, CUE_HEAD},
	    {"séances", DATE_MEETING, CUE_HEAD},
	    {"réunion", DATE_EVENT, CUE_HEAD},
	    {"datée du", DATE_DOCUMENT, CUE_BEFORE},
	    {"datées du", DATE_DOCUMENT, CUE_BEFORE},
	    {"daté du", DATE_DOCUMENT, CUE_BEFORE},
	    {"datés du", DATE_DOCUMENT, CUE_BEFORE},
	    {"en date du", DATE_DOCUMENT, CUE_BEFORE},
	    {"en date des", DATE_DOCUMENT, CUE_BEFORE},
	    {"lettre du", DATE_DOCUMENT, CUE_BEFORE},
	    {"rapport du", DATE_DOCUMENT, CUE_BEFORE},
	    {"déclaration du", DATE_DOCUMENT, CUE_BEFORE},
	    {"arrêt du", DATE_DOCUMENT, CUE_BEFORE},
	    {"avis consultatif du", DATE_DOCUMENT, CUE_BEFORE},
	    {"d'ici au", DATE_DEADLINE, CUE_BEFORE},
	    {"d'ici à", DATE_DEADLINE, CUE_BEFORE},
	    {"d'ici", DATE_DEADLINE, CUE_BEFORE},
	    {"au plus tard le", DATE_DEADLINE, CUE_BEFORE},
	    {"au plus tard", DATE_DEADLINE, CUE_BEFORE},
	    {"au plus tard", DATE_DEADLINE, CUE_AFTER},
	    {"au plus tard en", DATE_DEADLINE, CUE_BEFORE},
	    {"avant", DATE_DEADLINE, CUE_BEFORE},
	    {"avant le", DATE_DEADLINE, CUE_BEFORE},
	    {"avant la fin de", DATE_DEADLINE, CUE_BEFORE},
	    {"jusqu'au", DATE_DEADLINE, CUE_BEFORE},
	    {"jusqu'à", DATE_DEADLINE, CUE_BEFORE},
	    {"jusqu'en", DATE_DEADLINE, CUE_BEFORE},
	    {"à l'horizon", DATE_DEADLINE, CUE_OPEN},
	    {"expirer le", DATE_DEADLINE, CUE_BEFORE},
	    {"expire le", DATE_DEADLINE, CUE_BEFORE},
	    {"prend fin le", DATE_DEADLINE, CUE_BEFORE},
	    {"pour la période", DATE_PERIOD, CUE_HEAD},
	    {"la période", DATE_PERIOD, CUE_HEAD},
	    {"période", DATE_PERIOD, CUE_BEFORE},
	    {"la période allant", DATE_PERIOD, CUE_BEFORE},
	    {"exercice", DATE_PERIOD, CUE_BEFORE},
	    {"l'exercice allant", DATE_PERIOD, CUE_BEFORE},
	    {"exercice biennal", DATE_PERIOD, CUE_BEFORE},
	    {"exercices", DATE_PERIOD, CUE_BEFORE},
	    {"l'exercice", DATE_PERIOD, CUE_HEAD},
	    {"décennie", DATE_PERIOD, CUE_BEFORE},
	    {"pour l'année", DATE_PERIOD, CUE_BEFORE},
	    {"l'année", DATE_PERIOD, CUE_OPEN},
	    {"les années", DATE_PERIOD, CUE_BEFORE},
	    {"courant", DATE_PERIOD, CUE_BEFORE},
	    {"au cours de", DATE_PERIOD, CUE_BEFORE},
	    {"pendant", DATE_PERIOD, CUE_BEFORE},
	    {"depuis", DATE_PERIOD, CUE_OPEN},
	    {"à partir", DATE_PERIOD, CUE_OPEN},
	    {"à compter", DATE_PERIOD, CUE_OPEN},
	    {"avec effet", DATE_PERIOD, CUE_OPEN},
	    {"clos", DATE_PERIOD, CUE_BEFORE},
	    {"tenu", DATE_EVENT, CUE_HEAD},
	    {"tenue", DATE_EVENT, CUE_HEAD},
	    {"tenus", DATE_EVENT, CUE_HEAD},
	    {"tenues", DATE_EVENT, CUE_HEAD},
	    {"se tiendra", DATE_EVENT, CUE_HEAD},
	    {"se tiendront", DATE_EVENT, CUE_HEAD},
	    {"tiendra", DATE_EVENT, CUE_HEAD},
	    {"tenir", DATE_EVENT, CUE_HEAD},
	    {"organisé", DATE_EVENT, CUE_HEAD},
	    {"organisée", DATE_EVENT, CUE_HEAD},
	    {"aura lieu", DATE_EVENT, CUE_HEAD},
	    {"a eu lieu", DATE_EVENT, CUE_HEAD},
	    {"convoquer", DATE_EVENT, CUE_HEAD},
	    {"convoquée", DATE_EVENT, CUE_HEAD},
	    {"fait à", DATE_EVENT, CUE_HEAD},
	    {"signé", DATE_EVENT, CUE_HEAD},
	    {"signée", DATE_EVENT, CUE_HEAD},
	    {"entrée en vigueur", DATE_EVENT, CUE_HEAD},
	    {"entré en vigueur", DATE_EVENT, CUE_HEAD},
	    {"conférence", DATE_EVENT, CUE_HEAD},
	    {"sommet", DATE_EVENT, CUE_HEAD},
	    {"célébrée", DATE_OBSERVANCE, CUE_HEAD},
	    {"célébrer", DATE_OBSERVANCE, CUE_HEAD},
	    {"célébration", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclamer", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclame", DATE_OBSERVANCE, CUE_HEAD},
	    {"journée internationale", DATE_OBSERVANCE, CUE_HEAD},
	    {"journée mondiale", DATE_OBSERVANCE, CUE_HEAD},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_common[] = {"le", "la", "les", "des", "du",
    "et", "en", "dans", "que", "pour", "au", "une", NULL};
static const char *const structure_nations[] = {"Nations Unies", NULL};
static const char *const structure_distribution[] = {
    "Distr.", "Distribution", NULL};
static const char *const structure_original[] = {
    "Original", "Langue originale", NULL};
static const char *const structure_session[] = {"session", NULL};
static const char *const structure_agenda[] = {"Points", "Point", NULL};
static const char *const structure_agenda_end[] = {
    "de l’ordre du jour provisoire*", "de l’ordre du jour provisoire",
    "de la liste préliminaire", "de l’ordre du jour", NULL};
static const char *const structure_resolution[] = {"Résolution", NULL};
static const char *const structure_special[] = {"S-", NULL};
static const char *const structure_emergency[] = {"ES-", NULL};
static const char *const structure_meeting[] = {
    "séance plénière", "séance", NULL};
static const char *const structure_vote[] = {"sans vote",
    "sans être mise aux voix", "sans la mettre aux voix", "vote enregistré",
    "vote par appel nominal", "à l’unanimité", "par consensus", NULL};
static const char *const structure_voted[] = {"Adoptée à la",
    "Adoptée à l’unanimité", "Adoptée sans vote", "Adoptée par", NULL};
static const char *const structure_votes[] = {"Votent pour", "Ont voté pour",
    "Votent contre", "Ont voté contre", "S’abstiennent", "Se sont abstenus",
    "Pour", "Contre", "Abstentions", NULL};
static const char *const structure_annex[] = {"Annexes", "Annexe", "Appendice",
    "Appendices", "Pièce jointe", "Pièces jointes", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "Assemblée générale", "L’Assemblée générale",
	"Assemblée générale"},
    {STRUCTURE_SC, "Conseil de sécurité", "Le Conseil de sécurité",
	"Conseil de sécurité"},
    {STRUCTURE_ECOSOC, "Conseil économique et social",
	"Le Conseil économique et social", "Conseil économique et social"},
    {STRUCTURE_HRC, "Conseil des droits de l’homme",
	"Le Conseil des droits de l’homme", "Conseil des droits de l’homme"},
    {STRUCTURE_OTHER, "Commission des droits de l’homme",
	"La Commission des droits de l’homme",
	"Commission des droits de l’homme"},
    {STRUCTURE_OTHER, "Commission des stupéfiants",
	"La Commission des stupéfiants", "Commission des stupéfiants"},
    {STRUCTURE_OTHER, "Commission de la condition de la femme",
	"La Commission de la condition de la femme",
	"Commission de la condition de la femme"},
    {STRUCTURE_OTHER, "Conseil de tutelle", "Le Conseil de tutelle",
	"Conseil de tutelle"},
    {STRUCTURE_OTHER, "Conférence des Parties", "La Conférence des Parties",
	"Conférence des Parties"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"Résolution adoptée", false, false},
    {"Résolutions adoptées", false, false},
    {"Décision adoptée", false, true},
    {"Décisions adoptées", false, true},
    {"Adoptée par", false, false},
    {"Adoptées par", false, false},
    {"Adoptée à l’unanimité par", false, false},
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
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = {"arabe", "chinois", "anglais", "français", "russe",
	"espagnol"},
};
/* ---- Structure ends ---- */

/* Citations. */
static const struct lang_cite_row cite_rows[] = {
    {WORD_RESOLUTION, "both",
	"résolutions et décisions|résolution ou décision"},
    {WORD_RESOLUTION, "", "résolution|résolutions|rés."},
    {WORD_DECISION, "", "décision|décisions"},
    {WORD_STATEMENT, "",
	"déclaration de son président|"
	"déclaration de sa présidente|déclaration du président|"
	"déclaration de la présidente"},
    {WORD_OWN, "", "sa|son|ses|leur|leurs|notre|nos"},
    {WORD_BODY, "A", "assemblée générale|assemblée"},
    {WORD_BODY, "S", "conseil de sécurité"},
    {WORD_BODY, "E", "conseil économique et social"},
    {WORD_BODY, "A/HRC", "conseil des droits de l'homme"},
    {WORD_BODY, "council", "conseil"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"sous-commission de la promotion et de la protection des droits de "
	"l'homme|sous-commission de la lutte contre les mesures "
	"discriminatoires et de la protection des minorités"},
    {WORD_BODY, "E/CN.4", "commission des droits de l'homme"},
    {WORD_BODY, "E/CN.6", "commission de la condition de la femme"},
    {WORD_BODY, "E/CN.7", "commission des stupéfiants"},
    {WORD_BODY, "E/CN.15",
	"commission pour la prévention du crime et la justice pénale"},
    {WORD_BODY, "UNEP/EA",
	"assemblée des nations unies pour l'environnement|"
	"assemblée pour l'environnement"},
    {WORD_BODY, "HSP/HA",
	"assemblée des nations unies pour l'habitat|assemblée d'onu-habitat|"
	"assemblée du programme des nations unies pour les établissements "
	"humains"},
    {WORD_BODY, "TD",
	"conférence des nations unies sur le commerce et le développement|"
	"cnuced"},
    {WORD_BODY, "T", "conseil de tutelle"},
    {WORD_BODY, "",
	"conférence des parties|conférence des états parties|"
	"réunion des parties|réunion des états parties|"
	"conseil d'administration|conseil exécutif|"
	"commission économique pour l'afrique|"
	"commission économique pour l'europe|"
	"commission économique et sociale pour l'asie occidentale|"
	"commission économique et sociale pour l'asie et le pacifique|"
	"commission économique pour l'amérique latine et les caraïbes|"
	"assemblée mondiale de la santé|organisation mondiale de la santé|"
	"organisation maritime internationale|assemblée des états parties|"
	"commission océanographique intergouvernementale|"
	"organisation des nations unies pour l'alimentation et l'agriculture|"
	"organisation mondiale du commerce|union africaine|"
	"conférence internationale du travail|organisation de l'unité "
	"africaine|ligue des états arabes|organisation de la coopération "
	"islamique|comité exécutif|comité de la protection du milieu marin|"
	"comité de la sécurité maritime|conseil du commerce et du "
	"développement|assemblée nationale|comité du patrimoine mondial"},
    {WORD_WHICH, "",
	"laquelle|lesquelles|lequel|lesquels|dont|qui|que|où|auxquelles"},
    {WORD_AND, "", "et|ou|ainsi que"},
    {WORD_TO, "", "à|au"},
    {WORD_OF, "",
	"rectificatif|rectificatifs|adoptée par|adoptées par|adoptée à|en date "
	"des|en date du|en date de|adoptée le|adoptées le|du|de la|"
	"de l|de|des|d|le|la|les|l|dans|en|datée du|intitulée"},
    {WORD_RESPECTIVELY, "", "respectivement"},
    {WORD_NUMBER, "", "n°|nos|no|no.|n os|n o|numéro"},
    {WORD_UNIT, "preambular", "alinéa du préambule|alinéas du préambule"},
    {WORD_UNIT, "paragraph",
	"paragraphe|paragraphes|par.|alinéa|alinéas|al.|"
	"paragraphe du dispositif|paragraphes du dispositif|sous-paragraphe"},
    {WORD_UNIT, "section", "section|sections|sect."},
    {WORD_UNIT, "chapter", "chapitre|chapitres|chap."},
    {WORD_UNIT, "part", "partie|parties"},
    {WORD_UNIT, "article", "article|articles|art."},
    {WORD_UNIT, "annex", "annexe|annexes|pièce jointe"},
    {WORD_UNIT, "appendix", "appendice|appendices"},
    {WORD_UNIT, "page", "page|pages|p.|pp."},
    {WORD_UNIT, "footnote", "note de bas de page"},
    {WORD_UNIT, "principle", "principe|principes"},
    {WORD_UNIT, "goal",
	"objectif|objectifs|objectif de développement "
	"durable|objectifs de développement durable"},
    {WORD_UNIT, "target", "cible|cibles"},
    {WORD_UNIT, "item", "point|points"},
    {WORD_ORDINAL, "1", "premier|première|un|une"},
    {WORD_ORDINAL, "2", "deuxième|second|seconde|deux"},
    {WORD_ORDINAL, "3", "troisième|trois"},
    {WORD_ORDINAL, "4", "quatrième|quatre"},
    {WORD_ORDINAL, "5", "cinquième|cinq"},
    {WORD_CHARTER, "",
	"charte des nations unies|"
	"charte de l'organisation des nations unies"},
    {WORD_CHARTER_SHORT, "", "charte"},
    {WORD_STATUTE, "",
	"statut de la cour internationale de justice|"
	"statut de la cour"},
    {WORD_TREATIES, "", "recueil des traités|treaty series"},
    {WORD_VOLUME, "", "vol.|volume|volumes"},
    {WORD_SALES, "", "numéro de vente|numéros de vente"},
    {WORD_IBID, "", "ibid.|ibid"},
    {WORD_PRESENT, "resolution", "la présente résolution|présente résolution"},
    {WORD_PRESENT, "decision", "la présente décision|présente décision"},
    {WORD_MEETING, "", "séance plénière"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
};

/* Editorial Manual, "Format of documents"; covers of sessions 31 to 78. */
static const struct lang_about about = {
    .ordinals =
	(const struct lang_value[]){
	    {"premier*", 1},
	    {"première", 1},
	    {"unième", 1},
	    {"deuxième", 2},
	    {"second*", 2},
	    {"troisième", 3},
	    {"quatrième", 4},
	    {"cinquième", 5},
	    {"sixième", 6},
	    {"septième", 7},
	    {"huitième", 8},
	    {"neuvième", 9},
	    {"dixième", 10},
	    {"onzième", 11},
	    {"douzième", 12},
	    {"treizième", 13},
	    {"quatorzième", 14},
	    {"quinzième", 15},
	    {"seizième", 16},
	    {"dix", 10},
	    {"vingtième", 20},
	    {"vingt", 20},
	    {"trentième", 30},
	    {"trente", 30},
	    {"quarantième", 40},
	    {"quarante", 40},
	    {"cinquantième", 50},
	    {"cinquante", 50},
	    {"soixantième", 60},
	    {"soixante", 60},
	    {"quatre-vingtième", 80},
	    {"quatre-vingt", 80},
	    {"centième", 100},
	    {NULL, 0},
	},
    .special = WORDS("session extraordinaire"),
    .emergency = WORDS("session extraordinaire d'urgence"),
    .committees =
	(const struct lang_value[]){
	    {"Première Commission", 1},
	    {"Deuxième Commission", 2},
	    {"Troisième Commission", 3},
	    {"Quatrième Commission", 4},
	    {"Commission des questions politiques spéciales et de la "
	     "décolonisation",
		4},
	    {"Cinquième Commission", 5},
	    {"Sixième Commission", 6},
	    {"Commission politique spéciale", 7},
	    {"Bureau", 8},
	    {"Commission de vérification des pouvoirs", 9},
	    {NULL, 0},
	},
    .meeting = WORDS("séance plénière", "séance"),
    .no_vote = WORDS("sans vote", "sans la mettre aux voix",
	"sans la mettre aux voix", "adoptée par consensus", "à l'unanimité"),
    .vote = WORDS("vote enregistré", "vote par appel nominal", "voix contre"),
};

/* From the aligned editions of sessions 75 to 78 of the General Assembly; what
 * stands alone decides where nothing longer fits. */
static const struct lang_verbs verbs = {
    .modifiers = WORDS("également", "en outre", "à cet égard", "aussi",
	"de plus", "par ailleurs", "encore", "donc", "une", "un", "sa", "son",
	"ses", "les", "la", "le", "vive", "vives", "vivement", "plus vives",
	"profonde", "profondes", "profondément", "grave", "graves", "gravement",
	"particulière", "particulièrement", "grande", "extrême", "extrêmement",
	"fermement", "énergiquement", "vigoureusement", "très", "toujours",
	"résolument", "sincère", "sincères", "énergique", "ferme",
	"préoccupante", "continue de", "continuant de", "en particulier",
	"plus", "demeurant", "demeure", "restant", "reste", "tout"),
    .openings =
	{
	    [INTENT_RECALL] = WORDS("rappelant", "rappelle"),
	    [INTENT_REAFFIRM] = WORDS("réaffirmant", "réaffirme", "redit",
		"redisant", "renouvelant", "renouvelle", "réitère", "réitérant",
		"répète", "s'engage de nouveau", "demande de nouveau",
		"demande à nouveau", "demande nouvelle fois", "demande fois de",
		"prie de nouveau", "engage de nouveau", "invite de nouveau",
		"remercie de nouveau", "remerciant de nouveau",
		"se déclarant de nouveau convaincue",
		"se déclare de nouveau convaincue", "affirme de nouveau",
		"exprime de nouveau", "condamnant de nouveau",
		"soulignant de nouveau", "fait de nouveau",
		"invitant de nouveau", "demandant de nouveau",
		"déclarant de nouveau", "rappelle et réaffirme"),
	    [INTENT_AFFIRM] = WORDS("affirmant", "affirme", "confirmant",
		"confirme", "déclare", "proclame", "proclamant"),
	    [INTENT_STRESS] = WORDS("appelle attention", "appelle l'attention",
		"insistant", "insiste", "met l'accent", "mettant l'accent",
		"met accent", "soulignant", "souligne", "fait observer",
		"met en avant", "met en relief"),
	    [INTENT_RECOGNIZE] = WORDS("a conscience", "a à l'esprit",
		"a présent à l'esprit", "appréciant", "apprécie",
		"ayant connaissance", "ayant conscience",
		"ayant présentes à l'esprit", "ayant présent à l'esprit",
		"ayant à l'esprit", "ayant à cœur", "comprend", "connaissant",
		"connaît", "consciente", "conscient", "considère",
		"considérant", "constate", "constatant", "convenant",
		"convient", "déclarant", "est consciente", "est conscient",
		"estimant", "estime", "gardant", "gardant à l'esprit", "juge",
		"jugeant", "mesurant", "mesure", "reconnaissant", "reconnaît",
		"rendant compte", "sachant", "sait", "se dit consciente",
		"se rend compte", "tenant compte", "tient compte",
		"étant consciente", "prenant en considération",
		"prenant en compte", "prenant en", "ayant"),
	    [INTENT_NOTE] =
		WORDS("constatant avec satisfaction",
		    "constate avec satisfaction", "notant",
		    "notant avec satisfaction", "note", "observe",
		    "prenant note avec satisfaction", "relevant", "relève",
		    "sachant gré", "observant"),
	    [INTENT_TAKE_NOTE] =
		WORDS("prenant acte", "prenant note", "prend acte",
		    "prend note", "prend", "prend en considération"),
	    [INTENT_WELCOME] =
		WORDS("accueillant", "accueille", "notant avec intérêt",
		    "sait gré", "saluant", "salue", "se félicitant",
		    "se félicite", "se réjouissant", "se réjouit",
		    "prenant acte avec satisfaction", "exprime satisfaction"),
	    [INTENT_EXPRESS_CONCERN] =
		WORDS("alarmée", "alarmé", "constatant avec", "constate avec",
		    "craignant", "exprimant", "exprimant préoccupation",
		    "exprime inquiétude", "exprime préoccupation",
		    "exprimant inquiétude", "inquiète", "inquiet",
		    "notant avec inquiétude", "notant avec préoccupation",
		    "note avec inquiétude", "note avec préoccupation",
		    "prenant note avec inquiétude",
		    "prenant note avec préoccupation",
		    "prend note avec inquiétude",
		    "prend note avec préoccupation", "préoccupée", "préoccupé",
		    "rappelant avec préoccupation", "redisant préoccupation",
		    "redit préoccupation", "redit inquiétude", "s'inquiète",
		    "s'inquiétant", "se disant", "se disant préoccupée",
		    "se dit", "se dit de nouveau", "se dit préoccupée",
		    "se déclarant", "se déclare", "se préoccupant",
		    "se déclarant de nouveau préoccupée",
		    "se déclare de nouveau préoccupée",
		    "partageant préoccupation", "consternée",
		    "reconnaissant avec préoccupation"),
	    [INTENT_CONDEMN] =
		WORDS("condamnant", "condamne", "déplorant", "déplore",
		    "dénonce"),
	    [INTENT_EXPRESS_APPRECIATION] =
		WORDS("exprimant gratitude", "exprimant reconnaissance",
		    "exprimant remerciements", "exprime gratitude",
		    "exprime reconnaissance", "exprime remerciements",
		    "remerciant", "remercie"),
	    [INTENT_COMMEND] =
		WORDS("félicitant", "félicite", "louant",
		    "loue", "rend hommage", "rendant hommage"),
	    [INTENT_CONVINCED] = WORDS("convaincue", "convaincu"),
	    [INTENT_GUIDED] =
		WORDS("guidée", "guidé", "s'inspirant", "inspirée"),
	    [INTENT_HAVING_CONSIDERED] =
		WORDS("ayant examiné", "ayant reçu", "ayant étudié",
		    "ayant pris connaissance"),
	    [INTENT_DECIDE] =
		WORDS("décide", "décidant", "résolue", "résolu",
		    "se déclare résolue"),
	    [INTENT_REQUEST] = WORDS("prie", "priant", "charge"),
	    [INTENT_CALL_UPON] =
		WORDS("appelant", "appelle", "demande", "demandant",
		    "lance appel", "lançant appel", "adresse appel"),
	    [INTENT_URGE] =
		WORDS("demandant instamment", "demande instamment",
		    "engage instamment", "engage vivement",
		    "engageant instamment", "exhortant", "exhorte", "exige",
		    "exigeant", "invite instamment", "prie instamment"),
	    [INTENT_ENCOURAGE] =
		WORDS("encourage", "encourageant", "encouragée", "encouragé",
		    "engage", "engageant", "invitant", "invite et encourage",
		    "préconisant", "préconise", "prône", "se déclare favorable",
		    "souhaite", "continue d'encourager"),
	    [INTENT_INVITE] = WORDS("invite"),
	    [INTENT_RECOMMEND] = WORDS("recommande", "recommandant"),
	    [INTENT_ENDORSE] =
		WORDS("approuve", "approuvant", "fait sien", "fait sienne",
		    "fait siennes", "fait siens", "souscrit", "souscrivant",
		    "s'associe"),
	    [INTENT_SUPPORT] =
		WORDS("appuie", "appuyant", "exprimant appui", "exprime appui",
		    "exprime soutien", "soutient", "soutenant", "favorable"),
	    [INTENT_ADOPT] = WORDS("adopte", "adoptant"),
	    [INTENT_EXPRESS_HOPE] =
		WORDS("attend", "attendant", "désireuse", "désireux", "espère",
		    "espérant", "souhaitant", "exprime l'espoir", "compte"),
	    [INTENT_REGRET] =
		WORDS("constate avec regret", "constatant avec regret",
		    "notant avec regret", "regrettant", "regrette",
		    "note avec regret", "déçue"),
	    [INTENT_COMMEMORATE] = WORDS("commémorant", "commémore"),
	    [INTENT_ACT_UNDER] = WORDS("agissant"),
	    [INTENT_OTHER] = WORDS("déterminée", "déterminé"),
	},
};

extern const struct lang lang_fr;
const struct lang lang_fr = {
    .code = "fr",
    .code3 = "fra",
    .letter = 'F',
    .name = "French",
    .native = "Français",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
};
