/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/number.h"
#include "lib/utf8.h"
#include "parse/docx_numbering.h"

/*
 * Formats of automatic numbers (ISO/IEC 29500-1, 17.18.59, ST_NumberFormat):
 * those that templates of the six languages offer.
 */
enum { LETTERS_MAX = 26 }; /* times that a letter is repeated */

static void
add_decimal(struct buf *out, int value, const char *const *letters)
{
	(void)letters;
	buf_printf(out, "%d", value);
}

static void
add_zero(struct buf *out, int value, const char *const *letters)
{
	(void)letters;
	buf_printf(out, "%02d", value);
}

/* a … z, aa, bb, cc …: the letter repeated, as Word counts. */
static void
add_letters(struct buf *out, int value, const char *const *letters)
{
	int n = 1;

	while (letters[n] != NULL)
		n++;
	if (value > n * LETTERS_MAX) {
		add_decimal(out, value, NULL);
		return;
	}
	for (int i = (value - 1) / n; i >= 0; i--)
		buf_adds(out, letters[(value - 1) % n]);
}

/* 1 to 20 as characters that hold the number; beyond in digits. */
static void
add_enclosed(struct buf *out, int value, const char *const *letters)
{
	uint32_t first = letters[0][0] == '(' ? 0x2474 : 0x2460;

	if (value > 20)
		buf_printf(out, "%d", value);
	else if (first == 0x2474)
		buf_printf(out, "(%d)", value);
	else
		utf8_add(out, first + (uint32_t)value - 1);
}

static void
add_roman(struct buf *out, int value, const char *const *letters)
{
	char roman[32];

	if (value > 3999) {
		buf_printf(out, "%d", value);
		return;
	}
	number_to_roman(value, roman);
	for (char *p = roman; *p != '\0'; p++)
		buf_addc(out, letters[0][0] == 'i' ? (char)(*p | 0x20) : *p);
}

/* "1st", "2nd": English, as Word counts where no language is told. */
static void
add_ordinal(struct buf *out, int value, const char *const *letters)
{
	int last = value % 100 / 10 == 1 ? 0 : value % 10;

	buf_printf(out, "%d%s", value, letters[last > 3 ? 0 : last]);
}

static void
add_hex(struct buf *out, int value, const char *const *letters)
{
	(void)letters;
	buf_printf(out, "%X", (unsigned)value);
}

static void
add_dashed(struct buf *out, int value, const char *const *letters)
{
	(void)letters;
	buf_printf(out, "- %d -", value);
}

/* A sign for each number; beyond the last in digits. */
static void
add_single(struct buf *out, int value, const char *const *letters)
{
	int n = 0;

	while (letters[n] != NULL)
		n++;
	if (value > n)
		add_decimal(out, value, NULL);
	else
		buf_adds(out, letters[value - 1]);
}

/* 甲子, 乙丑 …: a stem and a branch, sixty of them. */
static void
add_cycle(struct buf *out, int value, const char *const *letters)
{
	buf_adds(out, letters[(value - 1) % 10]);
	buf_adds(out, letters[10 + (value - 1) % 12]);
}

/* 十一, 二十, 一百零三: the counting system of Chinese and Japanese. */
static void
add_han(struct buf *out, int value, const char *const *letters,
    const char *const *units, bool one)
{
	bool zero = false, begun = false;

	if (value > 9999) {
		buf_printf(out, "%d", value);
		return;
	}
	for (int place = 3, power = 1000; place >= 0; place--, power /= 10) {
		int digit = value / power % 10;

		if (digit == 0) {
			zero = begun;
			continue;
		}
		if (zero)
			buf_adds(out, letters[0]);
		if (digit != 1 || place != 1 || begun || one)
			buf_adds(out, letters[digit]);
		buf_adds(out, units[place]);
		zero = false;
		begun = true;
	}
}

static void
add_chinese(struct buf *out, int value, const char *const *letters)
{
	static const char *const units[] = {"", "十", "百", "千"};

	add_han(out, value, letters, units, false);
}

/* 壹拾贰: the figures of contracts. */
static void
add_legal(struct buf *out, int value, const char *const *letters)
{
	static const char *const units[] = {"", "拾", "佰", "仟"};

	add_han(out, value, letters, units, true);
}

static void
add_digits(struct buf *out, int value, const char *const *letters)
{
	char digits[16] = "";
	int n = 0;

	for (; value > 0 && n < 12; value /= 10)
		digits[n++] = (char)(value % 10);
	while (n > 0)
		buf_adds(out, letters[(int)digits[--n]]);
}

static const char *const latin[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i",
    "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x",
    "y", "z", NULL};
static const char *const latin_upper[] = {"A", "B", "C", "D", "E", "F", "G",
    "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V",
    "W", "X", "Y", "Z", NULL};
/* Word leaves out ё й ъ ы ь. */
static const char *const russian[] = {"а", "б", "в", "г", "д", "е", "ж", "з",
    "и", "к", "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф", "х", "ц", "ч",
    "ш", "щ", "э", "ю", "я", NULL};
static const char *const russian_upper[] = {"А", "Б", "В", "Г", "Д", "Е", "Ж",
    "З", "И", "К", "Л", "М", "Н", "О", "П", "Р", "С", "Т", "У", "Ф", "Х", "Ц",
    "Ч", "Ш", "Щ", "Э", "Ю", "Я", NULL};
static const char *const abjad[] = {"أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط",
    "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث", "خ",
    "ذ", "ض", "ظ", "غ", NULL};
static const char *const alif[] = {"أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ",
    "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف", "ق", "ك", "ل", "م",
    "ن", "ه", "و", "ي", NULL};
static const char *const han[] = {
    "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", NULL};
static const char *const han_digits[] = {
    "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", NULL};
static const char *const han_legal[] = {
    "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", NULL};
static const char *const stems[] = {
    "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", NULL};
static const char *const branches[] = {"子", "丑", "寅", "卯", "辰", "巳", "午",
    "未", "申", "酉", "戌", "亥", NULL};
static const char *const stems_branches[] = {"甲", "乙", "丙", "丁", "戊", "己",
    "庚", "辛", "壬", "癸", "子", "丑", "寅", "卯", "辰", "巳", "午", "未",
    "申", "酉", "戌", "亥", NULL};
static const char *const han_circles[] = {
    "㊀", "㊁", "㊂", "㊃", "㊄", "㊅", "㊆", "㊇", "㊈", "㊉", NULL};
static const char *const han_legal_old[] = {
    "零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖", NULL};
/* The marks of the Chicago Manual of Style. */
static const char *const signs[] = {"*", "†", "‡", "§", NULL};
static const char *const ordinal_ends[] = {"th", "st", "nd", "rd"};
static const char *const thai[] = {
    "๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", NULL};
static const char *const wide[] = {
    "０", "１", "２", "３", "４", "５", "６", "７", "８", "９", NULL};
static const char *const indic[] = {
    "٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩", NULL};
static const char *const roman[] = {"i", NULL};
static const char *const roman_upper[] = {"I", NULL};
static const char *const circle[] = {"o", NULL};
static const char *const paren[] = {"(", NULL};

static const struct {
	const char *name;
	void (*add)(struct buf *out, int value, const char *const *letters);
	const char *const *letters;
} formats[] = {
    {"decimal", add_decimal, NULL},
    {"lowerLetter", add_letters, latin},
    {"lowerRoman", add_roman, roman},
    {"upperLetter", add_letters, latin_upper},
    {"upperRoman", add_roman, roman_upper},
    {"decimalZero", add_zero, NULL},
    {"arabicAbjad", add_letters, abjad},
    {"arabicAlpha", add_letters, alif},
    {"russianLower", add_letters, russian},
    {"russianUpper", add_letters, russian_upper},
    {"chineseCounting", add_chinese, han_digits},
    {"chineseCountingThousand", add_chinese, han},
    {"chineseLegalSimplified", add_legal, han_legal},
    {"japaneseCounting", add_chinese, han_digits},
    {"taiwaneseCounting", add_chinese, han_digits},
    {"taiwaneseCountingThousand", add_chinese, han},
    {"ideographDigital", add_digits, han_digits},
    {"taiwaneseDigital", add_digits, han_digits},
    {"ideographTraditional", add_single, stems},
    {"ideographZodiac", add_single, branches},
    {"ideographZodiacTraditional", add_cycle, stems_branches},
    {"ideographEnclosedCircle", add_single, han_circles},
    {"ideographLegalTraditional", add_legal, han_legal_old},
    {"japaneseLegal", add_legal, han_legal_old},
    {"japaneseDigitalTenThousand", add_digits, han_digits},
    {"decimalHalfWidth", add_decimal, NULL},
    {"numberInDash", add_dashed, NULL},
    {"ordinal", add_ordinal, ordinal_ends},
    {"hex", add_hex, NULL},
    {"chicago", add_letters, signs},
    {"thaiNumbers", add_digits, thai},
    {"decimalFullWidth", add_digits, wide},
    {"decimalFullWidth2", add_digits, wide},
    {"hindiNumbers", add_digits, indic},
    {"decimalEnclosedCircle", add_enclosed, circle},
    {"decimalEnclosedCircleChinese", add_enclosed, circle},
    {"decimalEnclosedParen", add_enclosed, paren},
    {"decimalEnclosedFullstop", add_decimal, NULL},
};

bool
docx_number_format(struct buf *out, const char *format, int value)
{
	if (format == NULL)
		format = "decimal";
	if (strcmp(format, "bullet") == 0 || strcmp(format, "none") == 0)
		return false;
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		if (strcmp(formats[i].name, format) != 0)
			continue;
		/* No letter and no Roman number stands for nought. */
		if (value < 1)
			add_decimal(out, value, NULL);
		else
			formats[i].add(out, value, formats[i].letters);
		return true;
	}
	add_decimal(out, value, NULL);
	return true;
}
