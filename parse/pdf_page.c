/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/pdf_page.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/utf8.h"

/*
 * poppler gives the text of a page as one string, the boxes of its characters
 * as an array, and its fonts as ranges.  Boxes are in the order in which a
 * line is printed, left to right; the text of each word is in logical order,
 * and where that differs it stands between bidi controls, which have no box.
 */
enum {
	RLE = 0x202b,
	LRE = 0x202a,
	POP = 0x202c,
	KASHIDA = 0x640,
	LAM = 0x644,
	ALEF = 0x627,
};

static const double APART = 0.12; /* of the size: a gap within a word is less */

struct glyph {
	uint32_t c;
	const PopplerRectangle *box;
	const PopplerTextAttributes *font;
	unsigned flags; /* of its font */
};

struct reader {
	struct page *page;
	size_t index; /* of the page */
	struct pdf_count *count;
	struct pdf_ligatures *ligatures;
	bool spaced; /* a blank was before the open word */
	bool rtl; /* poppler takes the page as one from right to left */
	const char *p, *end; /* the text */
	const PopplerRectangle *boxes;
	size_t nboxes, next; /* the next box */
	GList *font;
	const PopplerTextAttributes *known; /* of `flags` */
	unsigned flags;
	struct glyph *word; /* the open one, in logical order */
	size_t n, cap;
	struct buf text;
};

static bool
has_part(const char *name, const char *const *parts)
{
	for (; *parts != NULL; parts++) {
		if (strstr(name, *parts) != NULL)
			return true;
	}
	return false;
}

/* The name of the font is all that tells: "TimesNewRomanPS-BoldItalicMT". */
static unsigned
font_flags(const char *name)
{
	static const char *const bold[] = {
	    "Bold", "bold", "Black", "Heavy", "Demi", NULL};
	static const char *const italic[] = {
	    "Italic", "italic", "Oblique", "oblique", NULL};

	if (name == NULL)
		return 0;
	return (has_part(name, bold) ? PAGE_BOLD : 0U) |
	       (has_part(name, italic) ? PAGE_ITALIC : 0U);
}

/* The ranges of fonts go by the index of the box; r->font is that of the next
 * one or lies before it. */
static const PopplerTextAttributes *
font_at(const struct reader *r, size_t box)
{
	const GList *at = r->font;

	while (at != NULL &&
	       ((const PopplerTextAttributes *)at->data)->end_index < (int)box)
		at = at->next;
	return at == NULL ? NULL : at->data;
}

static bool
is_unknown(uint32_t c)
{
	return c == 0xfffd || (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000 ||
	       c < 0x20 || (c >= 0x7f && c < 0xa0);
}

static double
glyph_size(const struct glyph *g)
{
	double height = g->box->y2 - g->box->y1;

	if (g->font != NULL && g->font->font_size > 0)
		return g->font->font_size;
	return height;
}

static bool
is_arabic(uint32_t c)
{
	return (c >= 0x620 && c <= 0x65f) || (c >= 0x66e && c <= 0x6d3) ||
	       (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
}

/* Letters that are joined to the next one: a stroke may follow. */
static bool
joins(uint32_t c)
{
	static const uint32_t alone[] = {0x621, 0x622, 0x623, 0x624, 0x625,
	    0x627, 0x629, 0x62f, 0x630, 0x631, 0x632, 0x648, 0x649};

	for (size_t i = 0; i < sizeof(alone) / sizeof(alone[0]); i++) {
		if (c == alone[i])
			return false;
	}
	return is_arabic(c);
}

/* A stroke that lengthens an Arabic word (kashida), and that the file takes
 * for some other character, stands once or more between letters that are
 * joined. */
static void
mend_strokes(struct reader *r)
{
	struct glyph *g = r->word;
	size_t stop;

	for (size_t i = 0; i < r->n; i = stop) {
		uint32_t c = g[i].c;

		for (stop = i + 1; stop < r->n && g[stop].c == c;)
			stop++;
		if (c >= 0x80 || i == 0 || stop == r->n ||
		    strchr("-/.,:;()[]'\"&%", (int)c) != NULL ||
		    !joins(g[i - 1].c) || !is_arabic(g[stop].c))
			continue;
		for (size_t k = i; k < stop; k++)
			g[k].c = KASHIDA;
	}
}

/*
 * A ligature of lam and alef is one glyph; where the file gives its letters
 * one by one, poppler takes them for two glyphs of half its width from left to
 * right, so that they come out as alef and lam.  The width of the left one
 * tells them from letters that do stand so, as in the article: it is that of
 * half a ligature of the font, which the words show where the other order
 * cannot be.
 */
static bool
is_alef(uint32_t c)
{
	return c == ALEF || c == 0x622 || c == 0x623 || c == 0x625;
}

/* The width in thousandths of the size. */
static size_t
thousandths(const struct glyph *g)
{
	double w = (g->box->x2 - g->box->x1) / glyph_size(g) * 1000 + 0.5;

	return w < 0 ? 0 : w >= PDF_WIDTHS ? PDF_WIDTHS - 1 : (size_t)w;
}

static struct pdf_width *
width_of(const struct reader *r, const struct glyph *g)
{
	bool bold = (g->flags & PAGE_BOLD) != 0;
	size_t size = (size_t)(glyph_size(g) * 2 + 0.5) % PDF_SIZES;

	return &r->ligatures->widths[bold ? 1 : 0][size][thousandths(g)];
}

/* Two alefs never stand together, lam before alef is always a ligature, and no
 * word ends in alef and two lams behind a letter, since roots with two alike
 * are drawn together (ضال), but many in lam, alef and lam (خلال); the article
 * is alef and lam. */
static void
learn(const struct reader *r)
{
	const struct glyph *g = r->word;

	for (size_t i = 1; i < r->n; i++) {
		if (g[i].c != LAM || !is_alef(g[i - 1].c))
			continue;
		if (i > 1 && (g[i - 2].c == ALEF ||
				 (g[i - 2].c == LAM && g[i - 1].c != ALEF) ||
				 (i + 2 == r->n && g[i + 1].c == LAM)))
			width_of(r, &g[i])->halves++;
		else if (i == 1 && g[0].c == ALEF && r->n > 3 &&
			 !is_alef(g[2].c) && g[2].c != LAM)
			width_of(r, &g[i])->letters++;
	}
}

/* Alef and lam at the end of the page's text are a ligature, perhaps: what
 * all pages show of their width will tell. */
static void
add_pair(struct reader *r, const struct glyph *alef)
{
	struct pdf_ligatures *l = r->ligatures;
	const struct glyph *lam = alef + 1;
	double x = alef->box->x2 - alef->box->x1;
	double y = lam->box->x2 - lam->box->x1;

	l->pairs = mem_grow(l->pairs, l->npairs, &l->cap, sizeof(*l->pairs));
	l->pairs[l->npairs++] = (struct pdf_pair){.page = r->index,
	    .at = r->page->text.len + r->text.len,
	    .width = (size_t)(width_of(r, lam) - &l->widths[0][0][0]),
	    .article = alef == r->word && r->n > 3 && alef->c == ALEF,
	    .same = fabs(x - y) < 0.0045 * glyph_size(lam)};
}

/* What is known of about this width (a thousandth is rounded away) in the
 * other sizes of the font. */
static struct pdf_width
known_elsewhere(const struct pdf_ligatures *l, const struct pdf_pair *pair)
{
	size_t bold = pair->width / ((size_t)PDF_SIZES * PDF_WIDTHS);
	size_t width = pair->width % PDF_WIDTHS;
	struct pdf_width sum = {0};

	for (size_t size = 0; size < PDF_SIZES; size++) {
		for (size_t w = width > 0 ? width - 1 : 0;
		     w <= width + 1 && w < PDF_WIDTHS; w++) {
			sum.halves += l->widths[bold][size][w].halves;
			sum.letters += l->widths[bold][size][w].letters;
		}
	}
	return sum;
}

/* Where nothing sure is known of a width it is none that the article has, and
 * halves are alike. */
static bool
is_ligature(const struct pdf_ligatures *l, const struct pdf_pair *pair)
{
	const struct pdf_width *w = &l->widths[0][0][0] + pair->width;
	struct pdf_width all;

	if (w->halves > w->letters)
		return true;
	if (w->letters > w->halves || pair->article)
		return false;
	if (pair->same)
		return true;
	all = known_elsewhere(l, pair);
	return all.halves > all.letters;
}

static void
swap_letters(struct page *page, size_t at)
{
	char *p = page->text.data + at, t[2];

	memcpy(t, p, 2); /* both letters have two bytes */
	memcpy(p, p + 2, 2);
	memcpy(p + 2, t, 2);
}

void
pdf_ligatures_mend(struct pdf_ligatures *l, struct pages *pages)
{
	size_t undecided = 0;

	/* Those that are sure tell of those that are not. */
	for (size_t i = 0; i < l->npairs; i++) {
		const struct pdf_pair pair = l->pairs[i];

		if (!is_ligature(l, &pair)) {
			l->pairs[undecided++] = pair;
			continue;
		}
		(&l->widths[0][0][0] + pair.width)->halves++;
		swap_letters(&pages->list[pair.page], pair.at);
	}
	for (size_t i = 0; i < undecided; i++)
		if (is_ligature(l, &l->pairs[i]))
			swap_letters(
			    &pages->list[l->pairs[i].page], l->pairs[i].at);
}

/* Glyphs [from, to) of the open word become one of the page. */
static void
add_word(struct reader *r, size_t from, size_t to)
{
	const struct glyph *g = &r->word[from];
	struct page_word *word;
	double x0 = g->box->x1, x1 = g->box->x2;

	buf_clear(&r->text);
	for (size_t i = from; i < to; i++) {
		const struct glyph *at = &r->word[i];

		if (r->rtl && i + 1 < to && is_alef(at->c) && at[1].c == LAM)
			add_pair(r, at);
		utf8_add(&r->text, at->c);
		x0 = fmin(x0, at->box->x1);
		x1 = fmax(x1, at->box->x2);
		r->count->chars++;
		r->count->unknown += is_unknown(at->c) ? 1 : 0;
	}
	word = page_add_word(r->page, r->text.data, r->text.len);
	word->x0 = (float)x0;
	word->x1 = (float)x1;
	word->y0 = (float)g->box->y1;
	word->y1 = (float)g->box->y2;
	word->size = (float)glyph_size(g);
	word->flags = g->flags;
	word->flags |= r->spaced ? PAGE_SPACED : 0;
}

static bool
is_sign(uint32_t c)
{
	return c < 0x80 && strchr(".,;:()[]", (int)c) != NULL;
}

static bool
is_left_to_right(uint32_t c)
{
	return c < 0x590 && (utf8_is_letter(c) || utf8_digit(c) >= 0);
}

/* On a page from right to left a sign and a Latin letter or number that are
 * read leftwards are no word: ".No" is a point behind "No". */
static bool
is_turned(const struct reader *r, const struct glyph *a, const struct glyph *b)
{
	return r->rtl && b->box->x1 < a->box->x1 &&
	       ((is_sign(a->c) && is_left_to_right(b->c)) ||
		   (is_left_to_right(a->c) && is_sign(b->c)));
}

/* Do two glyphs that follow each other belong to one word? */
static bool
touch(const struct reader *r, const struct glyph *a, const struct glyph *b)
{
	double gap =
	    fmax(a->box->x1, b->box->x1) - fmin(a->box->x2, b->box->x2);

	return gap < APART * glyph_size(a) &&
	       fabs(a->box->y1 - b->box->y1) < 0.01 &&
	       fabs(a->box->y2 - b->box->y2) < 0.01 && a->flags == b->flags &&
	       !is_turned(r, a, b);
}

static void
add_glyph(struct reader *r, uint32_t c, size_t box)
{
	const PopplerTextAttributes *font = font_at(r, box);

	r->word = mem_grow(r->word, r->n, &r->cap, sizeof(*r->word));
	if (font != r->known) {
		r->known = font;
		r->flags = font == NULL ? 0 : font_flags(font->font_name);
	}
	r->word[r->n++] = (struct glyph){
	    .c = c, .box = &r->boxes[box], .font = font, .flags = r->flags};
}

/* Behind n boxes. */
static void
pass(struct reader *r, size_t n)
{
	r->next += n;
	while (
	    r->font != NULL &&
	    ((PopplerTextAttributes *)r->font->data)->end_index < (int)r->next)
		r->font = r->font->next;
}

static uint32_t
take(struct reader *r)
{
	size_t len;
	uint32_t c = (unsigned char)*r->p;

	if (c < 0x80) {
		r->p++;
		return c;
	}
	c = utf8_decode(r->p, r->end, &len);
	r->p += len;
	return c;
}

/* Characters of a piece between controls; depth is that of its begin, *stop
 * is behind its end. */
static size_t
piece_length(const struct reader *r, const char **stop)
{
	const char *p = r->p;
	size_t n = 0, len;
	int depth = 1;

	while (p < r->end && depth > 0) {
		uint32_t c = utf8_decode(p, r->end, &len);

		p += len;
		if (c == POP)
			depth--;
		else if (c == RLE || c == LRE)
			depth++;
		else
			n++;
	}
	*stop = p;
	return n;
}

static void
flush(struct reader *r)
{
	size_t from = 0;

	if (r->rtl) {
		learn(r);
		mend_strokes(r);
	}
	for (size_t i = 1; i <= r->n; i++) {
		if (i < r->n && touch(r, &r->word[i - 1], &r->word[i]))
			continue;
		add_word(r, from, i);
		from = i;
		r->spaced = false;
	}
	r->n = 0;
}

static void
reverse(struct glyph *g, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		struct glyph t = g[i];

		g[i] = g[n - 1 - i];
		g[n - 1 - i] = t;
	}
}

/* Points and brackets at the left end of a run of Latin letters or numbers
 * belong to the text around it (UAX #9, N2): they are read behind it, from the
 * right. */
static void
turn_signs(struct glyph *g, size_t n)
{
	size_t signs = 0;

	while (signs < n && g[signs].c < 0x80 &&
	       strchr(".,;:)]", (int)g[signs].c) != NULL)
		signs++;
	if (signs == 0 || signs == n)
		return;
	/* [signs][run] to [run][signs reversed] */
	reverse(g + signs, n - signs);
	reverse(g, n);
}

/* A piece from right to left: its boxes are given out from the right, those
 * of a piece from left to right within it as they stand. */
static void
read_piece(struct reader *r)
{
	const char *stop, *inner;
	size_t n = piece_length(r, &stop), to;

	if (r->next + n > r->nboxes) {
		r->p = r->end; /* text and boxes do not agree: no more words */
		return;
	}
	to = r->next + n;
	while (r->p < stop) {
		uint32_t c = take(r);

		if (c == LRE) {
			size_t m = piece_length(r, &inner), box = to - m;
			size_t begin = r->n;

			for (to = box; r->p < inner;) {
				c = take(r);
				if (c != POP && c != LRE && c != RLE)
					add_glyph(r, c, box++);
			}
			turn_signs(r->word + begin, r->n - begin);
		} else if (c != POP && c != RLE) {
			add_glyph(r, c, --to);
		}
	}
	pass(r, n);
}

static void
read_text(struct reader *r)
{
	while (r->p < r->end) {
		uint32_t c = take(r);

		if (c == RLE) {
			flush(r);
			read_piece(r);
			flush(r);
		} else if (c == POP || c == LRE) {
			continue;
		} else if (r->next >= r->nboxes) {
			break;
		} else {
			if (utf8_is_space(c)) {
				flush(r);
				r->spaced = true;
			} else {
				add_glyph(r, c, r->next);
			}
			pass(r, 1);
		}
	}
	flush(r);
}

/* On a page from right to left poppler has controls around every word. */
static bool
is_rtl(const char *text)
{
	const char *p = text, *end = text + strlen(text);
	int depth = 0;
	size_t len;

	for (; p < end; p += len) {
		uint32_t c = utf8_decode(p, end, &len);

		if (c == RLE || c == LRE)
			depth++;
		else if (c == POP)
			depth--;
		else if (depth == 0 && !utf8_is_space(c))
			return false;
	}
	return p > text;
}

/* The text of a page.  What is selected lies between two corners, the upper
 * left one and the lower right one; from right to left they are the others. */
static char *
select_text(struct reader *r, PopplerPage *from, PopplerRectangle *area)
{
	char *text = poppler_page_get_text_for_area(from, area);

	if (text != NULL && text[0] != '\0' && !is_rtl(text))
		return text;
	g_free(text);
	area->x1 = area->x2;
	area->x2 = 0;
	text = poppler_page_get_text_for_area(from, area);
	r->rtl = text != NULL && is_rtl(text);
	return text;
}

static void
read_area(struct reader *r, PopplerPage *from, PopplerRectangle *area)
{
	PopplerRectangle *boxes = NULL;
	char *text = select_text(r, from, area);
	GList *fonts;
	guint n = 0;

	if (text != NULL &&
	    poppler_page_get_text_layout_for_area(from, area, &boxes, &n)) {
		fonts = poppler_page_get_text_attributes_for_area(from, area);
		r->boxes = boxes;
		r->nboxes = n;
		r->p = text;
		r->end = text + strlen(text);
		r->font = fonts;
		read_text(r);
		poppler_page_free_text_attributes(fonts);
		g_free(boxes);
	}
	g_free(text);
}

void
pdf_page_read(struct pages *pages, PopplerPage *from, struct pdf_count *count,
    struct pdf_ligatures *ligatures)
{
	struct reader r = {.count = count, .ligatures = ligatures};
	PopplerRectangle area = {0, 0, 0, 0};

	poppler_page_get_size(from, &area.x2, &area.y2);
	r.index = pages->n;
	r.page = pages_add(pages, area.x2, area.y2);
	read_area(&r, from, &area);
	free(r.word);
	buf_free(&r.text);
}
