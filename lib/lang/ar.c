/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arabic: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/about.h"
#include "lib/lang/cite.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "lib/lang/verbs.h"

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
    .and_prefix = "و",
    .turned = true,
    .prefixes = WORDS("و", "ف", "ب", "ل", "ك"),
    .cues =
	(const struct lang_cue[]){
	    {"اعتمد*", DATE_ADOPTED, CUE_HEAD},
	    {"اعتماد", DATE_ADOPTED, CUE_HEAD},
	    {"المعتمد*", DATE_ADOPTED, CUE_HEAD},
	    {"اجتماع*", DATE_EVENT, CUE_HEAD},
	    {"الاجتماع*", DATE_EVENT, CUE_HEAD},
	    {"عقدا", DATE_EVENT, CUE_HEAD},
	    {"المزمع", DATE_EVENT, CUE_HEAD},
	    {"المقرر", DATE_EVENT, CUE_HEAD},
	    {"استضاف*", DATE_EVENT, CUE_HEAD},
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
	    {"في الفترة", DATE_OTHER, CUE_OPEN},
	    {"في الفترة الممتدة", DATE_OTHER, CUE_OPEN},
	    {"والفترة", DATE_PERIOD, CUE_BEFORE},
	    {"بالفترة", DATE_PERIOD, CUE_BEFORE},
	    {"الفترة الممتدة", DATE_PERIOD, CUE_BEFORE},
	    {"للفترة الممتدة", DATE_PERIOD, CUE_BEFORE},
	    {"فترة السنتين", DATE_PERIOD, CUE_BEFORE},
	    {"لفترة السنتين", DATE_PERIOD, CUE_BEFORE},
	    {"العقد", DATE_PERIOD, CUE_BEFORE},
	    {"لعام", DATE_PERIOD, CUE_OPEN},
	    {"لسنة", DATE_PERIOD, CUE_OPEN},
	    {"لعامي", DATE_PERIOD, CUE_OPEN},
	    {"للسنة", DATE_PERIOD, CUE_OPEN},
	    {"خلال", DATE_PERIOD, CUE_BEFORE},
	    {"منذ", DATE_PERIOD, CUE_OPEN},
	    {"اعتبارا من", DATE_PERIOD, CUE_OPEN},
	    {"ابتداء من", DATE_PERIOD, CUE_OPEN},
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
static const char *const structure_voted[] = {
    "اتخذ في الجلسة", "اتخذ بالإجماع", "اتخذ بدون تصويت", "اتخذ بأغلبية", NULL};
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
    .voted = structure_voted,
    .votes = structure_votes,
    .annex = structure_annex,
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = {"بالعربية", "بالصينية", "بالإنكليزية", "بالفرنسية",
	"بالروسية", "بالإسبانية"},
};
/* ---- Structure ends ---- */

/* Citations. */
static const struct lang_cite_row cite_rows[] = {
    {WORD_RESOLUTION, "both", "قرارات ومقررات|قراراتها ومقرراتها"},
    {WORD_RESOLUTION, "own",
	"قرارها|قراره|قراراتها|قراراته|قراريها|قراريه|قراراها|قرارنا"},
    {WORD_RESOLUTION, "", "قرار|قرارا|قرارات|قراران|قرارين|قراري|قراراً"},
    {WORD_DECISION, "own", "مقررها|مقرره|مقرراتها|مقرراته|مقرريها|مقرريه"},
    {WORD_DECISION, "", "مقرر|مقررا|مقررات|مقرران|مقررين|مقرري"},
    {WORD_STATEMENT, "", "بيان رئيسه|بيان رئيس|بيان رئيسته"},
    {WORD_BODY, "A", "الجمعية العامة|الجمعية|جمعية العامة"},
    {WORD_BODY, "S", "مجلس الأمن"},
    {WORD_BODY, "E", "المجلس الاقتصادي والاجتماعي|مجلس الاقتصادي والاجتماعي"},
    {WORD_BODY, "A/HRC", "مجلس حقوق الإنسان"},
    {WORD_BODY, "council", "المجلس"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"اللجنة الفرعية لتعزيز وحماية حقوق الإنسان|"
	"اللجنة الفرعية لمنع التمييز وحماية الأقليات"},
    {WORD_BODY, "E/CN.4", "لجنة حقوق الإنسان"},
    {WORD_BODY, "E/CN.6", "لجنة وضع المرأة"},
    {WORD_BODY, "E/CN.7", "لجنة المخدرات"},
    {WORD_BODY, "E/CN.15", "لجنة منع الجريمة والعدالة الجنائية"},
    {WORD_BODY, "UNEP/EA", "جمعية الأمم المتحدة للبيئة|جمعية البيئة"},
    {WORD_BODY, "HSP/HA",
	"جمعية موئل الأمم المتحدة|جمعية الأمم المتحدة للموئل|"
	"جمعية برنامج الأمم المتحدة للمستوطنات البشرية"},
    {WORD_BODY, "TD", "مؤتمر الأمم المتحدة للتجارة والتنمية|الأونكتاد"},
    {WORD_BODY, "T", "مجلس الوصاية"},
    {WORD_BODY, "",
	"مؤتمر الأطراف|مؤتمر الدول الأطراف|اجتماع الأطراف|"
	"اجتماع الدول الأطراف|مجلس الإدارة|المجلس التنفيذي|"
	"اللجنة الاقتصادية لأفريقيا|اللجنة الاقتصادية لأوروبا|"
	"اللجنة الاقتصادية والاجتماعية لغربي آسيا|"
	"اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ|"
	"اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي|"
	"جمعية الصحة العالمية|منظمة الصحة العالمية|"
	"المنظمة البحرية الدولية|جمعية الدول الأطراف|"
	"اللجنة الأوقيانوغرافية الحكومية الدولية|"
	"منظمة الأغذية والزراعة للأمم المتحدة|منظمة التجارة العالمية|"
	"الاتحاد الأفريقي|مؤتمر العمل الدولي|منظمة الوحدة الأفريقية|"
	"جامعة الدول العربية|منظمة التعاون الإسلامي|اللجنة التنفيذية|"
	"لجنة حماية البيئة البحرية|لجنة السلامة البحرية|"
	"مجلس التجارة والتنمية|الجمعية الوطنية|لجنة التراث العالمي"},
    {WORD_WHICH, "", "الذي|التي|اللذين|الذين|بموجبه|حيث"},
    {WORD_AND, "", "و|أو|وكذلك"},
    {WORD_TO, "", "إلى"},
    {WORD_OF, "",
	"التصويب|تصويب|التصويبات|المؤرخ|المؤرخة|المؤرخين|المؤرختين|المؤرخان|"
	"المؤرخ في|"
	"المؤرخين في|المؤرخة في|الذي اتخذته|الذي اتخذه|التي اتخذتها|"
	"التي اتخذها|الصادر عن|من|في|الصادر في|المتخذ في|المعنون"},
    {WORD_RESPECTIVELY, "", "على التوالي|على الترتيب"},
    {WORD_NUMBER, "", "رقم|no."},
    {WORD_UNIT, "preambular", "فقرة من الديباجة|فقرة ديباجة|فقرات الديباجة"},
    {WORD_UNIT, "paragraph",
	"فقرة|فقرتين|فقرتان|فقرات|فقرة الفرعية|فقرات الفرعية"},
    {WORD_UNIT, "section", "فرع|فرعين|فروع|جزء|جزأين|أجزاء|قسم"},
    {WORD_UNIT, "chapter", "فصل|فصلين|فصول|باب"},
    {WORD_UNIT, "article", "مادة|مادتين|مادتان|مواد"},
    {WORD_UNIT, "annex", "مرفق|مرفقين|مرفقان|مرفقات|ضميمة"},
    {WORD_UNIT, "appendix", "تذييل|تذييلات"},
    {WORD_UNIT, "page", "صفحة|صفحات"},
    {WORD_UNIT, "footnote", "حاشية"},
    {WORD_UNIT, "principle", "مبدأ|مبادئ"},
    {WORD_UNIT, "goal", "هدف|أهداف"},
    {WORD_UNIT, "target", "غاية|غايات"},
    {WORD_UNIT, "item", "بند"},
    {WORD_ORDINAL, "1", "الأول|الأولى"},
    {WORD_ORDINAL, "2", "الثاني|الثانية"},
    {WORD_ORDINAL, "3", "الثالث|الثالثة"},
    {WORD_ORDINAL, "4", "الرابع|الرابعة"},
    {WORD_ORDINAL, "5", "الخامس|الخامسة"},
    {WORD_ORDINAL, "6", "السادس|السادسة"},
    {WORD_ORDINAL, "7", "السابع|السابعة"},
    {WORD_ORDINAL, "8", "الثامن|الثامنة"},
    {WORD_ORDINAL, "9", "التاسع|التاسعة"},
    {WORD_ORDINAL, "10", "العاشر|العاشرة"},
    {WORD_ORDINAL, "11", "الحادي عشر|الحادية عشرة"},
    {WORD_ORDINAL, "12", "الثاني عشر|الثانية عشرة"},
    {WORD_ORDINAL, "13", "الثالث عشر|الثالثة عشرة"},
    {WORD_ORDINAL, "14", "الرابع عشر|الرابعة عشرة"},
    {WORD_ORDINAL, "15", "الخامس عشر|الخامسة عشرة"},
    {WORD_ORDINAL, "16", "السادس عشر|السادسة عشرة"},
    {WORD_ORDINAL, "17", "السابع عشر|السابعة عشرة"},
    {WORD_ORDINAL, "18", "الثامن عشر|الثامنة عشرة"},
    {WORD_ORDINAL, "19", "التاسع عشر|التاسعة عشرة"},
    {WORD_ORDINAL, "20", "العشرون|العشرين"},
    {WORD_LETTER, "A", "ألف"},
    {WORD_LETTER, "B", "باء"},
    {WORD_LETTER, "C", "جيم"},
    {WORD_LETTER, "D", "دال"},
    {WORD_LETTER, "E", "هاء"},
    {WORD_LETTER, "F", "واو"},
    {WORD_LETTER, "G", "زاي|زاء"},
    {WORD_LETTER, "H", "حاء"},
    {WORD_LETTER, "I", "طاء"},
    {WORD_LETTER, "J", "ياء"},
    {WORD_LETTER, "K", "كاف"},
    {WORD_LETTER, "L", "لام"},
    {WORD_LETTER, "M", "ميم"},
    {WORD_LETTER, "N", "نون"},
    {WORD_LETTER, "O", "سين"},
    {WORD_LETTER, "P", "عين"},
    {WORD_LETTER, "Q", "فاء"},
    {WORD_LETTER, "R", "صاد"},
    {WORD_LETTER, "S", "قاف"},
    {WORD_LETTER, "T", "راء"},
    {WORD_LETTER, "U", "شين"},
    {WORD_LETTER, "V", "تاء"},
    {WORD_LETTER, "W", "ثاء"},
    {WORD_LETTER, "X", "خاء"},
    {WORD_LETTER, "Y", "ذال"},
    {WORD_LETTER, "Z", "ضاد"},
    {WORD_LETTER, "AA", "ألف ألف"},
    {WORD_LETTER, "BB", "باء باء"},
    {WORD_SUBLETTER, "a", "(أ)"},
    {WORD_SUBLETTER, "b", "(ب)"},
    {WORD_SUBLETTER, "c", "(ج)"},
    {WORD_SUBLETTER, "d", "(د)"},
    {WORD_SUBLETTER, "e", "(هـ)|(ه)"},
    {WORD_SUBLETTER, "f", "(و)"},
    {WORD_SUBLETTER, "g", "(ز)"},
    {WORD_SUBLETTER, "h", "(ح)"},
    {WORD_SUBLETTER, "i", "(ط)"},
    {WORD_SUBLETTER, "j", "(ي)"},
    {WORD_CHARTER, "", "ميثاق الأمم المتحدة"},
    {WORD_CHARTER_SHORT, "", "الميثاق"},
    {WORD_STATUTE, "",
	"النظام الأساسي لمحكمة العدل الدولية|نظام الأساسي لمحكمة العدل "
	"الدولية"},
    {WORD_TREATIES, "", "treaty series|recueil des traités"},
    {WORD_VOLUME, "", "مجلد|vol.|vols."},
    {WORD_SALES, "", "رقم المبيع|رقم مبيع|sales no."},
    {WORD_IBID, "", "المرجع نفسه|ibid.|ibid"},
    {WORD_PRESENT, "resolution", "هذا القرار"},
    {WORD_PRESENT, "decision", "هذا المقرر"},
    {WORD_MEETING, "", "الجلسة العامة|جلسة العامة"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
    .prefixes = "و|ف|ب|ل|ك|ال|وال|بال|وبال|لل|ولل|فال|كال|وب|ول|وك",
    .roman = "د",
    .special = "دإ",
    .emergency = "دإط",
};

/* Editorial Manual, "Format of documents"; covers of sessions 31 to 78. */
static const struct lang_about about = {
    .ordinals =
	(const struct lang_value[]){
	    {"الأول*", 1},
	    {"الأولى", 1},
	    {"الحادي*", 1},
	    {"الثاني*", 2},
	    {"الثالث*", 3},
	    {"الرابع*", 4},
	    {"الخامس*", 5},
	    {"السادس*", 6},
	    {"السابع*", 7},
	    {"الثامن*", 8},
	    {"التاسع*", 9},
	    {"العاشر*", 10},
	    {"عشر*", 10},
	    {"العشرون", 20},
	    {"العشرين", 20},
	    {"الثلاثون", 30},
	    {"الثلاثين", 30},
	    {"الأربعون", 40},
	    {"الأربعين", 40},
	    {"الخمسون", 50},
	    {"الخمسين", 50},
	    {"الستون", 60},
	    {"الستين", 60},
	    {"السبعون", 70},
	    {"السبعين", 70},
	    {"الثمانون", 80},
	    {"الثمانين", 80},
	    {"التسعون", 90},
	    {"التسعين", 90},
	    {"المائة", 100},
	    {"المئة", 100},
	    {NULL, 0},
	},
    .special = WORDS("الاستثنائية"),
    .emergency = WORDS("الاستثنائية الطارئة"),
    .committees =
	(const struct lang_value[]){
	    {"اللجنة الأولى", 1},
	    {"اللجنة الثانية", 2},
	    {"اللجنة الثالثة", 3},
	    {"اللجنة الرابعة", 4},
	    {"لجنة المسائل السياسية الخاصة وإنهاء الاستعمار", 4},
	    {"اللجنة الخامسة", 5},
	    {"اللجنة السادسة", 6},
	    {"اللجنة السياسية الخاصة", 7},
	    {"مكتب الجمعية العامة", 8},
	    {"لجنة وثائق التفويض", 9},
	    {NULL, 0},
	},
    .meeting = WORDS("الجلسة العامة", "الجلسة", "جلسته", "جلستها"),
    .no_vote = WORDS("بدون تصويت", "دون تصويت", "بتوافق الآراء", "بالإجماع"),
    .vote = WORDS("تصويت مسجل", "نداء الأسماء", "مقابل"),
};

/* From the aligned editions of sessions 75 to 78 of the General Assembly; what
 * stands alone decides where nothing longer fits. */
static const struct lang_verbs verbs =
    {
	.lead = WORDS("وإذ", "إذ", "وقد", "قد"),
	.modifiers = WORDS("أيضا", "كذلك", "في هذا الصدد", "في هذا السياق",
	    "كما", "من ثم", "بالغ", "البالغ", "ببالغ", "شديد", "الشديد", "عميق",
	    "العميق", "أشد", "بشدة", "بقوة", "خاصة", "لا يزال", "لا تزال",
	    "منها", "تواصل", "كل", "بوجه خاص", "عن كامل", "منهاأيضا", "بحزم",
	    "التام", "الكامل", "ما فتئ", "تظل"),
	.openings =
	    {
		[INTENT_RECALL] = WORDS("تذكر", "تشير", "تذكر بـ", "يشير"),
		[INTENT_REAFFIRM] =
		    WORDS("تؤكد من جديد", "تؤكد مجددا", "تؤكد مرة أخرى",
			"تؤكد التزامها", "تجدد", "تعيد", "تكرر", "تكرر تأكيد",
			"تكرر الإعراب عن اقتناعها", "تكرر الإعراب عن تقديرها"),
		[INTENT_AFFIRM] = WORDS("تعلن"),
		[INTENT_STRESS] =
		    WORDS("تؤكد", "تبرز", "تسلط", "تشدد", "تكرر التشديد",
			"تواصل التشديد", "توجه انتباه", "توجه نظر", "تلفت"),
		[INTENT_RECOGNIZE] =
		    WORDS("تأخذ بعين", "تأخذ في اعتبارها", "تدرك", "ترى",
			"تستحضر", "تسلم", "تضع", "تضع في اعتبارها", "تعتبر",
			"تعترف", "تعي", "تقر", "تنوه", "وإدراكا", "واعترافا",
			"وإقرارا", "إقرارا", "ووعيا", "إدراكا", "هي على"),
		[INTENT_NOTE] = WORDS("تلاحظ", "تلاحظ مع التقدير"),
		[INTENT_TAKE_NOTE] =
		    WORDS("تأخذ في الاعتبار", "تحيط", "تحيط علما"),
		[INTENT_WELCOME] = WORDS("ترحب", "تواصل الترحيب"),
		[INTENT_EXPRESS_CONCERN] = WORDS("تثير", "تحيط علما مع القلق",
		    "تدرك مع", "تسلم مع", "تشعر بانزعاج", "تشعر بقلق",
		    "تشير بقلق", "تعرب عن القلق", "تعرب عن قلقها", "تعرب",
		    "تعيد تأكيد قلقها", "تقلقها", "تكرر الإعراب",
		    "تكرر الإعراب عن قلقها", "تكرر تأكيد قلقها", "تلاحظ بقلق",
		    "تلاحظ القلق", "تلاحظ قلق", "تلاحظ مع الجزع",
		    "تلاحظ مع القلق", "يثير", "يساورها", "يقلقها", "القلق",
		    "تلاحظ ببالغ", "تشعر بالقلق", "يساوره", "جزعت",
		    "تثير جزعها"),
		[INTENT_CONDEMN] =
		    WORDS("تأسف", "تدين", "تشجب", "تعرب عن استيائها", "تستنكر"),
		[INTENT_EXPRESS_APPRECIATION] =
		    WORDS("تعرب عن امتنانها", "تعرب عن تقديرها", "وتقديرا",
			"تعرب عن شكرها", "تشكر"),
		[INTENT_COMMEND] = WORDS("تثني", "تزكي", "تشيد", "تهنئ"),
		[INTENT_CONVINCED] =
		    WORDS("اقتناعا", "تؤمن", "تعتقد", "هي مقتنعة", "واقتناعا"),
		[INTENT_GUIDED] = WORDS("تسترشد"),
		[INTENT_HAVING_CONSIDERED] =
		    WORDS("تلقت", "درست", "نظرت", "استعرضت"),
		[INTENT_DECIDE] =
		    WORDS("تصميما", "تعقد العزم", "تقرر", "عقدت العزم",
			"وتصميما", "عقدت"),
		[INTENT_REQUEST] = WORDS("تطلب"),
		[INTENT_CALL_UPON] = WORDS("تناشد", "تهيب", "توجه الانتباه"),
		[INTENT_URGE] = WORDS("تحث", "تطالب"),
		[INTENT_ENCOURAGE] = WORDS("تشجع", "يشجعها"),
		[INTENT_INVITE] = WORDS("تدعو"),
		[INTENT_RECOMMEND] = WORDS("توصي"),
		[INTENT_ENDORSE] = WORDS("تؤيد", "توافق", "تقر بالاتفاق"),
		[INTENT_SUPPORT] =
		    WORDS("تدعم", "تعرب عن دعمها", "تعرب عن تأييدها", "تساند"),
		[INTENT_ADOPT] = WORDS("تعتمد"),
		[INTENT_EXPRESS_HOPE] =
		    WORDS("تتطلع", "ترغب", "تعرب عن الأمل", "تعرب عن أملها",
			"ورغبة", "تأمل", "رغبة"),
		[INTENT_REGRET] =
		    WORDS("تشعر بخيبة", "تعرب عن أسفها", "تلاحظ بأسف",
			"تلاحظ مع الأسف"),
		[INTENT_COMMEMORATE] = WORDS("تحتفل"),
		[INTENT_ACT_UNDER] = WORDS("تتصرف"),
		[INTENT_OTHER] = WORDS("تلتزم"),
	    },
};

extern const struct lang lang_ar;
const struct lang lang_ar = {
    .code = "ar",
    .code3 = "ara",
    .letter = 'A',
    .name = "Arabic",
    .native = "العربية",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
};
