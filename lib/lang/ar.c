/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arabic: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"

/* Months bear their Levantine and their Gregorian name, `X/Y` (Editorial
 * directives of the Arabic service). */
static const struct lang_dates dates = {
    .months =
	{
	    WORDS("كانون الثاني", "يناير", "جانفي"),
	    WORDS("شباط", "فبراير", "فيفري"),
	    WORDS("آذار", "مارس"),
	    WORDS("نيسان", "أبريل", "إبريل", "أفريل"),
	    WORDS("أيار", "مايو", "ماي"),
	    WORDS("حزيران", "يونيه", "يونيو", "جوان"),
	    WORDS("تموز", "يوليه", "يوليو", "جويلية", "يوليوز"),
	    WORDS("آب", "أغسطس", "أوت", "غشت"),
	    WORDS("أيلول", "سبتمبر", "شتنبر"),
	    WORDS("تشرين الأول", "أكتوبر"),
	    WORDS("تشرين الثاني", "نوفمبر", "نونبر"),
	    WORDS("كانون الأول", "ديسمبر", "دجنبر"),
	},
    .glue = WORDS("من", "عام", "من عام", "سنة"),
    .to = WORDS("إلى", "حتى", "الى"),
    .and = WORDS("و", "أو"),
    .between = WORDS("بين"),
    .articles = WORDS("من", "في"),
    .year_words = WORDS("عام", "العام", "سنة", "عامي", "السنة", "نهاية عام",
	"نهاية", "أعوام", "السنوات", "مطلع عام", "أواخر عام", "الأعوام"),
    .fillers = WORDS("في", "من", "يوم", "تاريخ", "بتاريخ", "الفترة", "أقصاه"),
    .each = WORDS("من كل سنة", "من كل عام", "كل سنة", "كل عام", "سنويا"),
    .quarters =
	{
	    WORDS("الربع الأول"),
	    WORDS("الربع الثاني"),
	    WORDS("الربع الثالث"),
	    WORDS("الربع الرابع", "الربع الأخير"),
	},
    .quarter_of = WORDS("من", "من عام", "لعام", "من سنة"),
    .cues =
	(const struct lang_cue[]){
	    {"اتخذته", DATE_ADOPTED, CUE_HEAD},
	    {"اتخذه", DATE_ADOPTED, CUE_HEAD},
	    {"اتخذ", DATE_ADOPTED, CUE_HEAD},
	    {"الجلسة العامة", DATE_MEETING, CUE_HEAD},
	    {"الجلسة", DATE_MEETING, CUE_HEAD},
	    {"جلسته", DATE_MEETING, CUE_HEAD},
	    {"جلستها", DATE_MEETING, CUE_HEAD},
	    {"جلساتها", DATE_MEETING, CUE_HEAD},
	    {"جلساته", DATE_MEETING, CUE_HEAD},
	    {"المؤرخ", DATE_DOCUMENT, CUE_BEFORE},
	    {"المؤرخة", DATE_DOCUMENT, CUE_BEFORE},
	    {"المؤرخين", DATE_DOCUMENT, CUE_BEFORE},
	    {"المؤرختين", DATE_DOCUMENT, CUE_BEFORE},
	    {"المؤرخان", DATE_DOCUMENT, CUE_BEFORE},
	    {"مؤرخة", DATE_DOCUMENT, CUE_BEFORE},
	    {"مؤرخ", DATE_DOCUMENT, CUE_BEFORE},
	    {"مؤرختان", DATE_DOCUMENT, CUE_BEFORE},
	    {"مؤرختين", DATE_DOCUMENT, CUE_BEFORE},
	    {"الصادر", DATE_DOCUMENT, CUE_BEFORE},
	    {"الصادرة", DATE_DOCUMENT, CUE_BEFORE},
	    {"في موعد أقصاه", DATE_DEADLINE, CUE_BEFORE},
	    {"في موعد لا يتجاوز", DATE_DEADLINE, CUE_BEFORE},
	    {"موعد أقصاه", DATE_DEADLINE, CUE_BEFORE},
	    {"موعد لا يتجاوز", DATE_DEADLINE, CUE_BEFORE},
	    {"بحلول", DATE_DEADLINE, CUE_BEFORE},
	    {"قبل", DATE_DEADLINE, CUE_BEFORE},
	    {"حتى", DATE_DEADLINE, CUE_BEFORE},
	    {"لغاية", DATE_DEADLINE, CUE_BEFORE},
	    {"وحتى", DATE_DEADLINE, CUE_BEFORE},
	    {"تنتهي", DATE_DEADLINE, CUE_HEAD},
	    {"ينتهي", DATE_DEADLINE, CUE_HEAD},
	    {"للفترة", DATE_PERIOD, CUE_BEFORE},
	    {"الفترة", DATE_PERIOD, CUE_BEFORE},
	    {"والفترة", DATE_PERIOD, CUE_BEFORE},
	    {"بالفترة", DATE_PERIOD, CUE_BEFORE},
	    {"الفترة الممتدة", DATE_PERIOD, CUE_BEFORE},
	    {"للفترة الممتدة", DATE_PERIOD, CUE_BEFORE},
	    {"فترة السنتين", DATE_PERIOD, CUE_BEFORE},
	    {"لفترة السنتين", DATE_PERIOD, CUE_BEFORE},
	    {"العقد", DATE_PERIOD, CUE_BEFORE},
	    {"لعام", DATE_PERIOD, CUE_BEFORE},
	    {"لسنة", DATE_PERIOD, CUE_BEFORE},
	    {"لعامي", DATE_PERIOD, CUE_BEFORE},
	    {"للسنة", DATE_PERIOD, CUE_BEFORE},
	    {"خلال", DATE_PERIOD, CUE_BEFORE},
	    {"منذ", DATE_PERIOD, CUE_BEFORE},
	    {"اعتبارا من", DATE_PERIOD, CUE_BEFORE},
	    {"ابتداء من", DATE_PERIOD, CUE_BEFORE},
	    {"المنتهية في", DATE_PERIOD, CUE_BEFORE},
	    {"عقد", DATE_EVENT, CUE_HEAD},
	    {"عقدت", DATE_EVENT, CUE_HEAD},
	    {"يعقد", DATE_EVENT, CUE_HEAD},
	    {"تعقد", DATE_EVENT, CUE_HEAD},
	    {"ستعقد", DATE_EVENT, CUE_HEAD},
	    {"سيعقد", DATE_EVENT, CUE_HEAD},
	    {"المعقود", DATE_EVENT, CUE_HEAD},
	    {"المعقودة", DATE_EVENT, CUE_HEAD},
	    {"عقده", DATE_EVENT, CUE_HEAD},
	    {"عقدها", DATE_EVENT, CUE_HEAD},
	    {"نظمت*", DATE_EVENT, CUE_HEAD},
	    {"نظم", DATE_EVENT, CUE_HEAD},
	    {"الموقع", DATE_EVENT, CUE_HEAD},
	    {"الموقعة", DATE_EVENT, CUE_HEAD},
	    {"المبرم", DATE_EVENT, CUE_HEAD},
	    {"المبرمة", DATE_EVENT, CUE_HEAD},
	    {"مؤتمر", DATE_EVENT, CUE_HEAD},
	    {"المؤتمر", DATE_EVENT, CUE_HEAD},
	    {"بدء نفاذ", DATE_EVENT, CUE_HEAD},
	    {"الاحتفال", DATE_OBSERVANCE, CUE_HEAD},
	    {"يحتفل", DATE_OBSERVANCE, CUE_HEAD},
	    {"تعلن", DATE_OBSERVANCE, CUE_HEAD},
	    {"إعلان يوم", DATE_OBSERVANCE, CUE_HEAD},
	    {"اليوم الدولي", DATE_OBSERVANCE, CUE_HEAD},
	    {"اليوم العالمي", DATE_OBSERVANCE, CUE_HEAD},
	    {"بوصفه يوم*", DATE_OBSERVANCE, CUE_TAIL},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_nations[] = {"الأمم المتحدة", NULL};
static const char *const structure_distribution[] = {
    "Distr.", "التوزيع", "توزيع", NULL};
static const char *const structure_original[] = {"Original", "الأصل", NULL};
static const char *const structure_session[] = {"الدورة", NULL};
static const char *const structure_agenda[] = {
    "البنود", "البندان", "البندين", "البند", NULL};
static const char *const structure_agenda_end[] = {"من جدول الأعمال المؤقت*",
    "من جدول الأعمال المؤقت", "من القائمة الأولية", "من جدول الأعمال", NULL};
static const char *const structure_resolution[] = {"القرار", NULL};
static const char *const structure_special[] = {"S-", "دإ-", NULL};
static const char *const structure_emergency[] = {"ES-", "دإط-", NULL};
static const char *const structure_letters[] = {"ألف", "باء", "جيم", "دال",
    "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين",
    "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد",
    NULL};
static const char *const structure_meeting[] = {
    "الجلسة العامة", "الجلسة", NULL};
static const char *const structure_vote[] = {"بدون تصويت", "دون تصويت",
    "بتصويت مسجل", "تصويت بنداء الأسماء", "بالإجماع", "بتوافق الآراء", NULL};
static const char *const structure_votes[] = {
    "المؤيدون", "المعارضون", "الممتنعون", NULL};
static const char *const structure_annex[] = {
    "المرفقات", "المرفق", "مرفق", "التذييل", "تذييل", "الضميمة", "ضميمة", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "الجمعية العامة", "إن الجمعية العامة", "الجمعية العامة"},
    {STRUCTURE_SC, "مجلس الأمن", "إن مجلس الأمن", "مجلس الأمن"},
    {STRUCTURE_ECOSOC, "المجلس الاقتصادي والاجتماعي",
	"إن المجلس الاقتصادي والاجتماعي", "المجلس الاقتصادي والاجتماعي"},
    {STRUCTURE_HRC, "مجلس حقوق الإنسان", "إن مجلس حقوق الإنسان",
	"مجلس حقوق الإنسان"},
    {STRUCTURE_OTHER, "لجنة حقوق الإنسان", "إن لجنة حقوق الإنسان",
	"لجنة حقوق الإنسان"},
    {STRUCTURE_OTHER, "لجنة المخدرات", "إن لجنة المخدرات", "لجنة المخدرات"},
    {STRUCTURE_OTHER, "لجنة وضع المرأة", "إن لجنة وضع المرأة",
	"لجنة وضع المرأة"},
    {STRUCTURE_OTHER, "مجلس الوصاية", "إن مجلس الوصاية", "مجلس الوصاية"},
    {STRUCTURE_OTHER, "مؤتمر الأطراف", "إن مؤتمر الأطراف", "مؤتمر الأطراف"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"قرار اتخذته", false, false},
    {"قرار اتخذه", false, false},
    {"قراران اتخذتهما", false, false},
    {"قرارات اتخذتها", false, false},
    {"قراران اتخذهما", false, false},
    {"قرارات اتخذها", false, false},
    {"القرار الذي اتخذه", false, false},
    {"القرار الذي اتخذته", false, false},
    {"الذي اتخذه", false, false},
    {"مقرر اتخذته", false, true},
    {"مقرر اتخذه", false, true},
    {"مقررات اتخذتها", false, true},
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
    .languages = {"بالعربية", "بالصينية", "بالإنكليزية", "بالفرنسية",
	"بالروسية", "بالإسبانية"},
};
/* ---- Structure ends ---- */

extern const struct lang lang_ar;
const struct lang lang_ar = {
    .code = "ar",
    .code3 = "ara",
    .letter = 'A',
    .name = "Arabic",
    .native = "العربية",
    .dates = &dates,
    .structure = &structure,
};
