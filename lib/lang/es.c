/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Spanish: months, words, ordinals, verbs.  lang.h says what each table is. */
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
	    WORDS("enero", "ene"),
	    WORDS("febrero", "feb"),
	    WORDS("marzo"),
	    WORDS("abril", "abr"),
	    WORDS("mayo"),
	    WORDS("junio", "jun"),
	    WORDS("julio", "jul"),
	    WORDS("agosto", "ago"),
	    WORDS("septiembre", "setiembre", "sept"),
	    WORDS("octubre", "oct"),
	    WORDS("noviembre", "nov"),
	    WORDS("diciembre", "dic"),
	},
    .ordinals = WORDS("º", "°", "o", "ro", "ª"),
    .glue = WORDS("de", "del", "del año"),
    .to = WORDS("a", "al", "hasta el", "hasta"),
    .and = WORDS("y", "e", "o", "así como"),
    .between = WORDS("entre", "comprendido entre"),
    .articles = WORDS("el", "los días", "el día", "los", "del", "al", "de"),
    .year_words = WORDS("el año", "año", "los años", "finales de", "fines de",
	"el final de", "principios de", "comienzos de", "mediados de"),
    .fillers = WORDS("el", "los", "días", "día", "del", "de", "la", "en", "al",
	"fecha", "a", "más", "tardar"),
    .each = WORDS(
	"de cada año", "cada año", "todos los años", "anualmente", "cada"),
    .quarters =
	{
	    WORDS("primer trimestre"),
	    WORDS("segundo trimestre"),
	    WORDS("tercer trimestre"),
	    WORDS("cuarto trimestre", "último trimestre"),
	},
    .quarter_of = WORDS("de", "del año"),
    .of = WORDS("de", "del"),
    .decade_of = WORDS("decenio de", "década de"),
    .cues =
	(const struct lang_cue[]){
	    {"reunión", DATE_EVENT, CUE_NOUN},
	    {"al", DATE_PERIOD, CUE_OPEN},
	    {"aprobada", DATE_ADOPTED, CUE_HEAD},
	    {"aprobados", DATE_ADOPTED, CUE_HEAD},
	    {"aprobadas", DATE_ADOPTED, CUE_HEAD},
	    {"aprobación", DATE_ADOPTED, CUE_HEAD},
	    {"aprobado", DATE_ADOPTED, CUE_HEAD},
	    {"aprobada el", DATE_ADOPTED, CUE_BEFORE},
	    {"aprobada en", DATE_ADOPTED, CUE_HEAD},
	    {"adoptada por", DATE_ADOPTED, CUE_HEAD},
	    {"sesión plenaria", DATE_MEETING, CUE_HEAD},
	    {"sesiones plenarias", DATE_MEETING, CUE_HEAD},
	    {"sesión, celebrada el", DATE_MEETING, CUE_BEFORE},
	    {"sesión", DATE_MEETING, CUE_HEAD},
	    {"sesiones", DATE_MEETING, CUE_HEAD},
	    {"período de sesiones", DATE_EVENT, CUE_HEAD},
	    {"períodos de sesiones", DATE_EVENT, CUE_HEAD},
	    {"de fecha", DATE_DOCUMENT, CUE_BEFORE},
	    {"de fechas", DATE_DOCUMENT, CUE_BEFORE},
	    {"fechada", DATE_DOCUMENT, CUE_BEFORE},
	    {"carta de", DATE_DOCUMENT, CUE_BEFORE},
	    {"informe de", DATE_DOCUMENT, CUE_BEFORE},
	    {"a más tardar", DATE_DEADLINE, CUE_BEFORE},
	    {"a más tardar", DATE_DEADLINE, CUE_AFTER},
	    {"a más tardar el", DATE_DEADLINE, CUE_BEFORE},
	    {"a más tardar en", DATE_DEADLINE, CUE_BEFORE},
	    {"no más tarde", DATE_DEADLINE, CUE_BEFORE},
	    {"antes", DATE_DEADLINE, CUE_BEFORE},
	    {"antes del", DATE_DEADLINE, CUE_BEFORE},
	    {"antes de", DATE_DEADLINE, CUE_BEFORE},
	    {"antes de que finalice", DATE_DEADLINE, CUE_BEFORE},
	    {"hasta", DATE_DEADLINE, CUE_BEFORE},
	    {"hasta el", DATE_DEADLINE, CUE_BEFORE},
	    {"para el", DATE_DEADLINE, CUE_BEFORE},
	    {"para", DATE_DEADLINE, CUE_BEFORE},
	    {"cuotas para", DATE_OTHER, CUE_BEFORE},
	    {"presupuesto para", DATE_OTHER, CUE_BEFORE},
	    {"programas para", DATE_OTHER, CUE_BEFORE},
	    {"extraordinarios para", DATE_OTHER, CUE_BEFORE},
	    {"gastos para", DATE_OTHER, CUE_BEFORE},
	    {"créditos para", DATE_OTHER, CUE_BEFORE},
	    {"consignación para", DATE_OTHER, CUE_BEFORE},
	    {"estimaciones para", DATE_OTHER, CUE_BEFORE},
	    {"para finales de", DATE_DEADLINE, CUE_BEFORE},
	    {"de aquí a", DATE_DEADLINE, CUE_BEFORE},
	    {"expira el", DATE_DEADLINE, CUE_BEFORE},
	    {"vence el", DATE_DEADLINE, CUE_BEFORE},
	    {"período comprendido", DATE_PERIOD, CUE_HEAD},
	    {"para el período", DATE_PERIOD, CUE_HEAD},
	    {"el período", DATE_PERIOD, CUE_HEAD},
	    {"período", DATE_PERIOD, CUE_BEFORE},
	    {"bienio", DATE_PERIOD, CUE_BEFORE},
	    {"trienio", DATE_PERIOD, CUE_BEFORE},
	    {"cuadrienio", DATE_PERIOD, CUE_BEFORE},
	    {"decenio", DATE_PERIOD, CUE_BEFORE},
	    {"ejercicio", DATE_PERIOD, CUE_BEFORE},
	    {"ejercicio económico", DATE_PERIOD, CUE_HEAD},
	    {"el año", DATE_PERIOD, CUE_OPEN},
	    {"los años", DATE_PERIOD, CUE_BEFORE},
	    {"para el año", DATE_PERIOD, CUE_BEFORE},
	    {"para los años", DATE_PERIOD, CUE_BEFORE},
	    {"durante", DATE_PERIOD, CUE_BEFORE},
	    {"desde", DATE_PERIOD, CUE_OPEN},
	    {"a partir", DATE_PERIOD, CUE_OPEN},
	    {"terminado", DATE_PERIOD, CUE_BEFORE},
	    {"celebrado", DATE_EVENT, CUE_HEAD},
	    {"celebrada", DATE_EVENT, CUE_HEAD},
	    {"celebrados", DATE_EVENT, CUE_HEAD},
	    {"celebradas", DATE_EVENT, CUE_HEAD},
	    {"se celebrará", DATE_EVENT, CUE_HEAD},
	    {"se celebrarán", DATE_EVENT, CUE_HEAD},
	    {"se celebró", DATE_EVENT, CUE_HEAD},
	    {"celebrará", DATE_EVENT, CUE_HEAD},
	    {"celebrarse", DATE_EVENT, CUE_HEAD},
	    {"celebrar", DATE_EVENT, CUE_HEAD},
	    {"convocar", DATE_EVENT, CUE_HEAD},
	    {"convocada", DATE_EVENT, CUE_HEAD},
	    {"tendrá lugar", DATE_EVENT, CUE_HEAD},
	    {"tuvo lugar", DATE_EVENT, CUE_HEAD},
	    {"organizada", DATE_EVENT, CUE_HEAD},
	    {"organizado", DATE_EVENT, CUE_HEAD},
	    {"hecho en", DATE_EVENT, CUE_HEAD},
	    {"firmado", DATE_EVENT, CUE_HEAD},
	    {"firmada", DATE_EVENT, CUE_HEAD},
	    {"entrada en vigor", DATE_EVENT, CUE_HEAD},
	    {"conferencia", DATE_EVENT, CUE_NOUN},
	    {"cumbre", DATE_EVENT, CUE_NOUN},
	    {"tuvieron lugar", DATE_EVENT, CUE_HEAD},
	    {"tendrán lugar", DATE_EVENT, CUE_HEAD},
	    {"celebraron", DATE_EVENT, CUE_HEAD},
	    {"se celebraron", DATE_EVENT, CUE_HEAD},
	    {"puesta en marcha", DATE_EVENT, CUE_HEAD},
	    {"reunidos", DATE_EVENT, CUE_HEAD},
	    {"reunidas", DATE_EVENT, CUE_HEAD},
	    {"entrará en vigor", DATE_EVENT, CUE_HEAD},
	    {"entró en vigor", DATE_EVENT, CUE_HEAD},
	    {"entraron en vigor", DATE_EVENT, CUE_HEAD},
	    {"ataque", DATE_EVENT, CUE_HEAD},
	    {"ataques", DATE_EVENT, CUE_HEAD},
	    {"apertura", DATE_EVENT, CUE_HEAD},
	    {"lanzamiento", DATE_EVENT, CUE_HEAD},
	    {"examen", DATE_EVENT, CUE_HEAD},
	    {"exámenes", DATE_EVENT, CUE_HEAD},
	    {"elecciones", DATE_EVENT, CUE_HEAD},
	    {"referéndum", DATE_EVENT, CUE_HEAD},
	    {"visita", DATE_EVENT, CUE_HEAD},
	    {"foro", DATE_EVENT, CUE_NOUN},
	    {"debates", DATE_EVENT, CUE_HEAD},
	    {"publicación", DATE_EVENT, CUE_HEAD},
	    {"que se celebrará el", DATE_OBSERVANCE, CUE_BEFORE},
	    {"observar", DATE_OBSERVANCE, CUE_HEAD},
	    {"observarse", DATE_OBSERVANCE, CUE_HEAD},
	    {"conmemorar", DATE_OBSERVANCE, CUE_HEAD},
	    {"observancia", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclamar", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclama", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclamó", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclamar", DATE_OBSERVANCE, CUE_BEFORE},
	    {"proclama", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designó", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designar", DATE_OBSERVANCE, CUE_BEFORE},
	    {"designa", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declaró", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declarar", DATE_OBSERVANCE, CUE_BEFORE},
	    {"declara", DATE_OBSERVANCE, CUE_BEFORE},
	    {"día internacional", DATE_OBSERVANCE, CUE_HEAD},
	    {"día mundial", DATE_OBSERVANCE, CUE_HEAD},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_common[] = {"el", "la", "los", "las", "de",
    "del", "y", "en", "que", "para", "con", "por", "su", NULL};
static const char *const structure_nations[] = {"Naciones Unidas", NULL};
static const char *const structure_distribution[] = {
    "Distr.", "Distribución", NULL};
static const char *const structure_original[] = {
    "Original", "Idioma original", NULL};
static const char *const structure_session[] = {
    "período extraordinario de sesiones", "periodo extraordinario de sesiones",
    "período de sesiones", "periodo de sesiones", NULL};
static const char *const structure_agenda[] = {"Temas", "Tema", NULL};
static const char *const structure_agenda_end[] = {"del programa provisional*",
    "del programa provisional", "de la lista preliminar", "del programa", NULL};
static const char *const structure_resolution[] = {"Resolución", NULL};
static const char *const structure_special[] = {"S-", NULL};
static const char *const structure_emergency[] = {"ES-", NULL};
static const char *const structure_meeting[] = {
    "sesión plenaria", "sesión", NULL};
static const char *const structure_vote[] = {"sin someterla a votación",
    "sin someterse a votación", "sin votación", "votación registrada",
    "votación nominal", "por unanimidad", "por consenso", NULL};
static const char *const structure_voted[] = {"Aprobada en la",
    "Aprobada por unanimidad", "Aprobada sin votación", "Aprobada en votación",
    NULL};
static const char *const structure_votes[] = {"Votos a favor",
    "Votos en contra", "A favor", "En contra", "Abstenciones", NULL};
static const char *const structure_annex[] = {"Anexos", "Anexo", "Apéndice",
    "Apéndices", "Documento adjunto", "Adjunto", NULL};
static const char *const structure_verbatim[] = {"Acta literal",
    "Actas literales", "Acta taquigráfica", "Versión taquigráfica", NULL};
static const char *const structure_summary[] = {"Acta resumida",
    "Acta resumida provisional", "Acta provisional resumida", NULL};
static const char *const structure_opened[] = {
    "Se abre la sesión", "Se reanuda la sesión", NULL};
static const char *const structure_rose[] = {"Se levanta la sesión",
    "Se suspende la sesión", "El debate reseñado en el acta",
    "El debate de que trata el acta", "Los debates resumidos en el acta", NULL};
static const char *const structure_chairs[] = {"El Presidente", "La Presidenta",
    "El Presidente interino", "La Presidenta interina",
    "El Presidente provisional", "La Presidenta provisional",
    "El Vicepresidente", "La Vicepresidenta", "El Copresidente",
    "La Copresidenta", "El Secretario General", "La Vicesecretaria General",
    "El Vicesecretario General", "La Presidencia", "El Moderador",
    "La Moderadora", NULL};
static const char *const structure_titles[] = {"Sr.", "Sra.", "Srta.", "Sres.",
    "El Sr.", "La Sra.", "La Srta.", "Sir", "Dame", "Lord", "Lady", "Baronesa",
    "Dr.", "El Dr.", "La Dra.", "Dra.", "Príncipe", "Princesa", "El Príncipe",
    "La Princesa", "El Rey", "La Reina", "Jeque", "El Jeque", "Monseñor",
    "El Arzobispo", "Arzobispo", "El Cardenal", "Cardenal", "El Presidente",
    "Presidente", "General", "Magistrado", "Juez", "Embajador", NULL};
static const char *const structure_spoke[] = {"habla en", "interpretación del",
    "interpretación de", "traducción del", "traducido del", "continúa en",
    "texto", NULL};
static const char *const structure_says[] = {"dice", "pregunta", "recuerda",
    "señala", "expresa", "invita", "agradece", "da", "presenta", "anuncia",
    "declara", "sugiere", "propone", "destaca", "subraya", "se pregunta",
    "hablando", "celebra", "apoya", "observa", "explica", "responde",
    "respondiendo", "opina", "felicita", "indica", "manifiesta", "considera",
    "acoge", "informa", "insiste", "reitera", "pide", "lamenta", "hace",
    "interviniendo", "haciendo", "se suma", "se refiere", NULL};
static const char *const structure_proclaimed[] = {"Proclamada por",
    "Adoptada y abierta a la firma", "Adoptado y abierto a la firma",
    "Aprobada por la Asamblea General en su resolución",
    "Adoptada por la Asamblea General en su resolución",
    "Aprobada y proclamada por", "Adoptada y proclamada por",
    "Aprobada y propuesta para la firma", NULL};
static const char *const structure_article[] = {"Artículo", NULL};
static const char *const structure_contents[] = {"Índice", "Contenido", NULL};
static const char *const structure_bodies[] = {"Comité", "Comité Especial",
    "Comisión", "Conferencia", "Grupo de Trabajo", "Junta Ejecutiva", "Junta",
    "Subcomisión", "Subcomité", "Foro", "Mecanismo de Expertos",
    "Reunión de los Estados Partes", "Grupo de Expertos", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "Asamblea General", "La Asamblea General",
	"Asamblea General"},
    {STRUCTURE_SC, "Consejo de Seguridad", "El Consejo de Seguridad",
	"Consejo de Seguridad"},
    {STRUCTURE_ECOSOC, "Consejo Económico y Social",
	"El Consejo Económico y Social", "Consejo Económico y Social"},
    {STRUCTURE_HRC, "Consejo de Derechos Humanos",
	"El Consejo de Derechos Humanos", "Consejo de Derechos Humanos"},
    {STRUCTURE_OTHER, "Comisión de Derechos Humanos",
	"La Comisión de Derechos Humanos", "Comisión de Derechos Humanos"},
    {STRUCTURE_OTHER, "Comisión de Estupefacientes",
	"La Comisión de Estupefacientes", "Comisión de Estupefacientes"},
    {STRUCTURE_OTHER, "Comisión de la Condición Jurídica y Social de la Mujer",
	"La Comisión de la Condición Jurídica y Social de la Mujer",
	"Comisión de la Condición Jurídica y Social de la Mujer"},
    {STRUCTURE_OTHER, "Consejo de Administración Fiduciaria",
	"El Consejo de Administración Fiduciaria",
	"Consejo de Administración Fiduciaria"},
    {STRUCTURE_OTHER, "Conferencia de las Partes",
	"La Conferencia de las Partes", "Conferencia de las Partes"},
    {STRUCTURE_OTHER, "Comisión Económica y Social para Asia y el Pacífico",
	"La Comisión Económica y Social para Asia y el Pacífico",
	"Comisión Económica y Social para Asia y el Pacífico"},
    {STRUCTURE_OTHER, "Comisión Económica para Europa",
	"La Comisión Económica para Europa", "Comisión Económica para Europa"},
    {STRUCTURE_OTHER, "Comisión Económica para África",
	"La Comisión Económica para África", "Comisión Económica para África"},
    {STRUCTURE_OTHER, "Comisión Económica para América Latina y el Caribe",
	"La Comisión Económica para América Latina y el Caribe",
	"Comisión Económica para América Latina y el Caribe"},
    {STRUCTURE_OTHER, "Comisión Económica y Social para Asia Occidental",
	"La Comisión Económica y Social para Asia Occidental",
	"Comisión Económica y Social para Asia Occidental"},
    {STRUCTURE_OTHER, "Comisión de Prevención del Delito y Justicia Penal",
	"La Comisión de Prevención del Delito y Justicia Penal",
	"Comisión de Prevención del Delito y Justicia Penal"},
    {STRUCTURE_OTHER, "Comisión de Desarrollo Social",
	"La Comisión de Desarrollo Social", "Comisión de Desarrollo Social"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"Resolución aprobada", false, false},
    {"Resoluciones aprobadas", false, false},
    {"Resolución adoptada", false, false},
    {"Decisión aprobada", false, true},
    {"Decisión adoptada", false, true},
    {"Decisiones aprobadas", false, true},
    {"Decisiones adoptadas", false, true},
    {"Aprobada por", false, false},
    {"Aprobadas por", false, false},
    {"Aprobada unánimemente por", false, false},
    {NULL, false, false},
};
static const struct structure_language structure_languages[] = {
    {"ar", "árabe"},
    {"zh", "chino"},
    {"en", "inglés"},
    {"fr", "francés"},
    {"ru", "ruso"},
    {"es", "español"},
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
	"resoluciones y decisiones|resolución o decisión"},
    {WORD_RESOLUTION, "", "resolución|resoluciones|res."},
    {WORD_DECISION, "", "decisión|decisiones"},
    {WORD_STATEMENT, "",
	"declaración de su presidencia|"
	"declaración de la presidencia|declaración del presidente"},
    {WORD_OWN, "", "su|sus|nuestra|nuestras"},
    {WORD_BODY, "A", "asamblea general|asamblea"},
    {WORD_BODY, "S", "consejo de seguridad"},
    {WORD_BODY, "E", "consejo económico y social"},
    {WORD_BODY, "A/HRC", "consejo de derechos humanos"},
    {WORD_BODY, "council", "consejo"},
    {WORD_BODY, "commission", "comisión"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"subcomisión|subcomisión de promoción y protección de los derechos "
	"humanos|"
	"subcomisión de prevención de discriminaciones y protección a las "
	"minorías"},
    {WORD_BODY, "E/CN.4", "comisión de derechos humanos"},
    {WORD_BODY, "E/CN.3", "comisión de estadística"},
    {WORD_BODY, "E/CN.5", "comisión de desarrollo social"},
    {WORD_BODY, "E/CN.6",
	"comisión de la condición jurídica y social de la mujer"},
    {WORD_BODY, "E/CN.7", "comisión de estupefacientes"},
    {WORD_BODY, "E/CN.9", "comisión de población y desarrollo"},
    {WORD_BODY, "E/CN.15",
	"comisión de prevención del delito y justicia penal"},
    {WORD_BODY, "UNEP/EA",
	"asamblea de las naciones unidas sobre el medio ambiente|"
	"asamblea sobre el medio ambiente"},
    {WORD_BODY, "HSP/HA",
	"asamblea de onu-hábitat|asamblea de las naciones unidas sobre el "
	"hábitat|asamblea del programa de las naciones unidas para los "
	"asentamientos humanos"},
    {WORD_BODY, "TD",
	"conferencia de las naciones unidas sobre comercio y desarrollo|"
	"unctad"},
    {WORD_BODY, "T", "consejo de administración fiduciaria"},
    {WORD_BODY, "",
	"conferencia de los estados parte|conferencia de las "
	"partes|conferencia de los estados partes|"
	"reunión de las partes|reunión de los estados partes|"
	"consejo de administración|junta ejecutiva|consejo ejecutivo|"
	"comisión económica para áfrica|comisión económica para europa|"
	"comisión económica y social para asia occidental|"
	"comisión económica y social para asia y el pacífico|"
	"comisión económica para américa latina y el caribe|"
	"asamblea mundial de la salud|organización mundial de la salud|"
	"organización marítima internacional|asamblea de los estados partes|"
	"comisión oceanográfica intergubernamental|"
	"organización de las naciones unidas para la alimentación y la "
	"agricultura|organización mundial del comercio|unión africana|"
	"conferencia internacional del trabajo|organización de la unidad "
	"africana|liga de los estados árabes|organización de cooperación "
	"islámica|comité ejecutivo|comité de protección del medio marino|"
	"comité de seguridad marítima|junta de comercio y desarrollo|"
	"asamblea nacional|comité del patrimonio mundial"},
    {WORD_WHICH, "", "que|cual|cuales|cuyo|cuya|quien|quienes"},
    {WORD_AND, "", "y|e|o|u|así como"},
    {WORD_TO, "", "a|al"},
    {WORD_OF, "",
	"corrección|correcciones|también de|aprobada por|aprobadas "
	"por|aprobada el|aprobadas el|de fecha|de la|de los|de "
	"las|de|del|en|titulada"},
    {WORD_OF, "article", "el|la|los|las"},
    {WORD_RESPECTIVELY, "", "respectivamente"},
    {WORD_NUMBER, "", "núm.|núms.|nº|no.|número|números"},
    {WORD_UNIT, "preambular", "párrafo del preámbulo|párrafos del preámbulo"},
    {WORD_UNIT, "paragraph",
	"párrafo|párrafos|párr.|párrs.|parr.|parrs.|apartado|apartados|inciso|"
	"incisos|"
	"párrafo de la parte dispositiva|párrafos de la parte dispositiva"},
    {WORD_UNIT, "section", "sección|secciones|secc.|seccs.|secc|sect."},
    {WORD_UNIT, "chapter", "capítulo|capítulos|cap.|caps.|cap|chap."},
    {WORD_UNIT, "part", "parte|partes"},
    {WORD_UNIT, "article", "artículo|artículos|art.|arts."},
    {WORD_UNIT, "annex", "anexo|anexos|documento adjunto"},
    {WORD_UNIT, "appendix", "apéndice|apéndices"},
    {WORD_UNIT, "page", "página|páginas|pág.|págs.|p.|pp."},
    {WORD_UNIT, "footnote", "nota de pie de página|nota a pie de página"},
    {WORD_UNIT, "principle", "principio|principios"},
    {WORD_UNIT, "goal",
	"objetivo|objetivos|objetivo de desarrollo "
	"sostenible|objetivos de desarrollo sostenible"},
    {WORD_UNIT, "target", "meta|metas"},
    {WORD_UNIT, "item", "tema|temas"},
    {WORD_SUBLETTER, "e", "e de"}, /* Artículo 73 e de la Carta */
    {WORD_ORDINAL, "1", "primer|primero|primera|uno|una"},
    {WORD_ORDINAL, "2", "segundo|segunda|dos"},
    {WORD_ORDINAL, "3", "tercer|tercero|tercera|tres"},
    {WORD_ORDINAL, "4", "cuarto|cuarta|cuatro"},
    {WORD_ORDINAL, "5", "quinto|quinta|cinco"},
    {WORD_CHARTER, "",
	"carta de las naciones unidas|"
	"carta de la organización de las naciones unidas"},
    {WORD_CHARTER_SHORT, "", "carta"},
    {WORD_STATUTE, "",
	"estatuto de la corte internacional de justicia|"
	"estatuto de la corte"},
    {WORD_TREATIES, "", "treaty series|recueil des traités"},
    {WORD_VOLUME, "", "vol.|vols.|volumen|volúmenes"},
    {WORD_SALES, "",
	"núm. de venta|núms. de venta|número de venta|"
	"números de venta"},
    {WORD_IBID, "", "ibid.|ibíd.|ibid|ibíd"},
    {WORD_PRESENT, "resolution", "la presente resolución|presente resolución"},
    {WORD_PRESENT, "decision", "la presente decisión|presente decisión"},
    {WORD_MEETING, "", "sesión plenaria"},
    {WORD_MEETING, "several", "sesiones plenarias"},
    {WORD_NO_CITE, "",
	"recomendación|recomendaciones|temporada|temporadas|bienio|"
	"ejercicio|año académico|versión|nota|notas|cuadro|gráfico"},
    {WORD_ICJ, "", "i.c.j. reports|c.i.j. recueil|c.i.j. reports"},
    {WORD_INSTRUMENT, "A/RES/217A(III)",
	"declaración universal de derechos humanos|declaración universal de "
	"los derechos humanos"},
    {WORD_INSTRUMENT, "A/RES/1386(XIV)",
	"declaración de los derechos del niño"},
    {WORD_INSTRUMENT, "A/RES/1514(XV)",
	"declaración sobre la concesión de la independencia a los países y "
	"pueblos coloniales"},
    {WORD_INSTRUMENT, "A/RES/2625(XXV)",
	"declaración sobre los principios de derecho internacional referentes "
	"a las relaciones de amistad y a la cooperación entre los estados de "
	"conformidad con la carta de las naciones unidas"},
    {WORD_INSTRUMENT, "A/RES/36/55",
	"declaración sobre la eliminación de todas las formas de intolerancia "
	"y discriminación fundadas en la religión o las convicciones"},
    {WORD_INSTRUMENT, "A/RES/40/33",
	"reglas mínimas de las naciones unidas para la administración de la "
	"justicia de menores|reglas de beijing"},
    {WORD_INSTRUMENT, "A/RES/41/128",
	"declaración sobre el derecho al desarrollo"},
    {WORD_INSTRUMENT, "A/RES/45/110",
	"reglas mínimas de las naciones unidas sobre las medidas no privativas "
	"de la libertad|reglas de tokio"},
    {WORD_INSTRUMENT, "A/RES/47/133",
	"declaración sobre la protección de todas las personas contra las "
	"desapariciones forzadas"},
    {WORD_INSTRUMENT, "A/RES/47/135",
	"declaración sobre los derechos de las personas pertenecientes a "
	"minorías nacionales o étnicas, religiosas y lingüísticas"},
    {WORD_INSTRUMENT, "A/RES/48/104",
	"declaración sobre la eliminación de la violencia contra la mujer"},
    {WORD_INSTRUMENT, "A/RES/48/134",
	"principios de parís|principios relativos al estatuto de las "
	"instituciones nacionales de promoción y protección de los derechos "
	"humanos"},
    {WORD_INSTRUMENT, "A/RES/49/60",
	"declaración sobre medidas para eliminar el terrorismo internacional"},
    {WORD_INSTRUMENT, "A/RES/53/144",
	"declaración sobre el derecho y el deber de los individuos, los grupos "
	"y las instituciones de promover y proteger los derechos humanos y las "
	"libertades fundamentales universalmente reconocidos|declaración sobre "
	"los defensores de los derechos humanos"},
    {WORD_INSTRUMENT, "A/RES/53/243A", "declaración sobre una cultura de paz"},
    {WORD_INSTRUMENT, "A/RES/53/243B",
	"programa de acción sobre una cultura de paz"},
    {WORD_INSTRUMENT, "A/RES/55/2", "declaración del milenio"},
    {WORD_INSTRUMENT, "A/RES/60/1",
	"documento final de la cumbre mundial 2005"},
    {WORD_INSTRUMENT, "A/RES/60/147",
	"principios y directrices básicos sobre el derecho de las víctimas de "
	"violaciones manifiestas de las normas internacionales de derechos "
	"humanos y de violaciones graves del derecho internacional humanitario "
	"a interponer recursos y obtener reparaciones"},
    {WORD_INSTRUMENT, "A/RES/60/288",
	"estrategia global de las naciones unidas contra el terrorismo"},
    {WORD_INSTRUMENT, "A/RES/61/295",
	"declaración de las naciones unidas sobre los derechos de los pueblos "
	"indígenas"},
    {WORD_INSTRUMENT, "A/RES/63/239",
	"declaración de doha sobre la financiación para el desarrollo"},
    {WORD_INSTRUMENT, "A/RES/64/222",
	"documento final de nairobi de la conferencia de alto nivel de las "
	"naciones unidas sobre la cooperación sur-sur"},
    {WORD_INSTRUMENT, "A/RES/65/229",
	"reglas de las naciones unidas para el tratamiento de las reclusas y "
	"medidas no privativas de la libertad para las mujeres "
	"delincuentes|reglas de bangkok"},
    {WORD_INSTRUMENT, "A/RES/66/288",
	"futuro que queremos|el futuro que queremos"},
    {WORD_INSTRUMENT, "A/RES/69/15",
	"modalidades de acción acelerada para los pequeños estados insulares "
	"en desarrollo (trayectoria de samoa)|trayectoria de samoa"},
    {WORD_INSTRUMENT, "A/RES/69/137",
	"programa de acción de viena en favor de los países en desarrollo sin "
	"litoral para el decenio 2014-2024|programa de acción de viena"},
    {WORD_INSTRUMENT, "A/RES/69/283",
	"marco de sendái para la reducción del riesgo de desastres "
	"2015-2030|marco de sendái para la reducción del riesgo de "
	"desastres|marco de sendái|marco de sendai para la reducción del "
	"riesgo de desastres 2015-2030|marco de sendai para la reducción del "
	"riesgo de desastres|marco de sendai"},
    {WORD_INSTRUMENT, "A/RES/69/313",
	"agenda de acción de addis abeba de la tercera conferencia "
	"internacional sobre la financiación para el desarrollo|agenda de "
	"acción de addis abeba"},
    {WORD_INSTRUMENT, "A/RES/70/1",
	"agenda 2030 para el desarrollo sostenible|agenda 2030|transformar "
	"nuestro mundo: la agenda 2030 para el desarrollo sostenible"},
    {WORD_INSTRUMENT, "A/RES/70/175",
	"reglas mínimas de las naciones unidas para el tratamiento de los "
	"reclusos (reglas nelson mandela)|reglas mínimas de las naciones "
	"unidas para el tratamiento de los reclusos|reglas nelson mandela"},
    {WORD_INSTRUMENT, "A/RES/71/1",
	"declaración de nueva york para los refugiados y los migrantes"},
    {WORD_INSTRUMENT, "A/RES/71/256", "nueva agenda urbana"},
    {WORD_INSTRUMENT, "A/RES/73/195",
	"pacto mundial para la migración segura, ordenada y regular"},
    {WORD_INSTRUMENT, "A/RES/73/291",
	"documento final de buenos aires de la segunda conferencia de alto "
	"nivel de las naciones unidas sobre la cooperación sur-sur"},
    {WORD_INSTRUMENT, "A/RES/76/258",
	"programa de acción de doha en favor de los países menos adelantados "
	"para el decenio 2022-2031|programa de acción de doha en favor de los "
	"países menos adelantados|programa de acción de doha"},
    {WORD_INSTRUMENT, "A/RES/S-26/2",
	"declaración de compromiso en la lucha contra el vih/sida"},
    {WORD_INSTRUMENT, "A/73/12(PartII)", "pacto mundial sobre los refugiados"},
    {WORD_INSTRUMENT, "A/CONF.151/26/Rev.1(Vol.I)",
	"declaración de río sobre el medio ambiente y el desarrollo|programa "
	"21"},
    {WORD_INSTRUMENT, "A/CONF.157/24(PartI)",
	"declaración y el programa de acción de viena|declaración y programa "
	"de acción de viena"},
    {WORD_INSTRUMENT, "A/CONF.166/9",
	"declaración de copenhague sobre desarrollo social"},
    {WORD_INSTRUMENT, "A/CONF.171/13/Rev.1",
	"programa de acción de la conferencia internacional sobre la población "
	"y el desarrollo"},
    {WORD_INSTRUMENT, "A/CONF.177/20/Rev.1",
	"declaración y la plataforma de acción de beijing|declaración y "
	"plataforma de acción de beijing|plataforma de acción de "
	"beijing|declaración de beijing"},
    {WORD_INSTRUMENT, "A/CONF.189/12",
	"declaración y el programa de acción de durban|declaración y programa "
	"de acción de durban"},
    {WORD_INSTRUMENT, "A/CONF.192/15",
	"programa de acción para prevenir, combatir y eliminar el tráfico "
	"ilícito de armas pequeñas y ligeras en todos sus aspectos"},
    {WORD_INSTRUMENT, "A/CONF.197/9",
	"plan de acción internacional de madrid sobre el envejecimiento"},
    {WORD_INSTRUMENT, "A/CONF.198/11",
	"consenso de monterrey de la conferencia internacional sobre la "
	"financiación para el desarrollo|consenso de monterrey"},
    {WORD_INSTRUMENT, "A/CONF.199/20",
	"declaración de johannesburgo sobre el desarrollo sostenible|plan de "
	"aplicación de las decisiones de la cumbre mundial sobre el desarrollo "
	"sostenible (plan de aplicación de las decisiones de "
	"johannesburgo)|plan de aplicación de las decisiones de la cumbre "
	"mundial sobre el desarrollo sostenible|plan de aplicación de las "
	"decisiones de johannesburgo"},
    {WORD_INSTRUMENT, "A/CONF.206/6",
	"marco de acción de hyogo para 2005-2015|marco de acción de hyogo"},
    {WORD_INSTRUMENT, "A/CONF.207/11",
	"estrategia de mauricio para la ejecución ulterior del programa de "
	"acción para el desarrollo sostenible de los pequeños estados "
	"insulares en desarrollo|estrategia de mauricio"},
    {WORD_INSTRUMENT, "A/CONF.219/7",
	"programa de acción en favor de los países menos adelantados para el "
	"decenio 2011-2020|programa de acción de estambul"},
    {WORD_INSTRUMENT, "A/HRC/17/31",
	"principios rectores sobre las empresas y los derechos humanos"},
    {WORD_INSTRUMENT, "E/CN.4/1998/53/Add.2",
	"principios rectores de los desplazamientos internos"},
    {WORD_INSTRUMENT, "CBD/COP/DEC/15/4",
	"marco mundial de biodiversidad de kunming-montreal|marco mundial "
	"kunming-montreal de la diversidad biológica"},
    {WORD_INSTRUMENT, "instrument/genocide-convention",
	"convención para la prevención y la sanción del delito de genocidio"},
    {WORD_INSTRUMENT, "instrument/geneva-conventions",
	"convenios de ginebra de 12 de agosto de 1949|convenios de ginebra de "
	"1949|convenios de ginebra"},
    {WORD_INSTRUMENT, "instrument/geneva-convention-civilian-persons",
	"convenio de ginebra relativo a la protección debida a las personas "
	"civiles en tiempo de guerra|convenio de ginebra relativo a la "
	"protección de personas civiles en tiempo de guerra|cuarto convenio de "
	"ginebra"},
    {WORD_INSTRUMENT, "instrument/refugee-convention",
	"convención de 1951 sobre el estatuto de los refugiados|convención "
	"sobre el estatuto de los refugiados"},
    {WORD_INSTRUMENT, "instrument/stateless-persons-convention",
	"convención sobre el estatuto de los apátridas"},
    {WORD_INSTRUMENT, "instrument/statelessness-convention",
	"convención para reducir los casos de apatridia"},
    {WORD_INSTRUMENT, "instrument/cerd",
	"convención internacional sobre la eliminación de todas las formas de "
	"discriminación racial"},
    {WORD_INSTRUMENT, "instrument/iccpr",
	"pacto internacional de derechos civiles y políticos"},
    {WORD_INSTRUMENT, "A/RES/2200A(XXI)",
	"pactos internacionales de derechos humanos"},
    {WORD_INSTRUMENT, "instrument/icescr",
	"pacto internacional de derechos económicos, sociales y culturales"},
    {WORD_INSTRUMENT, "instrument/cedaw",
	"convención sobre la eliminación de todas las formas de discriminación "
	"contra la mujer"},
    {WORD_INSTRUMENT, "instrument/cat",
	"convención contra la tortura y otros tratos o penas crueles, "
	"inhumanos o degradantes"},
    {WORD_INSTRUMENT, "instrument/crc",
	"convención sobre los derechos del niño"},
    {WORD_INSTRUMENT, "instrument/crc-armed-conflict",
	"protocolo facultativo de la convención sobre los derechos del niño "
	"relativo a la participación de niños en los conflictos armados"},
    {WORD_INSTRUMENT, "instrument/crc-sale-of-children",
	"protocolo facultativo de la convención sobre los derechos del niño "
	"relativo a la venta de niños, la prostitución infantil y la "
	"utilización de niños en la pornografía"},
    {WORD_INSTRUMENT, "instrument/migrant-workers-convention",
	"convención internacional sobre la protección de los derechos de todos "
	"los trabajadores migratorios y de sus familiares"},
    {WORD_INSTRUMENT, "instrument/enforced-disappearance-convention",
	"convención internacional para la protección de todas las personas "
	"contra las desapariciones forzadas"},
    {WORD_INSTRUMENT, "instrument/crpd",
	"convención sobre los derechos de las personas con discapacidad"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-law-treaties",
	"convención de viena sobre el derecho de los tratados"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-diplomatic-relations",
	"convención de viena sobre relaciones diplomáticas"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-consular-relations",
	"convención de viena sobre relaciones consulares"},
    {WORD_INSTRUMENT, "instrument/convention-privileges-immunities",
	"convención sobre prerrogativas e inmunidades de las naciones "
	"unidas|convención sobre los privilegios e inmunidades de las naciones "
	"unidas"},
    {WORD_INSTRUMENT, "instrument/rome-statute",
	"estatuto de roma de la corte penal internacional|estatuto de roma"},
    {WORD_INSTRUMENT, "instrument/unclos",
	"convención de las naciones unidas sobre el derecho del mar"},
    {WORD_INSTRUMENT, "instrument/unclos-part-xi",
	"acuerdo relativo a la aplicación de la parte xi de la convención de "
	"las naciones unidas sobre el derecho del mar de 10 de diciembre de "
	"1982|acuerdo relativo a la aplicación de la parte xi"},
    {WORD_INSTRUMENT, "instrument/unfccc",
	"convención marco de las naciones unidas sobre el cambio climático"},
    {WORD_INSTRUMENT, "instrument/kyoto-protocol",
	"protocolo de kioto|protocolo de kyoto"},
    {WORD_INSTRUMENT, "instrument/paris-agreement", "acuerdo de parís"},
    {WORD_INSTRUMENT, "instrument/cbd",
	"convenio sobre la diversidad biológica"},
    {WORD_INSTRUMENT, "instrument/unccd",
	"convención de las naciones unidas de lucha contra la desertificación "
	"en los países afectados por sequía grave o desertificación, en "
	"particular en áfrica|convención de las naciones unidas de lucha "
	"contra la desertificación"},
    {WORD_INSTRUMENT, "instrument/cites",
	"convención sobre el comercio internacional de especies amenazadas de "
	"fauna y flora silvestres"},
    {WORD_INSTRUMENT, "instrument/montreal-protocol",
	"protocolo de montreal relativo a las sustancias que agotan la capa de "
	"ozono"},
    {WORD_INSTRUMENT, "instrument/basel-convention",
	"convenio de basilea sobre el control de los movimientos "
	"transfronterizos de los desechos peligrosos y su eliminación|convenio "
	"de basilea"},
    {WORD_INSTRUMENT, "instrument/minamata-convention",
	"convenio de minamata sobre el mercurio"},
    {WORD_INSTRUMENT, "instrument/npt",
	"tratado sobre la no proliferación de las armas nucleares"},
    {WORD_INSTRUMENT, "instrument/ctbt",
	"tratado de prohibición completa de los ensayos nucleares"},
    {WORD_INSTRUMENT, "instrument/tpnw",
	"tratado sobre la prohibición de las armas nucleares"},
    {WORD_INSTRUMENT, "instrument/arms-trade-treaty",
	"tratado sobre el comercio de armas"},
    {WORD_INSTRUMENT, "instrument/chemical-weapons-convention",
	"convención sobre la prohibición del desarrollo, la producción, el "
	"almacenamiento y el empleo de armas químicas y sobre su "
	"destrucción|convención sobre las armas químicas"},
    {WORD_INSTRUMENT, "instrument/biological-weapons-convention",
	"convención sobre la prohibición del desarrollo, la producción y el "
	"almacenamiento de armas bacteriológicas (biológicas) y toxínicas y "
	"sobre su destrucción|convención sobre las armas biológicas"},
    {WORD_INSTRUMENT, "instrument/mine-ban-convention",
	"convención sobre la prohibición del empleo, almacenamiento, "
	"producción y transferencia de minas antipersonal y sobre su "
	"destrucción"},
    {WORD_INSTRUMENT, "instrument/cluster-munitions-convention",
	"convención sobre municiones en racimo"},
    {WORD_INSTRUMENT, "instrument/ccw",
	"convención sobre prohibiciones o restricciones del empleo de ciertas "
	"armas convencionales que puedan considerarse excesivamente nocivas o "
	"de efectos indiscriminados"},
    {WORD_INSTRUMENT, "instrument/outer-space-treaty",
	"tratado sobre los principios que deben regir las actividades de los "
	"estados en la exploración y utilización del espacio ultraterrestre, "
	"incluso la luna y otros cuerpos celestes"},
    {WORD_INSTRUMENT, "instrument/untoc",
	"convención de las naciones unidas contra la delincuencia organizada "
	"transnacional"},
    {WORD_INSTRUMENT, "instrument/trafficking-protocol",
	"protocolo para prevenir, reprimir y sancionar la trata de personas, "
	"especialmente mujeres y niños"},
    {WORD_INSTRUMENT, "instrument/uncac",
	"convención de las naciones unidas contra la corrupción"},
    {WORD_INSTRUMENT, "instrument/single-convention-narcotic-drugs",
	"convención única de 1961 sobre estupefacientes|convención única sobre "
	"estupefacientes"},
    {WORD_INSTRUMENT, "instrument/psychotropic-substances-convention",
	"convenio sobre sustancias sicotrópicas|convenio sobre sustancias "
	"psicotrópicas"},
    {WORD_INSTRUMENT, "instrument/drug-traffic-convention",
	"convención de las naciones unidas contra el tráfico ilícito de "
	"estupefacientes y sustancias sicotrópicas"},
    {WORD_INSTRUMENT, "instrument/terrorist-bombings-convention",
	"convenio internacional para la represión de los atentados terroristas "
	"cometidos con bombas"},
    {WORD_INSTRUMENT, "instrument/terrorism-financing-convention",
	"convenio internacional para la represión de la financiación del "
	"terrorismo"},
    {WORD_INSTRUMENT, "instrument/nuclear-terrorism-convention",
	"convenio internacional para la represión de los actos de terrorismo "
	"nuclear"},
    {WORD_INSTRUMENT, "instrument/nuclear-material-convention",
	"convención sobre la protección física de los materiales nucleares"},
    {WORD_INSTRUMENT, "instrument/un-personnel-convention",
	"convención sobre la seguridad del personal de las naciones unidas y "
	"el personal asociado"},
    {WORD_INSTRUMENT, "icj/2004/136",
	"consecuencias jurídicas de la construcción de un muro en el "
	"territorio palestino ocupado"},
    {WORD_INSTRUMENT, "icj/1996/226",
	"legalidad de la amenaza o el empleo de armas nucleares|licitud de la "
	"amenaza o el empleo de armas nucleares"},
    {WORD_INSTRUMENT, "icj/2019/95",
	"consecuencias jurídicas de la separación del archipiélago de chagos "
	"de mauricio en 1965"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
};

/* Editorial Manual, "Format of documents"; covers of sessions 31 to 78. */
static const struct lang_about about = {
    .ordinals =
	(const struct lang_value[]){
	    {"primer*", 1},
	    {"segund*", 2},
	    {"tercer*", 3},
	    {"cuart*", 4},
	    {"quint*", 5},
	    {"sext*", 6},
	    {"séptim*", 7},
	    {"octav*", 8},
	    {"noven*", 9},
	    {"décim*", 10},
	    {"undécim*", 11},
	    {"duodécim*", 12},
	    {"decimotercer*", 13},
	    {"decimocuart*", 14},
	    {"decimoquint*", 15},
	    {"decimosext*", 16},
	    {"decimoséptim*", 17},
	    {"decimoctav*", 18},
	    {"decimonoven*", 19},
	    {"vigésim*", 20},
	    {"trigésim*", 30},
	    {"cuadragésim*", 40},
	    {"quincuagésim*", 50},
	    {"sexagésim*", 60},
	    {"septuagésim*", 70},
	    {"octogésim*", 80},
	    {"octagésim*", 80},
	    {"nonagésim*", 90},
	    {"centésim*", 100},
	    {NULL, 0},
	},
    .special = WORDS("período extraordinario de sesiones",
	"periodo extraordinario de sesiones"),
    .emergency = WORDS("período extraordinario de sesiones de emergencia",
	"periodo extraordinario de sesiones de emergencia"),
    .committees =
	(const struct lang_value[]){
	    {"Primera Comisión", 1},
	    {"Segunda Comisión", 2},
	    {"Tercera Comisión", 3},
	    {"Cuarta Comisión", 4},
	    {"Comisión Política Especial y de Descolonización", 4},
	    {"Quinta Comisión", 5},
	    {"Sexta Comisión", 6},
	    {"Comisión Política Especial", 7},
	    {"Mesa de la Asamblea General", 8},
	    {"Comisión de Verificación de Poderes", 9},
	    {NULL, 0},
	},
    .meeting = WORDS("sesión plenaria", "sesión"),
    .no_vote = WORDS("sin votación", "por consenso", "por unanimidad"),
    .vote = WORDS("votación registrada", "votación nominal", "votos contra"),
    .counts =
	(const struct lang_value[]){
	    {"ninguno", 0},
	    {"uno", 1},
	    {"cero", 0},
	    {NULL, 0},
	},
    .drafts = WORDS("proyecto de resolución", "proyectos de resolución",
	"proyecto de decisión", "proyecto de declaración", "enmienda",
	"enmiendas", "proyecto de enmienda", "propuesta",
	"documento de trabajo"),
    .submitted =
	WORDS("presentado por el", "presentado por la", "presentado por"),
    .with_and = WORDS("Antigua y Barbuda", "Bosnia y Herzegovina",
	"Saint Kitts y Nevis", "San Vicente y las Granadinas",
	"Reino Unido de Gran Bretaña e Irlanda del Norte",
	"Santo Tomé y Príncipe", "Trinidad y Tabago", "Trinidad y Tobago"),
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"Secretario General", "Secretary-General"},
	    {"Secretaria General", "Secretary-General"},
	    {"Secretario General Adjunto", "Under-Secretary-General"},
	    {"Secretaria General Adjunta", "Under-Secretary-General"},
	    {"Estados Miembros", "Member States"},
	    {"Estados partes", "States parties"},
	    {"Estados", "States"},
	    {"Gobiernos", "Governments"},
	    {"partes", "parties"},
	    {"sistema de las Naciones Unidas", "United Nations system"},
	    {"organizaciones de las Naciones Unidas", "United Nations system"},
	    {"entidades de las Naciones Unidas", "United Nations entities"},
	    {"organismos especializados", "specialized agencies"},
	    {"comunidad internacional", "international community"},
	    {"Consejo de Seguridad", "Security Council"},
	    {"Consejo Económico y Social", "Economic and Social Council"},
	    {"Consejo de Derechos Humanos", "Human Rights Council"},
	    {"Presidente de la Asamblea General",
		"President of the General Assembly"},
	    {"Presidencia de la Asamblea General",
		"President of the General Assembly"},
	    {"Presidenta de la Asamblea General",
		"President of the General Assembly"},
	    {"Presidencia", "President of the General Assembly"},
	    {"Presidente", "President of the General Assembly"},
	    {"Asamblea General", "General Assembly"},
	    {"Alto Comisionado de las Naciones Unidas para los Derechos "
	     "Humanos",
		"High Commissioner for Human Rights"},
	    {"Oficina del Alto Comisionado de las Naciones Unidas para los "
	     "Derechos Humanos",
		"Office of the High Commissioner for Human Rights"},
	    {"Alto Comisionado", "High Commissioner for Refugees"},
	    {"Relator Especial", "Special Rapporteur"},
	    {"Relatora Especial", "Special Rapporteur"},
	    {"Secretaría", "Secretariat"},
	    {"Comisión Consultiva",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"Comité Especial", "Special Committee"},
	    {"Comité", "Committee"},
	    {"Comisión", "Commission"},
	    {"Comisión de Derecho Internacional",
		"International Law Commission"},
	    {"Potencias administradoras", "administering Powers"},
	    {"Potencia administradora", "administering Powers"},
	    {"países desarrollados", "developed countries"},
	    {"donantes", "donors"},
	    {"países donantes", "donors"},
	    {"instituciones financieras internacionales",
		"international financial institutions"},
	    {"organizaciones regionales", "regional organizations"},
	    {"sector privado", "private sector"},
	    {"sociedad civil", "civil society"},
	    {"Junta de Auditores", "Board of Auditors"},
	    {"Oficina de Servicios de Supervisión Interna",
		"Office of Internal Oversight Services"},
	    {"Conferencia de Desarme", "Conference on Disarmament"},
	    {"Grupo de Trabajo", "Working Group"},
	    {"organizaciones intergubernamentales",
		"intergovernmental organizations"},
	    {"órganos intergubernamentales", "intergovernmental organizations"},
	    {"organizaciones no gubernamentales",
		"non-governmental organizations"},
	    {"partes interesadas", "stakeholders"},
	    {"entidades del sistema de las Naciones Unidas",
		"United Nations entities"},
	    {"entidades pertinentes del sistema de las Naciones Unidas",
		"United Nations entities"},
	    {"entidades competentes de las Naciones Unidas",
		"United Nations entities"},
	    {NULL, NULL},
	},
    .deliverables =
	(const struct lang_name[]){
	    {"programa provisional", "agenda item"},
	    {"informe", "report"},
	    {"informes", "report"},
	    {"informar", "report"},
	    {"que informe", "report"},
	    {"exposición informativa", "briefing"},
	    {"reunión informativa", "briefing"},
	    {"mesa redonda", "panel discussion"},
	    {"panel", "panel discussion"},
	    {"reunión de alto nivel", "high-level meeting"},
	    {"reunión plenaria de alto nivel", "high-level meeting"},
	    {"reunión", "meeting"},
	    {"reuniones", "meeting"},
	    {"conferencia", "conference"},
	    {"período extraordinario de sesiones", "session"},
	    {"estudio", "study"},
	    {"lista", "list"},
	    {"estrategia", "strategy"},
	    {"plan de acción", "action plan"},
	    {"recomendaciones", "recommendations"},
	    {"propuestas", "proposals"},
	    {"opiniones", "views"},
	    {"información", "information"},
	    {NULL, NULL},
	},
    .recurs =
	(const struct lang_name[]){
	    {"anualmente", "P1Y"},
	    {"anual", "P1Y"},
	    {"anuales", "P1Y"},
	    {"cada año", "P1Y"},
	    {"todos los años", "P1Y"},
	    {"cada dos años", "P2Y"},
	    {"bienal", "P2Y"},
	    {"bienalmente", "P2Y"},
	    {"cada tres años", "P3Y"},
	    {"trienal", "P3Y"},
	    {"cada cuatro años", "P4Y"},
	    {"cuatrienal", "P4Y"},
	    {"cada cinco años", "P5Y"},
	    {"quinquenal", "P5Y"},
	    {"cada seis meses", "P6M"},
	    {"semestral", "P6M"},
	    {"trimestral", "P3M"},
	    {"cada tres meses", "P3M"},
	    {"mensual", "P1M"},
	    {"cada mes", "P1M"},
	    {NULL, NULL},
	},
    .session = WORDS("período de sesiones", "periodo de sesiones",
	"períodos de sesiones", "periodos de sesiones"),
};

/* From the aligned editions of sessions 75 to 78 of the General Assembly; what
 * stands alone decides where nothing longer fits. */
static const struct lang_verbs verbs = {
    .modifiers = WORDS("también", "además", "asimismo", "a este respecto",
	"en este contexto", "igualmente", "en particular", "su", "sus", "la",
	"el", "una", "profunda", "profundamente", "grave", "gravemente", "gran",
	"seria", "seriamente", "suma", "sumamente", "extrema", "extremadamente",
	"particularmente", "más", "muy", "honda", "viva", "creciente",
	"persistente", "enérgicamente", "enérgica", "firmemente", "firme",
	"plena", "plenamente", "pleno", "sigue", "siguiendo", "sigue siendo",
	"profundo", "sincero", "especial", "especialmente", "categóricamente"),
    .openings =
	{
	    [INTENT_RECALL] = WORDS("recordando", "recuerda"),
	    [INTENT_REAFFIRM] = WORDS("reafirma", "reafirmando", "reitera",
		"reiterando", "renovando", "renueva"),
	    [INTENT_AFFIRM] = WORDS("afirma", "afirmando", "confirma",
		"confirmando", "declara", "declarando", "proclama",
		"proclamando", "reconfirma"),
	    [INTENT_STRESS] = WORDS("destaca", "destacando", "pone de",
		"pone relieve", "poniendo de", "poniendo", "recalca",
		"recalcando", "resalta", "resaltando", "señala", "subraya",
		"subrayando", "hace hincapié", "haciendo hincapié",
		"señala a la atención"),
	    [INTENT_RECOGNIZE] = WORDS("conocedora", "consciente", "considera",
		"considerando", "reconoce", "reconociendo",
		"reconociendo con aprecio", "reconociendo con satisfacción",
		"reconociendo con reconocimiento", "teniendo",
		"teniendo presente", "tomando en cuenta",
		"tomando en consideración", "sabiendo", "admitiendo"),
	    [INTENT_NOTE] =
		WORDS("hace notar", "haciendo notar", "observa", "observando",
		    "observando con aprecio", "observando con reconocimiento",
		    "observando con satisfacción", "notando"),
	    [INTENT_TAKE_NOTE] = WORDS(
		"tiene", "tiene en cuenta", "toma", "tomando", "toma nota"),
	    [INTENT_WELCOME] = WORDS(
		"acoge", "acogiendo", "expresa satisfacción", "se congratula"),
	    [INTENT_EXPRESS_CONCERN] = WORDS("alarmada", "alarmado",
		"compartiendo", "compartiendo preocupación", "expresa",
		"expresa preocupación", "expresando", "expresando preocupación",
		"observa con preocupación", "observando con", "preocupada",
		"preocupado", "reafirmando preocupación",
		"reconoce con preocupación", "reconociendo con preocupación",
		"reconociendo con", "recordando con preocupación",
		"reitera preocupación", "reiterando preocupación", "inquieta",
		"consternada", "tomando nota con preocupación"),
	    [INTENT_CONDEMN] =
		WORDS("condena", "condenando", "deplora", "deplorando",
		    "denuncia"),
	    [INTENT_EXPRESS_APPRECIATION] =
		WORDS("expresa reconocimiento", "expresa aprecio",
		    "expresa agradecimiento", "expresa gratitud",
		    "expresa beneplácito", "expresando aprecio",
		    "expresando reconocimiento", "expresando gratitud",
		    "expresando agradecimiento", "agradece", "agradeciendo"),
	    [INTENT_COMMEND] =
		WORDS("encomia", "encomiando", "felicita", "felicitando",
		    "rinde homenaje"),
	    [INTENT_CONVINCED] = WORDS("convencida", "convencido", "creyendo"),
	    [INTENT_GUIDED] = WORDS("guiada", "guiado", "inspirada"),
	    [INTENT_HAVING_CONSIDERED] = WORDS("habiendo"),
	    [INTENT_DECIDE] =
		WORDS("decide", "decidida", "decidido", "determina", "resuelta",
		    "resuelve"),
	    [INTENT_REQUEST] = WORDS("solicita", "solicitando", "encarga"),
	    [INTENT_CALL_UPON] =
		WORDS("exhorta", "exhortando", "hace un llamamiento",
		    "pide", "pidiendo", "señalando", "hace llamamiento"),
	    [INTENT_URGE] = WORDS("exige", "exigiendo", "insta", "instando"),
	    [INTENT_ENCOURAGE] =
		WORDS("alentada", "alentando", "alienta", "invita y alienta"),
	    [INTENT_INVITE] = WORDS("invita", "invitando"),
	    [INTENT_RECOMMEND] = WORDS("recomienda", "recomendando"),
	    [INTENT_ENDORSE] =
		WORDS("aprueba", "hace suya", "hace suyas", "hace suyo",
		    "hace suyos", "haciendo suya", "haciendo suyas",
		    "haciendo suyo", "refrenda"),
	    [INTENT_SUPPORT] =
		WORDS("apoya", "apoyando", "expresando apoyo", "expresa apoyo",
		    "respalda"),
	    [INTENT_ADOPT] = WORDS("adopta", "adoptando"),
	    [INTENT_EXPRESS_HOPE] =
		WORDS("aguarda", "aguardando", "deseando", "deseosa", "espera",
		    "esperando", "expresa esperanza", "anhelando", "confía"),
	    [INTENT_REGRET] =
		WORDS("decepcionada", "lamenta", "lamentando",
		    "observa con pesar", "observando con pesar"),
	    [INTENT_COMMEMORATE] = WORDS("conmemorando", "conmemora"),
	    [INTENT_ACT_UNDER] = WORDS("actuando"),
	    [INTENT_OTHER] = WORDS("determinada"),
	},
};

extern const struct lang lang_es;
const struct lang lang_es = {
    .code = "es",
    .code3 = "spa",
    .letter = 'S',
    .spellings = WORDS("sp"),
    .official = true,
    .tesseract = "spa",
    .name = "Spanish",
    .native = "Español",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
    .actions = &actions,
};
