/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Spanish: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"

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
    .cues =
	(const struct lang_cue[]){
	    {"aprobada por", DATE_ADOPTED, CUE_HEAD},
	    {"aprobado por", DATE_ADOPTED, CUE_HEAD},
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
	    {"a más tardar el", DATE_DEADLINE, CUE_BEFORE},
	    {"a más tardar en", DATE_DEADLINE, CUE_BEFORE},
	    {"antes", DATE_DEADLINE, CUE_BEFORE},
	    {"antes del", DATE_DEADLINE, CUE_BEFORE},
	    {"antes de", DATE_DEADLINE, CUE_BEFORE},
	    {"antes de que finalice", DATE_DEADLINE, CUE_BEFORE},
	    {"hasta", DATE_DEADLINE, CUE_BEFORE},
	    {"hasta el", DATE_DEADLINE, CUE_BEFORE},
	    {"para el", DATE_DEADLINE, CUE_BEFORE},
	    {"para", DATE_DEADLINE, CUE_BEFORE},
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
	    {"el año", DATE_PERIOD, CUE_BEFORE},
	    {"los años", DATE_PERIOD, CUE_BEFORE},
	    {"para el año", DATE_PERIOD, CUE_BEFORE},
	    {"para los años", DATE_PERIOD, CUE_BEFORE},
	    {"durante", DATE_PERIOD, CUE_BEFORE},
	    {"desde", DATE_PERIOD, CUE_BEFORE},
	    {"a partir", DATE_PERIOD, CUE_BEFORE},
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
	    {"conferencia", DATE_EVENT, CUE_HEAD},
	    {"cumbre", DATE_EVENT, CUE_HEAD},
	    {"que se celebrará el", DATE_OBSERVANCE, CUE_BEFORE},
	    {"observar", DATE_OBSERVANCE, CUE_HEAD},
	    {"observarse", DATE_OBSERVANCE, CUE_HEAD},
	    {"conmemorar", DATE_OBSERVANCE, CUE_HEAD},
	    {"observancia", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclamar", DATE_OBSERVANCE, CUE_HEAD},
	    {"proclama", DATE_OBSERVANCE, CUE_HEAD},
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
static const char *const structure_votes[] = {"Votos a favor",
    "Votos en contra", "A favor", "En contra", "Abstenciones", NULL};
static const char *const structure_annex[] = {"Anexos", "Anexo", "Apéndice",
    "Apéndices", "Documento adjunto", "Adjunto", NULL};
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
    .votes = structure_votes,
    .annex = structure_annex,
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = {"árabe", "chino", "inglés", "francés", "ruso", "español"},
};
/* ---- Structure ends ---- */

extern const struct lang lang_es;
const struct lang lang_es = {
    .code = "es",
    .code3 = "spa",
    .letter = 'S',
    .name = "Spanish",
    .native = "Español",
    .dates = &dates,
    .structure = &structure,
};
