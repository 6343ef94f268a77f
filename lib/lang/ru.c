/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Russian: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"

static const struct lang_dates dates = {
    .months =
	{
	    WORDS("январь", "января", "январе", "январю", "январем", "янв"),
	    WORDS(
		"февраль", "февраля", "феврале", "февралю", "февралем", "фев"),
	    WORDS("март", "марта", "марте", "марту", "мартом"),
	    WORDS("апрель", "апреля", "апреле", "апрелю", "апрелем", "апр"),
	    WORDS("май", "мая", "мае", "маю", "маем"),
	    WORDS("июнь", "июня", "июне", "июню", "июнем"),
	    WORDS("июль", "июля", "июле", "июлю", "июлем"),
	    WORDS("август", "августа", "августе", "августу", "августом", "авг"),
	    WORDS("сентябрь", "сентября", "сентябре", "сентябрю", "сентябрем",
		"сент"),
	    WORDS(
		"октябрь", "октября", "октябре", "октябрю", "октябрем", "окт"),
	    WORDS("ноябрь", "ноября", "ноябре", "ноябрю", "ноябрем", "нояб"),
	    WORDS(
		"декабрь", "декабря", "декабре", "декабрю", "декабрем", "дек"),
	},
    .ordinals = WORDS("-е", "-го", "-ое", "-ого"),
    .to = WORDS("по", "до"),
    .and = WORDS("и", "или", "а также"),
    .between = WORDS("между"),
    .articles = WORDS("с", "от", "до"),
    .year_marks = WORDS("года", "год", "году", "годы", "годов", "годах",
	"годам", "годами", "годом", "г.", "гг.", "г", "гг"),
    .year_words = WORDS("конца", "концу", "конце", "начала", "началу",
	"середине", "середины", "исходу"),
    .fillers = WORDS("с", "от", "в", "по", "на", "не", "позднее"),
    .each = WORDS("каждого года", "ежегодно", "каждый год", "каждое"),
    .quarters =
	{
	    WORDS("первый квартал", "первого квартала", "первом квартале",
		"i квартал", "первому кварталу"),
	    WORDS("второй квартал", "второго квартала", "втором квартале",
		"ii квартал"),
	    WORDS("третий квартал", "третьего квартала", "третьем квартале",
		"iii квартал"),
	    WORDS("четвертый квартал", "четвертого квартала",
		"четвертом квартале", "iv квартал"),
	},
    .decades = WORDS("-е годы", "-х годов", "-х годах"),
    .cues =
	(const struct lang_cue[]){
	    {"принятая", DATE_ADOPTED, CUE_HEAD},
	    {"принято", DATE_ADOPTED, CUE_HEAD},
	    {"принятой", DATE_ADOPTED, CUE_HEAD},
	    {"принятую", DATE_ADOPTED, CUE_HEAD},
	    {"принятое", DATE_ADOPTED, CUE_HEAD},
	    {"пленарное заседание", DATE_MEETING, CUE_HEAD},
	    {"пленарном заседании", DATE_MEETING, CUE_HEAD},
	    {"заседание", DATE_MEETING, CUE_HEAD},
	    {"заседании", DATE_MEETING, CUE_HEAD},
	    {"заседания", DATE_MEETING, CUE_HEAD},
	    {"заседаниях", DATE_MEETING, CUE_HEAD},
	    {"совещании", DATE_MEETING, CUE_HEAD},
	    {"письмо от", DATE_DOCUMENT, CUE_BEFORE},
	    {"письмом от", DATE_DOCUMENT, CUE_BEFORE},
	    {"письме от", DATE_DOCUMENT, CUE_BEFORE},
	    {"письма от", DATE_DOCUMENT, CUE_BEFORE},
	    {"доклад от", DATE_DOCUMENT, CUE_BEFORE},
	    {"докладе от", DATE_DOCUMENT, CUE_BEFORE},
	    {"доклада от", DATE_DOCUMENT, CUE_BEFORE},
	    {"датированное", DATE_DOCUMENT, CUE_BEFORE},
	    {"от", DATE_DOCUMENT, CUE_BEFORE},
	    {"до", DATE_DEADLINE, CUE_BEFORE},
	    {"не позднее", DATE_DEADLINE, CUE_BEFORE},
	    {"к", DATE_DEADLINE, CUE_BEFORE},
	    {"вплоть до", DATE_DEADLINE, CUE_BEFORE},
	    {"в срок до", DATE_DEADLINE, CUE_BEFORE},
	    {"истекает", DATE_DEADLINE, CUE_BEFORE},
	    {"на период", DATE_PERIOD, CUE_BEFORE},
	    {"за период", DATE_PERIOD, CUE_BEFORE},
	    {"в период", DATE_PERIOD, CUE_BEFORE},
	    {"период", DATE_PERIOD, CUE_BEFORE},
	    {"периода", DATE_PERIOD, CUE_BEFORE},
	    {"двухгодичный период", DATE_PERIOD, CUE_BEFORE},
	    {"двухгодичного периода", DATE_PERIOD, CUE_BEFORE},
	    {"десятилетие", DATE_PERIOD, CUE_BEFORE},
	    {"на", DATE_PERIOD, CUE_BEFORE},
	    {"за", DATE_PERIOD, CUE_BEFORE},
	    {"в течение", DATE_PERIOD, CUE_BEFORE},
	    {"начиная с", DATE_PERIOD, CUE_BEFORE},
	    {"начиная", DATE_PERIOD, CUE_BEFORE},
	    {"по состоянию на", DATE_PERIOD, CUE_BEFORE},
	    {"закончившийся", DATE_PERIOD, CUE_BEFORE},
	    {"состоявш*", DATE_EVENT, CUE_HEAD},
	    {"прошедш*", DATE_EVENT, CUE_HEAD},
	    {"проведен*", DATE_EVENT, CUE_HEAD},
	    {"проходивш*", DATE_EVENT, CUE_HEAD},
	    {"проводивш*", DATE_EVENT, CUE_HEAD},
	    {"будет проведен*", DATE_EVENT, CUE_HEAD},
	    {"провести", DATE_EVENT, CUE_HEAD},
	    {"созвать", DATE_EVENT, CUE_HEAD},
	    {"созванн*", DATE_EVENT, CUE_HEAD},
	    {"организованн*", DATE_EVENT, CUE_HEAD},
	    {"состоится", DATE_EVENT, CUE_HEAD},
	    {"состоятся", DATE_EVENT, CUE_HEAD},
	    {"подписан*", DATE_EVENT, CUE_HEAD},
	    {"вступлени*", DATE_EVENT, CUE_HEAD},
	    {"совершено", DATE_EVENT, CUE_HEAD},
	    {"конференци*", DATE_EVENT, CUE_HEAD},
	    {"встреч*", DATE_EVENT, CUE_HEAD},
	    {"отмечать", DATE_OBSERVANCE, CUE_HEAD},
	    {"отмечаем*", DATE_OBSERVANCE, CUE_HEAD},
	    {"отмечается", DATE_OBSERVANCE, CUE_HEAD},
	    {"проводить", DATE_OBSERVANCE, CUE_HEAD},
	    {"провозгла*", DATE_OBSERVANCE, CUE_HEAD},
	    {"объяв*", DATE_OBSERVANCE, CUE_HEAD},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_nations[] = {
    "Организация Объединенных Наций", "Организации Объединенных Наций", NULL};
static const char *const structure_distribution[] = {
    "Distr.", "Распространение", NULL};
static const char *const structure_original[] = {
    "Original", "Язык оригинала", "Подлинный текст", NULL};
static const char *const structure_session[] = {"сессия", NULL};
static const char *const structure_agenda[] = {"Пункты", "Пункт", NULL};
static const char *const structure_agenda_end[] = {
    "предварительной повестки дня*", "предварительной повестки дня",
    "первоначального перечня", "повестки дня", NULL};
static const char *const structure_resolution[] = {"Резолюция", NULL};
static const char *const structure_special[] = {"S-", "С-", NULL};
static const char *const structure_emergency[] = {"ES-", NULL};
static const char *const structure_letters[] = {"А", "В", "С", "D", "Е", "F",
    "G", "Н", "I", "J", "К", "L", "М", "N", "О", "Р", "Q", "R", "S", "Т", "U",
    "V", "W", "Х", "Y", "Z", NULL};
static const char *const structure_meeting[] = {
    "пленарное заседание", "заседание", NULL};
static const char *const structure_vote[] = {"без голосования",
    "заносимым в отчет о заседании голосованием", "регистрируемым голосованием",
    "поименным голосованием", "единогласно", "консенсусом", NULL};
static const char *const structure_votes[] = {"Голосовали за",
    "Голосовали против", "Воздержались", "Воздержавшиеся", NULL};
static const char *const structure_annex[] = {
    "Приложения", "Приложение", "Добавление", "Дополнение", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "Генеральная Ассамблея", "Генеральная Ассамблея",
	"Генеральной Ассамблеей"},
    {STRUCTURE_SC, "Совет Безопасности", "Совет Безопасности",
	"Советом Безопасности"},
    {STRUCTURE_ECOSOC, "Экономический и Социальный Совет",
	"Экономический и Социальный Совет",
	"Экономическим и Социальным Советом"},
    {STRUCTURE_HRC, "Совет по правам человека", "Совет по правам человека",
	"Советом по правам человека"},
    {STRUCTURE_OTHER, "Комиссия по правам человека",
	"Комиссия по правам человека", "Комиссией по правам человека"},
    {STRUCTURE_OTHER, "Комиссия по наркотическим средствам",
	"Комиссия по наркотическим средствам",
	"Комиссией по наркотическим средствам"},
    {STRUCTURE_OTHER, "Комиссия по положению женщин",
	"Комиссия по положению женщин", "Комиссией по положению женщин"},
    {STRUCTURE_OTHER, "Совет по Опеке", "Совет по Опеке", "Советом по Опеке"},
    {STRUCTURE_OTHER, "Конференция Сторон", "Конференция Сторон",
	"Конференцией Сторон"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"Резолюция, принятая", false, false},
    {"Резолюции, принятые", false, false},
    {"Решение, принятое", false, true},
    {"Решения, принятые", false, true},
    {"принятая", false, false},
    {"Принята", false, false},
    {"Приняты", false, false},
    {NULL, false, false},
};
static const struct lang_structure structure = {
    .nations = structure_nations,
    .distribution = structure_distribution,
    .original = structure_original,
    .session = structure_session,
    .agenda = structure_agenda,
    .agenda_end = structure_agenda_end,
    .resolution = structure_resolution,
    .special = structure_special,
    .emergency = structure_emergency,
    .letters = structure_letters,
    .meeting = structure_meeting,
    .vote = structure_vote,
    .votes = structure_votes,
    .annex = structure_annex,
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = {"арабский", "китайский", "английский", "французский",
	"русский", "испанский"},
};
/* ---- Structure ends ---- */

extern const struct lang lang_ru;
const struct lang lang_ru = {
    .code = "ru",
    .code3 = "rus",
    .letter = 'R',
    .name = "Russian",
    .native = "Русский",
    .dates = &dates,
    .structure = &structure,
};
