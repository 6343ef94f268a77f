/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arabic: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/about.h"
#include "lib/lang/actions.h"
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
    .to = WORDS("إلى", "حتى", "الى", "إلى عام", "حتى عام", "وحتى", "وحتى عام"),
    .and = WORDS("و", "أو", "ومن"),
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
	    {"اجتماع*", DATE_EVENT, CUE_NOUN},
	    {"الاجتماع*", DATE_EVENT, CUE_NOUN},
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
	    {"والفترة", DATE_OTHER, CUE_OPEN},
	    {"الفترة", DATE_PERIOD, CUE_BEFORE},
	    {"في الفترة", DATE_OTHER, CUE_OPEN},
	    {"في الفترة الممتدة", DATE_OTHER, CUE_OPEN},
	    {"خلال الفترة", DATE_OTHER, CUE_OPEN},
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
	    {"مؤتمر", DATE_EVENT, CUE_NOUN},
	    {"أجري", DATE_EVENT, CUE_HEAD},
	    {"أجريت", DATE_EVENT, CUE_HEAD},
	    {"دورته*", DATE_EVENT, CUE_HEAD},
	    {"دورتها", DATE_EVENT, CUE_HEAD},
	    {"الدورة", DATE_EVENT, CUE_HEAD},
	    {"انعقد*", DATE_EVENT, CUE_HEAD},
	    {"نظمها", DATE_EVENT, CUE_HEAD},
	    {"افتتاح", DATE_EVENT, CUE_HEAD},
	    {"هجوم*", DATE_EVENT, CUE_HEAD},
	    {"أجرتها", DATE_EVENT, CUE_HEAD},
	    {"إطلاق", DATE_EVENT, CUE_HEAD},
	    {"الإطلاق", DATE_EVENT, CUE_HEAD},
	    {"انتخابات", DATE_EVENT, CUE_HEAD},
	    {"الانتخابات", DATE_EVENT, CUE_HEAD},
	    {"زيارة", DATE_EVENT, CUE_HEAD},
	    {"المنتدى", DATE_EVENT, CUE_NOUN},
	    {"المؤتمر", DATE_EVENT, CUE_NOUN},
	    {"بدء نفاذ", DATE_EVENT, CUE_HEAD},
	    {"بدأ نفاذها", DATE_EVENT, CUE_HEAD},
	    {"بدأ نفاذه", DATE_EVENT, CUE_HEAD},
	    {"بدأ نفاذ", DATE_EVENT, CUE_HEAD},
	    {"أطلقتها", DATE_EVENT, CUE_HEAD},
	    {"أطلقها", DATE_EVENT, CUE_HEAD},
	    {"وقعها", DATE_EVENT, CUE_HEAD},
	    {"وقعه", DATE_EVENT, CUE_HEAD},
	    {"الاحتفال", DATE_OBSERVANCE, CUE_HEAD},
	    {"يحتفل", DATE_OBSERVANCE, CUE_HEAD},
	    {"تعلن", DATE_OBSERVANCE, CUE_HEAD},
	    {"أعلنت", DATE_OBSERVANCE, CUE_BEFORE},
	    {"أعلنت فيه", DATE_OBSERVANCE, CUE_BEFORE},
	    {"أعلنت بموجبه", DATE_OBSERVANCE, CUE_BEFORE},
	    {"تعلن", DATE_OBSERVANCE, CUE_BEFORE},
	    {"تعلن يوم", DATE_OBSERVANCE, CUE_BEFORE},
	    {"إعلان", DATE_OBSERVANCE, CUE_BEFORE},
	    {"إعلان يوم", DATE_OBSERVANCE, CUE_BEFORE},
	    {"اعتبار يوم", DATE_OBSERVANCE, CUE_BEFORE},
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
static const char *const structure_verbatim[] = {
    "محضر حرفي", "المحضر الحرفي", "محضر حرفي مؤقت", NULL};
static const char *const structure_summary[] = {
    "محضر موجز", "المحضر الموجز", "محضر موجز مؤقت", NULL};
static const char *const structure_opened[] = {
    "افتتحت الجلسة", "افتُتحت الجلسة", "استؤنفت الجلسة", NULL};
static const char *const structure_rose[] = {
    "رفعت الجلسة", "رُفعت الجلسة", "علقت الجلسة", "انتهت المناقشة", NULL};
static const char *const structure_chairs[] = {"الرئيس", "الرئيسة",
    "الرئيس بالنيابة", "الرئيسة بالنيابة", "الرئيس المؤقت", "الرئيسة المؤقتة",
    "نائب الرئيس", "نائبة الرئيس", "الرئيس المشارك", "الرئيسان المشاركان",
    "الأمين العام", "نائب الأمين العام", "نائبة الأمين العام", "مدير الحوار",
    NULL};
static const char *const structure_titles[] = {"السيد", "السيدة", "الآنسة",
    "السادة", "السير", "اللورد", "الليدي", "البارونة", "الدكتور", "الدكتورة",
    "الأمير", "الأميرة", "الملك", "الملكة", "الشيخ", "الشيخة", "المطران",
    "رئيس الأساقفة", "الكاردينال", "المونسنيور", "القاضي", "القاضية", "السفير",
    "الفريق", "اللواء", NULL};
static const char *const structure_spoke[] = {"تكلم", "تكلمت", "ترجمة",
    "الترجمة", "ترجمة شفوية", "واصل", "واصلت", "متكلما", "متكلمة", NULL};
static const char *const structure_says[] = {"قال", "قالت", "سأل", "سألت",
    "ذكر", "ذكرت", "أشار", "أشارت", "أعرب", "أعربت", "دعا", "دعت", "شكر",
    "شكرت", "وجه", "وجهت", "عرض", "عرضت", "أعلن", "أعلنت", "اقترح", "اقترحت",
    "أكد", "أكدت", "تساءل", "تساءلت", "رحب", "رحبت", "أيد", "أيدت", "أوضح",
    "أوضحت", "رد", "ردت", "رأى", "رأت", "هنأ", "هنأت", "أبلغ", "أبلغت", "تكلم",
    "تكلمت", "متكلما", "متكلمة", "لاحظ", "لاحظت", "طلب", "طلبت", "حث", "حثت",
    "شدد", "شددت", "كرر", "كررت", "تحدث", "تحدثت", "أضاف", "أضافت", NULL};
static const char *const structure_proclaimed[] = {"اعتمد بموجب",
    "اعتمدت بموجب", "اعتمدت ونشرت", "اعتمدت وعرضت للتوقيع",
    "اعتمد وعرض للتوقيع", "أعلنت بموجب", "أقر بموجب", "اعتمدته الجمعية العامة",
    "اعتمدتها الجمعية العامة", NULL};
static const char *const structure_article[] = {"المادة", NULL};
static const char *const structure_contents[] = {
    "المحتويات", "قائمة المحتويات", NULL};
static const char *const structure_bodies[] = {"اللجنة", "لجنة", "المؤتمر",
    "مؤتمر", "الفريق العامل", "فريق الخبراء", "المجلس التنفيذي",
    "اللجنة الفرعية", "المنتدى", "آلية الخبراء", "اجتماع الدول الأطراف", NULL};
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
    {STRUCTURE_OTHER, "اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ",
	"إن اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ",
	"اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ"},
    {STRUCTURE_OTHER, "اللجنة الاقتصادية لأوروبا",
	"إن اللجنة الاقتصادية لأوروبا", "اللجنة الاقتصادية لأوروبا"},
    {STRUCTURE_OTHER, "اللجنة الاقتصادية لأفريقيا",
	"إن اللجنة الاقتصادية لأفريقيا", "اللجنة الاقتصادية لأفريقيا"},
    {STRUCTURE_OTHER,
	"اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي",
	"إن اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي",
	"اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي"},
    {STRUCTURE_OTHER, "اللجنة الاقتصادية والاجتماعية لغربي آسيا",
	"إن اللجنة الاقتصادية والاجتماعية لغربي آسيا",
	"اللجنة الاقتصادية والاجتماعية لغربي آسيا"},
    {STRUCTURE_OTHER, "لجنة منع الجريمة والعدالة الجنائية",
	"إن لجنة منع الجريمة والعدالة الجنائية",
	"لجنة منع الجريمة والعدالة الجنائية"},
    {STRUCTURE_OTHER, "لجنة التنمية الاجتماعية", "إن لجنة التنمية الاجتماعية",
	"لجنة التنمية الاجتماعية"},
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
static const struct structure_language structure_languages[] = {
    {"ar", "بالعربية"},
    {"zh", "بالصينية"},
    {"en", "بالإنكليزية"},
    {"fr", "بالفرنسية"},
    {"ru", "بالروسية"},
    {"es", "بالإسبانية"},
    {NULL, NULL},
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
    {WORD_BODY, "commission", "اللجنة|لجنة"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"اللجنة الفرعية لتعزيز وحماية حقوق الإنسان|"
	"اللجنة الفرعية لمنع التمييز وحماية الأقليات"},
    {WORD_BODY, "E/CN.4", "لجنة حقوق الإنسان"},
    {WORD_BODY, "E/CN.3", "اللجنة الإحصائية"},
    {WORD_BODY, "E/CN.5", "لجنة التنمية الاجتماعية"},
    {WORD_BODY, "E/CN.6", "لجنة وضع المرأة"},
    {WORD_BODY, "E/CN.7", "لجنة المخدرات"},
    {WORD_BODY, "E/CN.9", "لجنة السكان والتنمية"},
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
    {WORD_AND, "", "و|أو|وكذلك|and"},
    {WORD_TO, "", "إلى"},
    {WORD_OF, "",
	"التصويب|تصويب|التصويبات|التصويبان|التصويبين|المؤرخ أيضا|أيضا "
	"المؤرخ|المؤرخ|المؤرخة|المؤرخين|المؤرختين|المؤرخان|المؤرخ في|"
	"المؤرخين في|المؤرخة في|الذي اتخذته|الذي اتخذه|التي اتخذتها|"
	"التي اتخذها|الصادر عن|من|في|الصادر في|المتخذ في|المعنون"},
    {WORD_RESPECTIVELY, "", "على التوالي|على الترتيب"},
    {WORD_NUMBER, "", "رقم|no."},
    {WORD_UNIT, "preambular", "فقرة من الديباجة|فقرة ديباجة|فقرات الديباجة"},
    {WORD_UNIT, "paragraph",
	"فقرة|فقرتين|فقرتان|فقرات|فقرة الفرعية|فقرات الفرعية"},
    {WORD_UNIT, "section", "فرع|فرعين|فروع|قسم"},
    {WORD_UNIT, "part", "جزء|جزأين|أجزاء"},
    {WORD_UNIT, "chapter", "فصل|فصلين|فصول|باب"},
    {WORD_UNIT, "article", "مادة|مادتين|مادتان|مواد"},
    {WORD_UNIT, "annex", "مرفق|مرفقين|مرفقان|مرفقات|ضميمة"},
    {WORD_UNIT, "appendix", "تذييل|تذييلات"},
    {WORD_UNIT, "page", "صفحة|صفحات"},
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
    {WORD_MEETING, "several",
	"جلستين العامتين|جلستيها العامتين|جلستان العامتان|جلسات العامة|جلساتها "
	"العامة|الجلستين العامتين|الجلسات العامة"},
    {WORD_NO_CITE, "", "توصية|توصيات|موسم|مواسم|فترة السنتين|جدول|حاشية"},
    {WORD_ICJ, "", "i.c.j. reports|c.i.j. recueil"},
    {WORD_INSTRUMENT, "A/RES/217A(III)", "إعلان العالمي لحقوق الإنسان"},
    {WORD_INSTRUMENT, "A/RES/1386(XIV)", "إعلان حقوق الطفل"},
    {WORD_INSTRUMENT, "A/RES/1514(XV)",
	"إعلان منح الاستقلال للبلدان والشعوب المستعمرة"},
    {WORD_INSTRUMENT, "A/RES/2625(XXV)",
	"إعلان مبادئ القانون الدولي المتصلة بالعلاقات الودية والتعاون بين "
	"الدول وفقا لميثاق الأمم المتحدة|إعلان مبادئ القانون الدولي المتعلقة "
	"بالعلاقات الودية والتعاون بين الدول وفقا لميثاق الأمم المتحدة"},
    {WORD_INSTRUMENT, "A/RES/36/55",
	"إعلان المتعلق بالقضاء على جميع أشكال التعصب والتمييز القائمين على "
	"أساس الدين أو المعتقد|إعلان القضاء على جميع أشكال التعصب والتمييز "
	"القائمين على أساس الدين أو المعتقد"},
    {WORD_INSTRUMENT, "A/RES/40/33",
	"قواعد الأمم المتحدة النموذجية الدنيا لإدارة شؤون قضاء الأحداث|قواعد "
	"بيجين"},
    {WORD_INSTRUMENT, "A/RES/41/128",
	"إعلان بشأن الحق في التنمية|إعلان المتعلق بالحق في التنمية|إعلان الحق "
	"في التنمية"},
    {WORD_INSTRUMENT, "A/RES/45/110",
	"قواعد الأمم المتحدة الدنيا النموذجية للتدابير غير الاحتجازية|قواعد "
	"طوكيو"},
    {WORD_INSTRUMENT, "A/RES/47/133",
	"إعلان المتعلق بحماية جميع الأشخاص من الاختفاء القسري|إعلان حماية جميع "
	"الأشخاص من الاختفاء القسري"},
    {WORD_INSTRUMENT, "A/RES/47/135",
	"إعلان حقوق الأشخاص المنتمين إلى أقليات قومية أو إثنية وإلى أقليات "
	"دينية ولغوية|إعلان المتعلق بحقوق الأشخاص المنتمين إلى أقليات قومية أو "
	"إثنية وإلى أقليات دينية ولغوية"},
    {WORD_INSTRUMENT, "A/RES/48/104",
	"إعلان بشأن القضاء على العنف ضد المرأة|إعلان القضاء على العنف ضد "
	"المرأة|إعلان المتعلق بالقضاء على العنف ضد المرأة"},
    {WORD_INSTRUMENT, "A/RES/48/134",
	"مبادئ باريس|مبادئ المتعلقة بمركز المؤسسات الوطنية لتعزيز وحماية حقوق "
	"الإنسان"},
    {WORD_INSTRUMENT, "A/RES/49/60",
	"إعلان المتعلق بالتدابير الرامية إلى القضاء على الإرهاب الدولي"},
    {WORD_INSTRUMENT, "A/RES/53/144",
	"إعلان المتعلق بحق ومسؤولية الأفراد والجماعات وهيئات المجتمع في تعزيز "
	"وحماية حقوق الإنسان والحريات الأساسية المعترف بها عالميا|إعلان "
	"المتعلق بالمدافعين عن حقوق الإنسان"},
    {WORD_INSTRUMENT, "A/RES/53/243A",
	"إعلان المتعلق بثقافة السلام|إعلان بشأن ثقافة السلام"},
    {WORD_INSTRUMENT, "A/RES/53/243B",
	"برنامج العمل بشأن ثقافة السلام|برنامج العمل المتعلق بثقافة السلام"},
    {WORD_INSTRUMENT, "A/RES/55/2",
	"إعلان الأمم المتحدة بشأن الألفية|إعلان الأمم المتحدة للألفية|إعلان "
	"الألفية|إعلان بشأن الألفية"},
    {WORD_INSTRUMENT, "A/RES/60/1",
	"نتائج مؤتمر القمة العالمي لعام 2005|وثيقة الختامية لمؤتمر القمة "
	"العالمي لعام 2005"},
    {WORD_INSTRUMENT, "A/RES/60/147",
	"مبادئ الأساسية والمبادئ التوجيهية بشأن الحق في الانتصاف والجبر لضحايا "
	"الانتهاكات الجسيمة للقانون الدولي لحقوق الإنسان والانتهاكات الخطيرة "
	"للقانون الإنساني الدولي"},
    {WORD_INSTRUMENT, "A/RES/60/288",
	"استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب"},
    {WORD_INSTRUMENT, "A/RES/61/295",
	"إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية"},
    {WORD_INSTRUMENT, "A/RES/63/239", "إعلان الدوحة بشأن تمويل التنمية"},
    {WORD_INSTRUMENT, "A/RES/64/222",
	"وثيقة نيروبي الختامية لمؤتمر الأمم المتحدة الرفيع المستوى المعني "
	"بالتعاون فيما بين بلدان الجنوب"},
    {WORD_INSTRUMENT, "A/RES/65/229",
	"قواعد الأمم المتحدة لمعاملة السجينات والتدابير غير الاحتجازية "
	"للمجرمات|قواعد بانكوك"},
    {WORD_INSTRUMENT, "A/RES/66/288", "مستقبل الذي نصبو إليه"},
    {WORD_INSTRUMENT, "A/RES/69/15",
	"إجراءات العمل المعجل للدول الجزرية الصغيرة النامية (مسار ساموا)|مسار "
	"ساموا"},
    {WORD_INSTRUMENT, "A/RES/69/137",
	"برنامج عمل فيينا لصالح البلدان النامية غير الساحلية للعقد "
	"2014-2024|برنامج عمل فيينا"},
    {WORD_INSTRUMENT, "A/RES/69/283",
	"إطار سنداي للحد من مخاطر الكوارث للفترة 2015-2030|إطار سنداي للحد من "
	"مخاطر الكوارث|إطار سنداي|إطار سينداي للحد من مخاطر الكوارث للفترة "
	"2015-2030|إطار سينداي للحد من مخاطر الكوارث 2015-2030|إطار سينداي "
	"للحد من مخاطر الكوارث|إطار سينداي"},
    {WORD_INSTRUMENT, "A/RES/69/313",
	"خطة عمل أديس أبابا الصادرة عن المؤتمر الدولي الثالث لتمويل "
	"التنمية|خطة عمل أديس أبابا للمؤتمر الدولي الثالث لتمويل التنمية|خطة "
	"عمل أديس أبابا"},
    {WORD_INSTRUMENT, "A/RES/70/1",
	"خطة التنمية المستدامة لعام 2030|خطة عام 2030|تحويل عالمنا: خطة "
	"التنمية المستدامة لعام 2030"},
    {WORD_INSTRUMENT, "A/RES/70/175",
	"قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون "
	"مانديلا)|قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء|قواعد "
	"نيلسون مانديلا"},
    {WORD_INSTRUMENT, "A/RES/71/1", "إعلان نيويورك من أجل اللاجئين والمهاجرين"},
    {WORD_INSTRUMENT, "A/RES/71/256", "خطة الحضرية الجديدة"},
    {WORD_INSTRUMENT, "A/RES/73/195",
	"اتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية"},
    {WORD_INSTRUMENT, "A/RES/73/291",
	"وثيقة بوينس آيرس الختامية لمؤتمر الأمم المتحدة الرفيع المستوى الثاني "
	"المعني بالتعاون فيما بين بلدان الجنوب|وثيقة بوينس آيرس الختامية "
	"لمؤتمر الأمم المتحدة الثاني الرفيع المستوى المعني بالتعاون فيما بين "
	"بلدان الجنوب"},
    {WORD_INSTRUMENT, "A/RES/76/258",
	"برنامج عمل الدوحة لصالح أقل البلدان نموا للعقد 2022-2031|برنامج عمل "
	"الدوحة لصالح أقل البلدان نموا|برنامج عمل الدوحة"},
    {WORD_INSTRUMENT, "A/RES/S-26/2",
	"إعلان الالتزام بشأن فيروس نقص المناعة البشرية/الإيدز|إعلان الالتزام "
	"بشأن فيروس نقص المناعة البشرية/متلازمة نقص المناعة المكتسب (الإيدز)"},
    {WORD_INSTRUMENT, "A/73/12(PartII)",
	"اتفاق العالمي بشأن اللاجئين|ميثاق العالمي بشأن اللاجئين"},
    {WORD_INSTRUMENT, "A/CONF.151/26/Rev.1(Vol.I)",
	"إعلان ريو بشأن البيئة والتنمية|جدول أعمال القرن 21"},
    {WORD_INSTRUMENT, "A/CONF.157/24(PartI)", "إعلان وبرنامج عمل فيينا"},
    {WORD_INSTRUMENT, "A/CONF.166/9", "إعلان كوبنهاغن بشأن التنمية الاجتماعية"},
    {WORD_INSTRUMENT, "A/CONF.171/13/Rev.1",
	"برنامج عمل المؤتمر الدولي للسكان والتنمية"},
    {WORD_INSTRUMENT, "A/CONF.177/20/Rev.1",
	"إعلان ومنهاج عمل بيجين|منهاج عمل بيجين|إعلان بيجين"},
    {WORD_INSTRUMENT, "A/CONF.189/12", "إعلان وبرنامج عمل ديربان"},
    {WORD_INSTRUMENT, "A/CONF.192/15",
	"برنامج العمل المتعلق بمنع الاتجار غير المشروع بالأسلحة الصغيرة "
	"والأسلحة الخفيفة من جميع جوانبه ومكافحته والقضاء عليه|برنامج العمل "
	"لمنع الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة من جميع "
	"جوانبه ومكافحته والقضاء عليه"},
    {WORD_INSTRUMENT, "A/CONF.197/9",
	"خطة عمل مدريد الدولية المتعلقة بالشيخوخة|خطة عمل مدريد الدولية بشأن "
	"الشيخوخة|خطة عمل مدريد الدولية المعنية بالشيخوخة|خطة عمل مدريد "
	"الدولية للشيخوخة"},
    {WORD_INSTRUMENT, "A/CONF.198/11",
	"توافق آراء مونتيري للمؤتمر الدولي لتمويل التنمية|توافق آراء مونتيري"},
    {WORD_INSTRUMENT, "A/CONF.199/20",
	"إعلان جوهانسبرغ بشأن التنمية المستدامة|خطة تنفيذ نتائج مؤتمر القمة "
	"العالمي للتنمية المستدامة (خطة جوهانسبرغ التنفيذية)|خطة تنفيذ نتائج "
	"مؤتمر القمة العالمي للتنمية المستدامة|خطة جوهانسبرغ التنفيذية"},
    {WORD_INSTRUMENT, "A/CONF.206/6",
	"إطار عمل هيوغو للفترة 2005-2015|إطار عمل هيوغو"},
    {WORD_INSTRUMENT, "A/CONF.207/11",
	"استراتيجية موريشيوس لمواصلة تنفيذ برنامج العمل من أجل التنمية "
	"المستدامة للدول الجزرية الصغيرة النامية|استراتيجية موريشيوس"},
    {WORD_INSTRUMENT, "A/CONF.219/7",
	"برنامج العمل لصالح أقل البلدان نموا للعقد 2011-2020|برنامج عمل "
	"اسطنبول"},
    {WORD_INSTRUMENT, "A/HRC/17/31",
	"مبادئ التوجيهية بشأن الأعمال التجارية وحقوق الإنسان|مبادئ التوجيهية "
	"المتعلقة بالأعمال التجارية وحقوق الإنسان"},
    {WORD_INSTRUMENT, "E/CN.4/1998/53/Add.2",
	"مبادئ التوجيهية المتعلقة بالتشريد الداخلي|مبادئ التوجيهية بشأن "
	"التشريد الداخلي|مبادئ التوجيهية بشأن التشرد الداخلي"},
    {WORD_INSTRUMENT, "CBD/COP/DEC/15/4",
	"إطار كونمينغ - مونتريال العالمي للتنوع البيولوجي|إطار "
	"كونمينغ-مونتريال العالمي للتنوع البيولوجي"},
    {WORD_INSTRUMENT, "instrument/genocide-convention",
	"اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها"},
    {WORD_INSTRUMENT, "instrument/geneva-conventions",
	"اتفاقيات جنيف المؤرخة 12 آب/أغسطس 1949|اتفاقيات جنيف لعام "
	"1949|اتفاقيات جنيف"},
    {WORD_INSTRUMENT, "instrument/geneva-convention-civilian-persons",
	"اتفاقية جنيف بشأن حماية المدنيين في وقت الحرب|اتفاقية جنيف المتعلقة "
	"بحماية المدنيين في وقت الحرب|اتفاقية جنيف المتعلقة بحماية المدنيين "
	"وقت الحرب|اتفاقية جنيف بشأن حماية المدنيين وقت الحرب|اتفاقية جنيف "
	"الرابعة"},
    {WORD_INSTRUMENT, "instrument/refugee-convention",
	"اتفاقية عام 1951 الخاصة بوضع اللاجئين|اتفاقية عام 1951 المتعلقة بوضع "
	"اللاجئين|اتفاقية المتعلقة بوضع اللاجئين|اتفاقية الخاصة بوضع "
	"اللاجئين|اتفاقية المتعلقة بمركز اللاجئين"},
    {WORD_INSTRUMENT, "instrument/stateless-persons-convention",
	"اتفاقية المتعلقة بمركز الأشخاص عديمي الجنسية|اتفاقية عام 1954 "
	"المتعلقة بوضع الأشخاص عديمي الجنسية|اتفاقية عام 1954 المتعلقة بمركز "
	"الأشخاص عديمي الجنسية|اتفاقية المتعلقة بوضع الأشخاص عديمي "
	"الجنسية|اتفاقية الخاصة بوضع الأشخاص عديمي الجنسية"},
    {WORD_INSTRUMENT, "instrument/statelessness-convention",
	"اتفاقية بشأن خفض حالات انعدام الجنسية|اتفاقية عام 1961 المتعلقة بخفض "
	"حالات انعدام الجنسية|اتفاقية عام 1961 بشأن خفض حالات انعدام "
	"الجنسية|اتفاقية خفض حالات انعدام الجنسية|اتفاقية المتعلقة بخفض حالات "
	"انعدام الجنسية"},
    {WORD_INSTRUMENT, "instrument/cerd",
	"اتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري"},
    {WORD_INSTRUMENT, "instrument/iccpr",
	"عهد الدولي الخاص بالحقوق المدنية والسياسية"},
    {WORD_INSTRUMENT, "A/RES/2200A(XXI)",
	"عهدين الدوليين الخاصين بحقوق الإنسان|"
	"عهدان الدوليان الخاصان بحقوق الإنسان"},
    {WORD_INSTRUMENT, "instrument/icescr",
	"عهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية"},
    {WORD_INSTRUMENT, "instrument/cedaw",
	"اتفاقية القضاء على جميع أشكال التمييز ضد المرأة"},
    {WORD_INSTRUMENT, "instrument/cat",
	"اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة اللاإنسانية "
	"أو المهينة|اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة "
	"القاسية أو اللاإنسانية أو المهينة"},
    {WORD_INSTRUMENT, "instrument/crc", "اتفاقية حقوق الطفل"},
    {WORD_INSTRUMENT, "instrument/crc-armed-conflict",
	"بروتوكول الاختياري لاتفاقية حقوق الطفل بشأن اشتراك الأطفال في "
	"المنازعات المسلحة|بروتوكول الاختياري لاتفاقية حقوق الطفل بشأن اشتراك "
	"الأطفال في النزاعات المسلحة|بروتوكول الاختياري لاتفاقية حقوق الطفل "
	"المتعلق باشتراك الأطفال في النزاع المسلح"},
    {WORD_INSTRUMENT, "instrument/crc-sale-of-children",
	"بروتوكول الاختياري لاتفاقية حقوق الطفل بشأن بيع الأطفال واستغلال "
	"الأطفال في البغاء وفي المواد الإباحية|بروتوكول الاختياري لاتفاقية "
	"حقوق الطفل المتعلق ببيع الأطفال واستغلال الأطفال في البغاء وفي المواد "
	"الإباحية"},
    {WORD_INSTRUMENT, "instrument/migrant-workers-convention",
	"اتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم"},
    {WORD_INSTRUMENT, "instrument/enforced-disappearance-convention",
	"اتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري"},
    {WORD_INSTRUMENT, "instrument/crpd", "اتفاقية حقوق الأشخاص ذوي الإعاقة"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-law-treaties",
	"اتفاقية فيينا لقانون المعاهدات"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-diplomatic-relations",
	"اتفاقية فيينا للعلاقات الدبلوماسية"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-consular-relations",
	"اتفاقية فيينا للعلاقات القنصلية"},
    {WORD_INSTRUMENT, "instrument/convention-privileges-immunities",
	"اتفاقية امتيازات الأمم المتحدة وحصاناتها"},
    {WORD_INSTRUMENT, "instrument/rome-statute",
	"نظام روما الأساسي للمحكمة الجنائية الدولية|نظام روما الأساسي"},
    {WORD_INSTRUMENT, "instrument/unclos",
	"اتفاقية الأمم المتحدة لقانون البحار"},
    {WORD_INSTRUMENT, "instrument/unclos-part-xi",
	"اتفاق المتعلق بتنفيذ الجزء الحادي عشر من اتفاقية الأمم المتحدة لقانون "
	"البحار المؤرخة 10 كانون الأول/ديسمبر 1982|اتفاق المتعلق بتنفيذ الجزء "
	"الحادي عشر"},
    {WORD_INSTRUMENT, "instrument/unfccc",
	"اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ"},
    {WORD_INSTRUMENT, "instrument/kyoto-protocol", "بروتوكول كيوتو"},
    {WORD_INSTRUMENT, "instrument/paris-agreement", "اتفاق باريس"},
    {WORD_INSTRUMENT, "instrument/cbd",
	"اتفاقية المتعلقة بالتنوع البيولوجي|اتفاقية التنوع البيولوجي"},
    {WORD_INSTRUMENT, "instrument/unccd",
	"اتفاقية الأمم المتحدة لمكافحة التصحر في البلدان التي تعاني من الجفاف "
	"الشديد و/أو من التصحر، وبخاصة في أفريقيا|اتفاقية الأمم المتحدة "
	"لمكافحة التصحر"},
    {WORD_INSTRUMENT, "instrument/cites",
	"اتفاقية التجارة الدولية بأنواع الحيوانات والنباتات البرية المهددة "
	"بالانقراض|اتفاقية الاتجار الدولي بأنواع الحيوانات والنباتات البرية "
	"المهددة بالانقراض"},
    {WORD_INSTRUMENT, "instrument/montreal-protocol",
	"بروتوكول مونتريال بشأن المواد المستنفدة لطبقة الأوزون|بروتوكول "
	"مونتريال المتعلق بالمواد المستنفدة لطبقة الأوزون"},
    {WORD_INSTRUMENT, "instrument/basel-convention",
	"اتفاقية بازل بشأن التحكم في نقل النفايات الخطرة والتخلص منها عبر "
	"الحدود|اتفاقية بازل"},
    {WORD_INSTRUMENT, "instrument/minamata-convention",
	"اتفاقية ميناماتا بشأن الزئبق"},
    {WORD_INSTRUMENT, "instrument/npt", "معاهدة عدم انتشار الأسلحة النووية"},
    {WORD_INSTRUMENT, "instrument/ctbt", "معاهدة الحظر الشامل للتجارب النووية"},
    {WORD_INSTRUMENT, "instrument/tpnw",
	"اتفاقية حظر الأسلحة النووية|معاهدة حظر الأسلحة النووية"},
    {WORD_INSTRUMENT, "instrument/arms-trade-treaty", "معاهدة تجارة الأسلحة"},
    {WORD_INSTRUMENT, "instrument/chemical-weapons-convention",
	"اتفاقية حظر استحداث وإنتاج وتخزين واستعمال الأسلحة الكيميائية وتدمير "
	"تلك الأسلحة|اتفاقية حظر استحداث وإنتاج وتخزين واستخدام الأسلحة "
	"الكيميائية وتدمير تلك الأسلحة|اتفاقية الأسلحة الكيميائية"},
    {WORD_INSTRUMENT, "instrument/biological-weapons-convention",
	"اتفاقية حظر استحداث وإنتاج وتخزين الأسلحة البكتريولوجية (البيولوجية) "
	"والتكسينية، وتدمير تلك الأسلحة|اتفاقية حظر استحداث وإنتاج وتكديس "
	"الأسلحة البكتريولوجية (البيولوجية) والتكسينية وتدمير تلك "
	"الأسلحة|اتفاقية حظر استحداث وإنتاج وتخزين الأسلحة البكتريولوجية "
	"(البيولوجية) والتكسينية وتدمير تلك الأسلحة|اتفاقية الأسلحة "
	"البيولوجية"},
    {WORD_INSTRUMENT, "instrument/mine-ban-convention",
	"اتفاقية حظر استعمال وتخزين وإنتاج ونقل الألغام المضادة للأفراد وتدمير "
	"تلك الألغام"},
    {WORD_INSTRUMENT, "instrument/cluster-munitions-convention",
	"اتفاقية الذخائر العنقودية"},
    {WORD_INSTRUMENT, "instrument/ccw",
	"اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة "
	"الضرر أو عشوائية الأثر"},
    {WORD_INSTRUMENT, "instrument/outer-space-treaty",
	"معاهدة المبادئ المنظمة لنشاطات الدول في ميدان استكشاف واستخدام الفضاء "
	"الخارجي، بما في ذلك القمر والأجرام السماوية الأخرى|معاهدة المبادئ "
	"المنظمة لأنشطة الدول في ميدان استكشاف واستخدام الفضاء الخارجي، بما في "
	"ذلك القمر والأجرام السماوية الأخرى"},
    {WORD_INSTRUMENT, "instrument/untoc",
	"اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية"},
    {WORD_INSTRUMENT, "instrument/trafficking-protocol",
	"بروتوكول منع وقمع الاتجار بالأشخاص، وبخاصة النساء والأطفال، والمعاقبة "
	"عليه|بروتوكول منع وقمع الاتجار بالأشخاص، وبخاصة النساء والأطفال، "
	"ومعاقبة مرتكبيه|بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة "
	"النساء والأطفال|بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، ولا سيما "
	"النساء والأطفال"},
    {WORD_INSTRUMENT, "instrument/uncac",
	"اتفاقية الأمم المتحدة لمكافحة الفساد"},
    {WORD_INSTRUMENT, "instrument/single-convention-narcotic-drugs",
	"اتفاقية الوحيدة للمخدرات"},
    {WORD_INSTRUMENT, "instrument/psychotropic-substances-convention",
	"اتفاقية المؤثرات العقلية"},
    {WORD_INSTRUMENT, "instrument/drug-traffic-convention",
	"اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع في المخدرات "
	"والمؤثرات العقلية|اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع "
	"بالمخدرات والمؤثرات العقلية"},
    {WORD_INSTRUMENT, "instrument/terrorist-bombings-convention",
	"اتفاقية الدولية لقمع الهجمات الإرهابية بالقنابل"},
    {WORD_INSTRUMENT, "instrument/terrorism-financing-convention",
	"اتفاقية الدولية لقمع تمويل الإرهاب"},
    {WORD_INSTRUMENT, "instrument/nuclear-terrorism-convention",
	"اتفاقية الدولية لقمع أعمال الإرهاب النووي"},
    {WORD_INSTRUMENT, "instrument/nuclear-material-convention",
	"اتفاقية الحماية المادية للمواد النووية"},
    {WORD_INSTRUMENT, "instrument/un-personnel-convention",
	"اتفاقية المتعلقة بسلامة موظفي الأمم المتحدة والأفراد المرتبطين "
	"بها|اتفاقية سلامة موظفي الأمم المتحدة والأفراد المرتبطين بها"},
    {WORD_INSTRUMENT, "icj/2004/136",
	"آثار القانونية الناشئة عن تشييد جدار في الأرض الفلسطينية المحتلة"},
    {WORD_INSTRUMENT, "icj/1996/226",
	"مشروعية التهديد بالأسلحة النووية أو استخدامها"},
    {WORD_INSTRUMENT, "icj/2019/95",
	"آثار القانونية لفصل أرخبيل شاغوس عن موريشيوس في عام 1965"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
    .prefixes = "و|ف|ب|ل|ك|ال|وال|بال|وبال|لل|ولل|فال|كال|وب|ول|وك",
    .roman = "د",
    .special = "دإ",
    .part_is_section = true,
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
    .vote = WORDS("بتصويت مسجل", "تصويت مسجل", "نداء الأسماء", "مقابل"),
    .drafts = WORDS("مشروع قرار", "مشروع قرار منقح", "مشروع مقرر",
	"مشروع إعلان", "تعديل", "تعديلات", "مقترح", "اقتراح", "ورقة عمل"),
    .submitted = WORDS("مقدم من", "مقدمة من"),
    .with_and = WORDS("أنتيغوا وبربودا", "البوسنة والهرسك", "سانت كيتس ونيفس",
	"سانت فنسنت وجزر غرينادين", "سان تومي وبرينسيبي", "ترينيداد وتوباغو",
	"المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية"),
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"الأمين العام", "Secretary-General"},
	    {"للأمين العام", "Secretary-General"},
	    {"بالأمين العام", "Secretary-General"},
	    {"وكيل الأمين العام", "Under-Secretary-General"},
	    {"الدول الأعضاء", "Member States"},
	    {"بالدول الأعضاء", "Member States"},
	    {"للدول الأعضاء", "Member States"},
	    {"الدول الأطراف", "States parties"},
	    {"بالدول الأطراف", "States parties"},
	    {"الدول", "States"},
	    {"بالدول", "States"},
	    {"الحكومات", "Governments"},
	    {"بالحكومات", "Governments"},
	    {"الأطراف", "parties"},
	    {"بالأطراف", "parties"},
	    {"منظومة الأمم المتحدة", "United Nations system"},
	    {"بمنظومة الأمم المتحدة", "United Nations system"},
	    {"كيانات الأمم المتحدة", "United Nations entities"},
	    {"الوكالات المتخصصة", "specialized agencies"},
	    {"بالوكالات المتخصصة", "specialized agencies"},
	    {"المجتمع الدولي", "international community"},
	    {"بالمجتمع الدولي", "international community"},
	    {"مجلس الأمن", "Security Council"},
	    {"بمجلس الأمن", "Security Council"},
	    {"المجلس الاقتصادي والاجتماعي", "Economic and Social Council"},
	    {"مجلس حقوق الإنسان", "Human Rights Council"},
	    {"رئيس الجمعية العامة", "President of the General Assembly"},
	    {"رئيسة الجمعية العامة", "President of the General Assembly"},
	    {"الجمعية العامة", "General Assembly"},
	    {"مفوض الأمم المتحدة السامي لحقوق الإنسان",
		"High Commissioner for Human Rights"},
	    {"مفوضية الأمم المتحدة لحقوق الإنسان",
		"Office of the High Commissioner for Human Rights"},
	    {"المفوض السامي", "High Commissioner for Refugees"},
	    {"المقرر الخاص", "Special Rapporteur"},
	    {"المقررة الخاصة", "Special Rapporteur"},
	    {"الأمانة العامة", "Secretariat"},
	    {"اللجنة الاستشارية",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"اللجنة الخاصة", "Special Committee"},
	    {"اللجنة", "Committee"},
	    {"لجنة القانون الدولي", "International Law Commission"},
	    {"الدول القائمة بالإدارة", "administering Powers"},
	    {"الدولة القائمة بالإدارة", "administering Powers"},
	    {"البلدان المتقدمة النمو", "developed countries"},
	    {"الجهات المانحة", "donors"},
	    {"المانحين", "donors"},
	    {"المؤسسات المالية الدولية",
		"international financial institutions"},
	    {"المنظمات الإقليمية", "regional organizations"},
	    {"القطاع الخاص", "private sector"},
	    {"المجتمع المدني", "civil society"},
	    {"مجلس مراجعي الحسابات", "Board of Auditors"},
	    {"مكتب خدمات الرقابة الداخلية",
		"Office of Internal Oversight Services"},
	    {"مؤتمر نزع السلاح", "Conference on Disarmament"},
	    {"الفريق العامل", "Working Group"},
	    {"المنظمات الحكومية الدولية", "intergovernmental organizations"},
	    {"الهيئات الحكومية الدولية", "intergovernmental organizations"},
	    {"المنظمات غير الحكومية", "non-governmental organizations"},
	    {"أصحاب المصلحة", "stakeholders"},
	    {"الجهات صاحبة المصلحة", "stakeholders"},
	    {"بالدولة القائمة بالإدارة", "administering Powers"},
	    {"بالدول القائمة بالإدارة", "administering Powers"},
	    {"لجنة التنمية الاجتماعية", "Commission"},
	    {"بلجنة التنمية الاجتماعية", "Commission"},
	    {"لجنة وضع المرأة", "Commission"},
	    {"لجنة بناء السلام", "Commission"},
	    {"لجنة منع الجريمة والعدالة الجنائية", "Commission"},
	    {"كيانات منظومة الأمم المتحدة", "United Nations entities"},
	    {NULL, NULL},
	},
    .deliverables =
	(const struct lang_name[]){
	    {"جدول الأعمال المؤقت", "agenda item"},
	    {"جدول أعمالها المؤقت", "agenda item"},
	    {"جدول أعمال دورتها", "agenda item"},
	    {"تقرير", "report"},
	    {"تقريرا", "report"},
	    {"تقريره", "report"},
	    {"تقريراً", "report"},
	    {"تقارير", "report"},
	    {"التقرير", "report"},
	    {"بتقرير", "report"},
	    {"تقريرها", "report"},
	    {"تقاريره", "report"},
	    {"التقارير", "report"},
	    {"إحاطة", "briefing"},
	    {"إحاطات", "briefing"},
	    {"حلقة نقاش", "panel discussion"},
	    {"اجتماع رفيع المستوى", "high-level meeting"},
	    {"اجتماعا رفيع المستوى", "high-level meeting"},
	    {"اجتماع", "meeting"},
	    {"اجتماعا", "meeting"},
	    {"اجتماعات", "meeting"},
	    {"الاجتماع", "meeting"},
	    {"الاجتماعات", "meeting"},
	    {"الاجتماع الرفيع المستوى", "high-level meeting"},
	    {"مؤتمر", "conference"},
	    {"مؤتمرا", "conference"},
	    {"المؤتمر", "conference"},
	    {"مؤتمرات", "conference"},
	    {"دورة استثنائية", "session"},
	    {"دراسة", "study"},
	    {"قائمة", "list"},
	    {"استراتيجية", "strategy"},
	    {"خطة عمل", "action plan"},
	    {"توصيات", "recommendations"},
	    {"توصياته", "recommendations"},
	    {"التوصيات", "recommendations"},
	    {"مقترحات", "proposals"},
	    {"آراء*", "views"},
	    {"بآراء*", "views"},
	    {"معلومات", "information"},
	    {"المعلومات", "information"},
	    {"بمعلومات", "information"},
	    {"بالمعلومات", "information"},
	    {NULL, NULL},
	},
    .recurs =
	(const struct lang_name[]){
	    {"سنوي*", "P1Y"},
	    {"السنوي*", "P1Y"},
	    {"كل سنة", "P1Y"},
	    {"كل عام", "P1Y"},
	    {"كل سنتين", "P2Y"},
	    {"كل عامين", "P2Y"},
	    {"كل ثلاث سنوات", "P3Y"},
	    {"كل أربع سنوات", "P4Y"},
	    {"كل خمس سنوات", "P5Y"},
	    {"كل ستة أشهر", "P6M"},
	    {"كل ثلاثة أشهر", "P3M"},
	    {"شهريا", "P1M"},
	    {NULL, NULL},
	},
    .session = WORDS("دورتها", "دورته", "الدورة", "دورة", "لدورتها", "لدورته",
	"للدورة", "ودورتها", "بدورتها", "دورتيها", "دورتيه", "الدورتين",
	"لدورتيها"),
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
    .official = true,
    .tesseract = "ara",
    .name = "Arabic",
    .native = "العربية",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
    .actions = &actions,
};
