/* SPDX-License-Identifier: GPL-3.0-or-later */
/* French: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/about.h"
#include "lib/lang/actions.h"
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
	    {"adoptés", DATE_ADOPTED, CUE_HEAD},
	    {"adoptées", DATE_ADOPTED, CUE_HEAD},
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
	    {"réunion", DATE_EVENT, CUE_NOUN},
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
	    {"conférence", DATE_EVENT, CUE_NOUN},
	    {"sommet", DATE_EVENT, CUE_NOUN},
	    {"lancement", DATE_EVENT, CUE_HEAD},
	    {"examen", DATE_EVENT, CUE_HEAD},
	    {"l'examen", DATE_EVENT, CUE_HEAD},
	    {"examens", DATE_EVENT, CUE_HEAD},
	    {"mené", DATE_EVENT, CUE_HEAD},
	    {"menée", DATE_EVENT, CUE_HEAD},
	    {"menés", DATE_EVENT, CUE_HEAD},
	    {"menées", DATE_EVENT, CUE_HEAD},
	    {"élections", DATE_EVENT, CUE_HEAD},
	    {"référendum", DATE_EVENT, CUE_HEAD},
	    {"visite", DATE_EVENT, CUE_HEAD},
	    {"débat", DATE_EVENT, CUE_HEAD},
	    {"débats", DATE_EVENT, CUE_HEAD},
	    {"réunis", DATE_EVENT, CUE_HEAD},
	    {"réunies", DATE_EVENT, CUE_HEAD},
	    {"entrera en vigueur", DATE_EVENT, CUE_HEAD},
	    {"est entrée en vigueur", DATE_EVENT, CUE_HEAD},
	    {"sont entrés en vigueur", DATE_EVENT, CUE_HEAD},
	    {"lancé", DATE_EVENT, CUE_HEAD},
	    {"lancée", DATE_EVENT, CUE_HEAD},
	    {"lancés", DATE_EVENT, CUE_HEAD},
	    {"lancées", DATE_EVENT, CUE_HEAD},
	    {"attaque", DATE_EVENT, CUE_HEAD},
	    {"attaques", DATE_EVENT, CUE_HEAD},
	    {"ouverture", DATE_EVENT, CUE_HEAD},
	    {"l'ouverture", DATE_EVENT, CUE_HEAD},
	    {"ont eu lieu", DATE_EVENT, CUE_HEAD},
	    {"célébrée", DATE_OBSERVANCE, CUE_HEAD},
	    {"célébrer", DATE_OBSERVANCE, CUE_HEAD},
	    {"célébration", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclamer", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclame", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclamé", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclamer", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclame", DATE_OBSERVANCE, CUE_BEFORE},
	    {"désigné", DATE_OBSERVANCE, CUE_BEFORE},
	    {"désigner", DATE_OBSERVANCE, CUE_BEFORE},
	    {"désigne", DATE_OBSERVANCE, CUE_BEFORE},
	    {"déclaré", DATE_OBSERVANCE, CUE_BEFORE},
	    {"déclarer", DATE_OBSERVANCE, CUE_BEFORE},
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
static const char *const structure_verbatim[] = {"Procès-verbal",
    "Compte rendu in extenso", "Procès-verbal provisoire",
    "Compte rendu sténographique", NULL};
static const char *const structure_summary[] = {
    "Compte rendu analytique", NULL};
static const char *const structure_opened[] = {
    "La séance est ouverte", "La séance est reprise", NULL};
static const char *const structure_rose[] = {"La séance est levée",
    "Les débats résumés dans le compte rendu",
    "Le débat résumé dans le présent compte rendu", "La séance est suspendue",
    NULL};
static const char *const structure_chairs[] = {"Le Président", "La Présidente",
    "Le Président par intérim", "La Présidente par intérim",
    "Le Président provisoire", "La Présidente provisoire", "Le Vice-Président",
    "La Vice-Présidente", "Le Coprésident", "La Coprésidente",
    "Les Coprésidents", "Le Secrétaire général", "Le Modérateur",
    "La Modératrice", "La Vice-Secrétaire générale",
    "Le Vice-Secrétaire général", NULL};
static const char *const structure_titles[] = {"M.", "Mme", "Mlle", "MM.",
    "Mmes", "M", "Sir", "Dame", "Lord", "Lady", "Baronne", "Baron", "Dr",
    "Prof.", "Prince", "Princesse", "Le Prince", "La Princesse", "Le Roi",
    "La Reine", "Le Cheikh", "Cheikh", "Archevêque", "Mgr", "Monseigneur",
    "Le Cardinal", "Le Président", "Le général", "Général", "Juge", "Maître",
    "Me", "Cardinal", "Le révérend", NULL};
static const char *const structure_spoke[] = {"parle en", "interprétation de",
    "traduction de", "traduit de", "poursuit en", "l'orateur", "texte",
    "l'oratrice", "a parlé en", NULL};
static const char *const structure_says[] = {"dit", "demande", "rappelle",
    "note", "exprime", "invite", "remercie", "appelle", "présente", "annonce",
    "déclare", "suggère", "propose", "souligne", "se demande", "fait",
    "prenant", "parlant", "se félicite", "se dit", "appuie", "constate",
    "explique", "répond", "répondant", "estime", "félicite", "indique",
    "précise", "donne", "s'associe", "convient", "informe", "insiste",
    "réaffirme", "se réjouit", "regrette", "prie", "croit", "pense",
    "s'exprimant", "intervenant", NULL};
static const char *const structure_proclaimed[] = {"Proclamée par",
    "Adoptée et ouverte à la signature", "Adopté et ouvert à la signature",
    "Adoptés et ouverts à la signature",
    "Adoptée par l’Assemblée générale dans sa résolution",
    "Adopté par l’Assemblée générale dans sa résolution",
    "Adoptée et proclamée par", "Approuvée et soumise à la signature", NULL};
static const char *const structure_article[] = {"Article", NULL};
static const char *const structure_contents[] = {
    "Table des matières", "Sommaire", NULL};
static const char *const structure_bodies[] = {"Comité", "Comité spécial",
    "Commission", "Conférence", "Groupe de travail", "Conseil d’administration",
    "Sous-Commission", "Sous-Comité", "Comité préparatoire",
    "Comité consultatif", "Instance permanente", "Mécanisme d’experts",
    "Forum politique", "Réunion des États parties", "Groupe d’experts", NULL};
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
    {STRUCTURE_OTHER,
	"Commission économique et sociale pour l’Asie et le Pacifique",
	"La Commission économique et sociale pour l’Asie et le Pacifique",
	"Commission économique et sociale pour l’Asie et le Pacifique"},
    {STRUCTURE_OTHER, "Commission économique pour l’Europe",
	"La Commission économique pour l’Europe",
	"Commission économique pour l’Europe"},
    {STRUCTURE_OTHER, "Commission économique pour l’Afrique",
	"La Commission économique pour l’Afrique",
	"Commission économique pour l’Afrique"},
    {STRUCTURE_OTHER,
	"Commission économique pour l’Amérique latine et les Caraïbes",
	"La Commission économique pour l’Amérique latine et les Caraïbes",
	"Commission économique pour l’Amérique latine et les Caraïbes"},
    {STRUCTURE_OTHER,
	"Commission économique et sociale pour l’Asie occidentale",
	"La Commission économique et sociale pour l’Asie occidentale",
	"Commission économique et sociale pour l’Asie occidentale"},
    {STRUCTURE_OTHER,
	"Commission pour la prévention du crime et la justice pénale",
	"La Commission pour la prévention du crime et la justice pénale",
	"Commission pour la prévention du crime et la justice pénale"},
    {STRUCTURE_OTHER, "Commission du développement social",
	"La Commission du développement social",
	"Commission du développement social"},
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
static const struct structure_language structure_languages[] = {
    {"ar", "arabe"},
    {"zh", "chinois"},
    {"en", "anglais"},
    {"fr", "français"},
    {"ru", "russe"},
    {"es", "espagnol"},
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
    {WORD_BODY, "commission", "commission"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"sous-commission|sous-commission de la promotion et de la protection "
	"des droits de "
	"l'homme|sous-commission de la lutte contre les mesures "
	"discriminatoires et de la protection des minorités"},
    {WORD_BODY, "E/CN.4", "commission des droits de l'homme"},
    {WORD_BODY, "E/CN.3", "commission de statistique"},
    {WORD_BODY, "E/CN.5", "commission du développement social"},
    {WORD_BODY, "E/CN.6", "commission de la condition de la femme"},
    {WORD_BODY, "E/CN.7", "commission des stupéfiants"},
    {WORD_BODY, "E/CN.9", "commission de la population et du développement"},
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
	"rectificatif|rectificatifs|également du|également en date du|adoptée "
	"par|adoptées par|adoptée à|en date des|en date du|en date de|adoptée "
	"le|adoptées le|du|de la|"
	"de l|de|des|d|dans|en|datée du|intitulée"},
    {WORD_OF, "article", "le|la|les|l"},
    {WORD_RESPECTIVELY, "", "respectivement"},
    {WORD_NUMBER, "", "n°|nos|no|no.|n os|n o|numéro"},
    {WORD_UNIT, "preambular", "alinéa du préambule|alinéas du préambule"},
    {WORD_UNIT, "paragraph",
	"paragraphe|paragraphes|par.|alinéa|alinéas|al.|"
	"paragraphe du dispositif|paragraphes du dispositif|sous-paragraphe"},
    {WORD_UNIT, "section", "section|sections|sect.|sect"},
    {WORD_UNIT, "chapter", "chapitre|chapitres|chap.|chap"},
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
    {WORD_MEETING, "several", "séances plénières"},
    {WORD_NO_CITE, "",
	"recommandation|recommandations|saison|saisons|exercice biennal|"
	"exercice|année scolaire|version|note|notes|figure|tableau"},
    {WORD_ICJ, "",
	"c.i.j. recueil|cij recueil|i.c.j. reports|recueil de la cij"},
    {WORD_INSTRUMENT, "A/RES/217A(III)",
	"déclaration universelle des droits de l'homme"},
    {WORD_INSTRUMENT, "A/RES/1386(XIV)", "déclaration des droits de l'enfant"},
    {WORD_INSTRUMENT, "A/RES/1514(XV)",
	"déclaration sur l'octroi de l'indépendance aux pays et aux peuples "
	"coloniaux"},
    {WORD_INSTRUMENT, "A/RES/2625(XXV)",
	"déclaration relative aux principes du droit international touchant "
	"les relations amicales et la coopération entre les états conformément "
	"à la charte des nations unies"},
    {WORD_INSTRUMENT, "A/RES/36/55",
	"déclaration sur l'élimination de toutes les formes d'intolérance et "
	"de discrimination fondées sur la religion ou la conviction"},
    {WORD_INSTRUMENT, "A/RES/40/33",
	"ensemble de règles minima des nations unies concernant "
	"l'administration de la justice pour mineurs|règles de beijing"},
    {WORD_INSTRUMENT, "A/RES/41/128",
	"déclaration relative au droit au développement|déclaration sur le "
	"droit au développement"},
    {WORD_INSTRUMENT, "A/RES/45/110",
	"règles minima des nations unies pour l'élaboration de mesures non "
	"privatives de liberté|règles de tokyo"},
    {WORD_INSTRUMENT, "A/RES/47/133",
	"déclaration sur la protection de toutes les personnes contre les "
	"disparitions forcées"},
    {WORD_INSTRUMENT, "A/RES/47/135",
	"déclaration des droits des personnes appartenant à des minorités "
	"nationales ou ethniques, religieuses et linguistiques"},
    {WORD_INSTRUMENT, "A/RES/48/104",
	"déclaration sur l'élimination de la violence à l'égard des femmes"},
    {WORD_INSTRUMENT, "A/RES/48/134",
	"principes de paris|principes concernant le statut des institutions "
	"nationales pour la promotion et la protection des droits de l'homme"},
    {WORD_INSTRUMENT, "A/RES/49/60",
	"déclaration sur les mesures visant à éliminer le terrorisme "
	"international"},
    {WORD_INSTRUMENT, "A/RES/53/144",
	"déclaration sur le droit et la responsabilité des individus, groupes "
	"et organes de la société de promouvoir et protéger les droits de "
	"l'homme et les libertés fondamentales universellement "
	"reconnus|déclaration sur les défenseurs des droits de l'homme"},
    {WORD_INSTRUMENT, "A/RES/53/243A",
	"déclaration en faveur d'une culture de paix|déclaration en faveur "
	"d'une culture de la paix|déclaration sur une culture de la paix"},
    {WORD_INSTRUMENT, "A/RES/53/243B",
	"programme d'action sur une culture de la paix|programme d'action en "
	"faveur d'une culture de paix"},
    {WORD_INSTRUMENT, "A/RES/55/2", "déclaration du millénaire"},
    {WORD_INSTRUMENT, "A/RES/60/1", "document final du sommet mondial de 2005"},
    {WORD_INSTRUMENT, "A/RES/60/147",
	"principes fondamentaux et directives concernant le droit à un recours "
	"et à réparation des victimes de violations flagrantes du droit "
	"international des droits de l'homme et de violations graves du droit "
	"international humanitaire"},
    {WORD_INSTRUMENT, "A/RES/60/288",
	"stratégie antiterroriste mondiale de l'organisation des nations "
	"unies|stratégie antiterroriste mondiale des nations unies|stratégie "
	"antiterroriste mondiale"},
    {WORD_INSTRUMENT, "A/RES/61/295",
	"déclaration des nations unies sur les droits des peuples autochtones"},
    {WORD_INSTRUMENT, "A/RES/63/239",
	"déclaration de doha sur le financement du développement"},
    {WORD_INSTRUMENT, "A/RES/64/222",
	"document final de nairobi adopté par la conférence de haut niveau des "
	"nations unies sur la coopération sud-sud|document final de nairobi de "
	"la conférence de haut niveau des nations unies sur la coopération "
	"sud-sud"},
    {WORD_INSTRUMENT, "A/RES/65/229",
	"règles des nations unies concernant le traitement des détenues et "
	"l'imposition de mesures non privatives de liberté aux "
	"délinquantes|règles de bangkok"},
    {WORD_INSTRUMENT, "A/RES/66/288",
	"avenir que nous voulons|l'avenir que nous voulons"},
    {WORD_INSTRUMENT, "A/RES/69/15",
	"modalités d'action accélérées des petits états insulaires en "
	"développement (orientations de samoa)|orientations de samoa"},
    {WORD_INSTRUMENT, "A/RES/69/137",
	"programme d'action de vienne en faveur des pays en développement sans "
	"littoral pour la décennie 2014-2024|programme d'action de vienne"},
    {WORD_INSTRUMENT, "A/RES/69/283",
	"cadre de sendai pour la réduction des risques de catastrophe "
	"(2015-2030)|cadre de sendai pour la réduction des risques de "
	"catastrophe|cadre de sendai"},
    {WORD_INSTRUMENT, "A/RES/69/313",
	"programme d'action d'addis-abeba issu de la troisième conférence "
	"internationale sur le financement du développement|programme d'action "
	"d'addis-abeba"},
    {WORD_INSTRUMENT, "A/RES/70/1",
	"programme de développement durable à l'horizon 2030|programme "
	"2030|transformer notre monde : le programme de développement durable "
	"à l'horizon 2030"},
    {WORD_INSTRUMENT, "A/RES/70/175",
	"ensemble de règles minima des nations unies pour le traitement des "
	"détenus (règles nelson mandela)|ensemble de règles minima des nations "
	"unies pour le traitement des détenus|règles nelson mandela"},
    {WORD_INSTRUMENT, "A/RES/71/1",
	"déclaration de new york pour les réfugiés et les migrants"},
    {WORD_INSTRUMENT, "A/RES/71/256", "nouveau programme pour les villes"},
    {WORD_INSTRUMENT, "A/RES/73/195",
	"pacte mondial pour des migrations sûres, ordonnées et régulières"},
    {WORD_INSTRUMENT, "A/RES/73/291",
	"document final de buenos aires issu de la deuxième conférence de haut "
	"niveau des nations unies sur la coopération sud-sud|document final de "
	"buenos aires de la deuxième conférence de haut niveau des nations "
	"unies sur la coopération sud-sud"},
    {WORD_INSTRUMENT, "A/RES/76/258",
	"programme d'action de doha en faveur des pays les moins avancés pour "
	"la décennie 2022-2031|programme d'action de doha en faveur des pays "
	"les moins avancés|programme d'action de doha"},
    {WORD_INSTRUMENT, "A/RES/S-26/2",
	"déclaration d'engagement sur le vih/sida"},
    {WORD_INSTRUMENT, "A/73/12(PartII)", "pacte mondial sur les réfugiés"},
    {WORD_INSTRUMENT, "A/CONF.151/26/Rev.1(Vol.I)",
	"déclaration de rio sur l'environnement et le développement|action 21"},
    {WORD_INSTRUMENT, "A/CONF.157/24(PartI)",
	"déclaration et du programme d'action de vienne|déclaration et au "
	"programme d'action de vienne|déclaration et le programme d'action de "
	"vienne|déclaration et programme d'action de vienne"},
    {WORD_INSTRUMENT, "A/CONF.166/9",
	"déclaration de copenhague sur le développement social"},
    {WORD_INSTRUMENT, "A/CONF.171/13/Rev.1",
	"programme d'action du caire de la conférence internationale sur la "
	"population et le développement|programme d'action du caire|programme "
	"d'action de la conférence internationale sur la population et le "
	"développement"},
    {WORD_INSTRUMENT, "A/CONF.177/20/Rev.1",
	"déclaration et du programme d'action de beijing|déclaration et au "
	"programme d'action de beijing|déclaration et le programme d'action de "
	"beijing|déclaration et programme d'action de beijing|programme "
	"d'action de beijing|déclaration de beijing"},
    {WORD_INSTRUMENT, "A/CONF.189/12",
	"déclaration et du programme d'action de durban|déclaration et au "
	"programme d'action de durban|déclaration et le programme d'action de "
	"durban|déclaration et programme d'action de durban"},
    {WORD_INSTRUMENT, "A/CONF.192/15",
	"programme d'action en vue de prévenir, combattre et éliminer le "
	"commerce illicite des armes légères sous tous ses aspects"},
    {WORD_INSTRUMENT, "A/CONF.197/9",
	"plan d'action international de madrid de 2002 sur le "
	"vieillissement|plan d'action international de madrid sur le "
	"vieillissement"},
    {WORD_INSTRUMENT, "A/CONF.198/11",
	"consensus de monterrey de la conférence internationale sur le "
	"financement du développement|consensus de monterrey"},
    {WORD_INSTRUMENT, "A/CONF.199/20",
	"déclaration de johannesburg sur le développement durable|plan de mise "
	"en œuvre du sommet mondial pour le développement durable (plan de "
	"mise en œuvre de johannesburg)|plan de mise en œuvre du sommet "
	"mondial pour le développement durable|plan de mise en œuvre de "
	"johannesburg"},
    {WORD_INSTRUMENT, "A/CONF.206/6",
	"cadre d'action de hyogo pour 2005-2015|cadre d'action de hyogo"},
    {WORD_INSTRUMENT, "A/CONF.207/11",
	"stratégie de maurice pour la poursuite de la mise en œuvre du "
	"programme d'action pour le développement durable des petits états "
	"insulaires en développement|stratégie de maurice"},
    {WORD_INSTRUMENT, "A/CONF.219/7",
	"programme d'action en faveur des pays les moins avancés pour la "
	"décennie 2011-2020|programme d'action d'istanbul"},
    {WORD_INSTRUMENT, "A/HRC/17/31",
	"principes directeurs relatifs aux entreprises et aux droits de "
	"l'homme"},
    {WORD_INSTRUMENT, "E/CN.4/1998/53/Add.2",
	"principes directeurs relatifs au déplacement de personnes à "
	"l'intérieur de leur propre pays"},
    {WORD_INSTRUMENT, "CBD/COP/DEC/15/4",
	"cadre mondial de la biodiversité de kunming-montréal|cadre mondial de "
	"la biodiversité de kunming à montréal"},
    {WORD_INSTRUMENT, "instrument/genocide-convention",
	"convention pour la prévention et la répression du crime de génocide"},
    {WORD_INSTRUMENT, "instrument/geneva-conventions",
	"conventions de genève du 12 août 1949|conventions de genève de "
	"1949|conventions de genève"},
    {WORD_INSTRUMENT, "instrument/geneva-convention-civilian-persons",
	"convention de genève relative à la protection des personnes civiles "
	"en temps de guerre|quatrième convention de genève"},
    {WORD_INSTRUMENT, "instrument/refugee-convention",
	"convention de 1951 relative au statut des réfugiés|convention "
	"relative au statut des réfugiés"},
    {WORD_INSTRUMENT, "instrument/stateless-persons-convention",
	"convention de 1954 relative au statut des apatrides|convention "
	"relative au statut des apatrides"},
    {WORD_INSTRUMENT, "instrument/statelessness-convention",
	"convention de 1961 sur la réduction des cas d'apatridie|convention "
	"sur la réduction des cas d'apatridie"},
    {WORD_INSTRUMENT, "instrument/cerd",
	"convention internationale sur l'élimination de toutes les formes de "
	"discrimination raciale"},
    {WORD_INSTRUMENT, "instrument/iccpr",
	"pacte international relatif aux droits civils et politiques"},
    {WORD_INSTRUMENT, "A/RES/2200A(XXI)",
	"pactes internationaux relatifs aux droits de l'homme"},
    {WORD_INSTRUMENT, "instrument/icescr",
	"pacte international relatif aux droits économiques, sociaux et "
	"culturels"},
    {WORD_INSTRUMENT, "instrument/cedaw",
	"convention sur l'élimination de toutes les formes de discrimination à "
	"l'égard des femmes"},
    {WORD_INSTRUMENT, "instrument/cat",
	"convention contre la torture et autres peines ou traitements cruels, "
	"inhumains ou dégradants"},
    {WORD_INSTRUMENT, "instrument/crc",
	"convention relative aux droits de l'enfant"},
    {WORD_INSTRUMENT, "instrument/crc-armed-conflict",
	"protocole facultatif à la convention relative aux droits de l'enfant, "
	"concernant l'implication d'enfants dans les conflits armés|protocole "
	"facultatif à la convention relative aux droits de l'enfant concernant "
	"l'implication d'enfants dans les conflits armés"},
    {WORD_INSTRUMENT, "instrument/crc-sale-of-children",
	"protocole facultatif à la convention relative aux droits de l'enfant, "
	"concernant la vente d'enfants, la prostitution des enfants et la "
	"pornographie mettant en scène des enfants|protocole facultatif à la "
	"convention relative aux droits de l'enfant concernant la vente "
	"d'enfants, la prostitution des enfants et la pornographie mettant en "
	"scène des enfants"},
    {WORD_INSTRUMENT, "instrument/migrant-workers-convention",
	"convention internationale sur la protection des droits de tous les "
	"travailleurs migrants et des membres de leur famille"},
    {WORD_INSTRUMENT, "instrument/enforced-disappearance-convention",
	"convention internationale pour la protection de toutes les personnes "
	"contre les disparitions forcées"},
    {WORD_INSTRUMENT, "instrument/crpd",
	"convention relative aux droits des personnes handicapées"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-law-treaties",
	"convention de vienne sur le droit des traités"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-diplomatic-relations",
	"convention de vienne sur les relations diplomatiques"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-consular-relations",
	"convention de vienne sur les relations consulaires"},
    {WORD_INSTRUMENT, "instrument/convention-privileges-immunities",
	"convention sur les privilèges et immunités des nations unies"},
    {WORD_INSTRUMENT, "instrument/rome-statute",
	"statut de rome de la cour pénale internationale|statut de rome"},
    {WORD_INSTRUMENT, "instrument/unclos",
	"convention des nations unies sur le droit de la mer"},
    {WORD_INSTRUMENT, "instrument/unclos-part-xi",
	"accord relatif à l'application de la partie xi de la convention des "
	"nations unies sur le droit de la mer du 10 décembre 1982|accord "
	"relatif à l'application de la partie xi"},
    {WORD_INSTRUMENT, "instrument/unfccc",
	"convention-cadre des nations unies sur les changements climatiques"},
    {WORD_INSTRUMENT, "instrument/kyoto-protocol", "protocole de kyoto"},
    {WORD_INSTRUMENT, "instrument/paris-agreement", "accord de paris"},
    {WORD_INSTRUMENT, "instrument/cbd",
	"convention sur la diversité biologique"},
    {WORD_INSTRUMENT, "instrument/unccd",
	"convention des nations unies sur la lutte contre la désertification "
	"dans les pays gravement touchés par la sécheresse et/ou la "
	"désertification, en particulier en afrique|convention des nations "
	"unies sur la lutte contre la désertification"},
    {WORD_INSTRUMENT, "instrument/cites",
	"convention sur le commerce international des espèces de faune et de "
	"flore sauvages menacées d'extinction"},
    {WORD_INSTRUMENT, "instrument/montreal-protocol",
	"protocole de montréal relatif à des substances qui appauvrissent la "
	"couche d'ozone"},
    {WORD_INSTRUMENT, "instrument/basel-convention",
	"convention de bâle sur le contrôle des mouvements transfrontières de "
	"déchets dangereux et de leur élimination|convention de bâle"},
    {WORD_INSTRUMENT, "instrument/minamata-convention",
	"convention de minamata sur le mercure"},
    {WORD_INSTRUMENT, "instrument/npt",
	"traité sur la non-prolifération des armes nucléaires"},
    {WORD_INSTRUMENT, "instrument/ctbt",
	"traité d'interdiction complète des essais nucléaires"},
    {WORD_INSTRUMENT, "instrument/tpnw",
	"traité sur l'interdiction des armes nucléaires"},
    {WORD_INSTRUMENT, "instrument/arms-trade-treaty",
	"traité sur le commerce des armes"},
    {WORD_INSTRUMENT, "instrument/chemical-weapons-convention",
	"convention de 1993 sur l'interdiction de la mise au point, de la "
	"fabrication, du stockage et de l'emploi des armes chimiques et sur "
	"leur destruction|convention sur l'interdiction de la mise au point, "
	"de la fabrication, du stockage et de l'emploi des armes chimiques et "
	"sur leur destruction|convention sur les armes chimiques"},
    {WORD_INSTRUMENT, "instrument/biological-weapons-convention",
	"convention de 1972 sur l'interdiction de la mise au point, de la "
	"fabrication et du stockage des armes bactériologiques (biologiques) "
	"ou à toxines et sur leur destruction|convention sur l'interdiction de "
	"la mise au point, de la fabrication et du stockage des armes "
	"bactériologiques (biologiques) ou à toxines et sur leur "
	"destruction|convention sur les armes biologiques"},
    {WORD_INSTRUMENT, "instrument/mine-ban-convention",
	"convention sur l'interdiction de l'emploi, du stockage, de la "
	"production et du transfert des mines antipersonnel et sur leur "
	"destruction"},
    {WORD_INSTRUMENT, "instrument/cluster-munitions-convention",
	"convention sur les armes à sous-munitions"},
    {WORD_INSTRUMENT, "instrument/ccw",
	"convention sur l'interdiction ou la limitation de l'emploi de "
	"certaines armes classiques qui peuvent être considérées comme "
	"produisant des effets traumatiques excessifs ou comme frappant sans "
	"discrimination"},
    {WORD_INSTRUMENT, "instrument/outer-space-treaty",
	"traité sur les principes régissant les activités des états en matière "
	"d'exploration et d'utilisation de l'espace extra-atmosphérique, y "
	"compris la lune et les autres corps célestes"},
    {WORD_INSTRUMENT, "instrument/untoc",
	"convention des nations unies contre la criminalité transnationale "
	"organisée"},
    {WORD_INSTRUMENT, "instrument/trafficking-protocol",
	"protocole additionnel à la convention des nations unies contre la "
	"criminalité transnationale organisée visant à prévenir, réprimer et "
	"punir la traite des personnes, en particulier des femmes et des "
	"enfants|protocole visant à prévenir, réprimer et punir la traite des "
	"personnes, en particulier des femmes et des enfants"},
    {WORD_INSTRUMENT, "instrument/uncac",
	"convention des nations unies contre la corruption"},
    {WORD_INSTRUMENT, "instrument/single-convention-narcotic-drugs",
	"convention unique de 1961 sur les stupéfiants|convention unique sur "
	"les stupéfiants"},
    {WORD_INSTRUMENT, "instrument/psychotropic-substances-convention",
	"convention sur les substances psychotropes"},
    {WORD_INSTRUMENT, "instrument/drug-traffic-convention",
	"convention des nations unies contre le trafic illicite de stupéfiants "
	"et de substances psychotropes"},
    {WORD_INSTRUMENT, "instrument/terrorist-bombings-convention",
	"convention internationale pour la répression des attentats "
	"terroristes à l'explosif"},
    {WORD_INSTRUMENT, "instrument/terrorism-financing-convention",
	"convention internationale pour la répression du financement du "
	"terrorisme"},
    {WORD_INSTRUMENT, "instrument/nuclear-terrorism-convention",
	"convention internationale pour la répression des actes de terrorisme "
	"nucléaire"},
    {WORD_INSTRUMENT, "instrument/nuclear-material-convention",
	"convention sur la protection physique des matières nucléaires"},
    {WORD_INSTRUMENT, "instrument/un-personnel-convention",
	"convention sur la sécurité du personnel des nations unies et du "
	"personnel associé"},
    {WORD_INSTRUMENT, "icj/2004/136",
	"conséquences juridiques de l'édification d'un mur dans le territoire "
	"palestinien occupé"},
    {WORD_INSTRUMENT, "icj/1996/226",
	"licéité de la menace ou de l'emploi d'armes nucléaires"},
    {WORD_INSTRUMENT, "icj/2019/95",
	"effets juridiques de la séparation de l'archipel des chagos de "
	"maurice en 1965"},
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
	"adoptée par consensus", "à l'unanimité"),
    .vote = WORDS("vote enregistré", "vote par appel nominal", "voix contre"),
    .counts =
	(const struct lang_value[]){
	    {"une", 1},
	    {"zéro", 0},
	    {"aucune", 0},
	    {NULL, 0},
	},
    .drafts = WORDS("projet de résolution", "projets de résolution",
	"projet de décision", "projet de déclaration", "amendement",
	"amendements", "projet d'amendement", "proposition",
	"document de travail"),
    .submitted = WORDS("déposé par le", "déposé par la", "déposé par",
	"présenté par le", "présenté par la", "présenté par", "soumis par le",
	"soumis par la", "soumis par"),
    .with_and = WORDS("Antigua et Barbuda", "Bosnie et Herzégovine",
	"Saint-Vincent et les Grenadines", "Trinité et Tobago",
	"Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
	"Royaume-Uni de Grande-Bretagne et d’Irlande du nord"),
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"Secrétaire général", "Secretary-General"},
	    {"Secrétaire général adjoint", "Under-Secretary-General"},
	    {"Secrétaire générale adjointe", "Under-Secretary-General"},
	    {"États Membres", "Member States"},
	    {"États parties", "States parties"},
	    {"États", "States"},
	    {"gouvernements", "Governments"},
	    {"parties", "parties"},
	    {"système des Nations Unies", "United Nations system"},
	    {"organismes des Nations Unies", "United Nations system"},
	    {"entités des Nations Unies", "United Nations entities"},
	    {"institutions spécialisées", "specialized agencies"},
	    {"communauté internationale", "international community"},
	    {"Conseil de sécurité", "Security Council"},
	    {"Conseil économique et social", "Economic and Social Council"},
	    {"Conseil des droits de l'homme", "Human Rights Council"},
	    {"Président de l'Assemblée générale",
		"President of the General Assembly"},
	    {"Présidente de l'Assemblée générale",
		"President of the General Assembly"},
	    {"Président", "President of the General Assembly"},
	    {"Présidente", "President of the General Assembly"},
	    {"Assemblée générale", "General Assembly"},
	    {"l'Assemblée générale", "General Assembly"},
	    {"Haut-Commissaire des Nations Unies aux droits de l'homme",
		"High Commissioner for Human Rights"},
	    {"Haut-Commissariat des Nations Unies aux droits de l'homme",
		"Office of the High Commissioner for Human Rights"},
	    {"Haut-Commissariat",
		"Office of the High Commissioner for Human Rights"},
	    {"Haut-Commissaire", "High Commissioner for Refugees"},
	    {"Rapporteur spécial", "Special Rapporteur"},
	    {"Rapporteuse spéciale", "Special Rapporteur"},
	    {"Secrétariat", "Secretariat"},
	    {"Comité consultatif",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"Comité spécial", "Special Committee"},
	    {"Comité", "Committee"},
	    {"Commission", "Commission"},
	    {"Commission du droit international",
		"International Law Commission"},
	    {"puissances administrantes", "administering Powers"},
	    {"Puissance administrante", "administering Powers"},
	    {"pays développés", "developed countries"},
	    {"donateurs", "donors"},
	    {"pays donateurs", "donors"},
	    {"institutions financières internationales",
		"international financial institutions"},
	    {"organisations régionales", "regional organizations"},
	    {"secteur privé", "private sector"},
	    {"société civile", "civil society"},
	    {"Comité des commissaires aux comptes", "Board of Auditors"},
	    {"Bureau des services de contrôle interne",
		"Office of Internal Oversight Services"},
	    {"Conférence du désarmement", "Conference on Disarmament"},
	    {"Groupe de travail", "Working Group"},
	    {"organisations intergouvernementales",
		"intergovernmental organizations"},
	    {"organismes intergouvernementaux",
		"intergovernmental organizations"},
	    {"organisations non gouvernementales",
		"non-governmental organizations"},
	    {"parties prenantes", "stakeholders"},
	    {"parties intéressées", "stakeholders"},
	    {NULL, NULL},
	},
    .deliverables =
	(const struct lang_name[]){
	    {"ordre du jour provisoire", "agenda item"},
	    {"l'ordre du jour provisoire", "agenda item"},
	    {"rapport", "report"},
	    {"rapports", "report"},
	    {"rendre compte", "report"},
	    {"exposé", "briefing"},
	    {"exposés", "briefing"},
	    {"séance d'information", "briefing"},
	    {"table ronde", "panel discussion"},
	    {"réunion-débat", "panel discussion"},
	    {"réunion de haut niveau", "high-level meeting"},
	    {"réunion plénière de haut niveau", "high-level meeting"},
	    {"réunion", "meeting"},
	    {"réunions", "meeting"},
	    {"conférence", "conference"},
	    {"session extraordinaire", "session"},
	    {"étude", "study"},
	    {"liste", "list"},
	    {"stratégie", "strategy"},
	    {"plan d'action", "action plan"},
	    {"recommandations", "recommendations"},
	    {"propositions", "proposals"},
	    {"vues", "views"},
	    {"avis", "views"},
	    {"informations", "information"},
	    {NULL, NULL},
	},
    .recurs =
	(const struct lang_name[]){
	    {"chaque année", "P1Y"},
	    {"tous les ans", "P1Y"},
	    {"annuel", "P1Y"},
	    {"annuels", "P1Y"},
	    {"annuelle", "P1Y"},
	    {"annuellement", "P1Y"},
	    {"tous les deux ans", "P2Y"},
	    {"biennal", "P2Y"},
	    {"biennale", "P2Y"},
	    {"tous les trois ans", "P3Y"},
	    {"triennal", "P3Y"},
	    {"tous les quatre ans", "P4Y"},
	    {"quadriennal", "P4Y"},
	    {"tous les cinq ans", "P5Y"},
	    {"quinquennal", "P5Y"},
	    {"tous les six mois", "P6M"},
	    {"semestriel", "P6M"},
	    {"tous les trois mois", "P3M"},
	    {"trimestriel", "P3M"},
	    {"tous les mois", "P1M"},
	    {"mensuel", "P1M"},
	    {NULL, NULL},
	},
    .session = WORDS("session", "sessions"),
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
    .official = true,
    .tesseract = "fra",
    .name = "French",
    .native = "Français",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
    .actions = &actions,
};
