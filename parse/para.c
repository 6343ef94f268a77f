/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/para.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"

enum { LABEL_MAX = 24 }; /* bytes of a number before the emphasis begins */

static bool
all_blank(const char *s, size_t n)
{
	const char *end = s + n;
	size_t len;

	for (; s < end; s += len) {
		uint32_t c = utf8_decode(s, end, &len);

		if (!utf8_is_space(c) && !utf8_is_ignored(c))
			return false;
	}
	return true;
}

void
para_add(struct para *p, const char *s, size_t n, unsigned emphasis)
{
	unsigned now = p->nruns > 0 ? p->runs[p->nruns - 1].emphasis : 0;

	if (n == 0)
		return;
	/* Blanks show no emphasis: they go with what is before them. */
	if ((p->nruns == 0 || emphasis != now) && !all_blank(s, n)) {
		p->runs =
		    mem_grow(p->runs, p->nruns, &p->runs_cap, sizeof(*p->runs));
		p->runs[p->nruns++] =
		    (struct para_run){.at = p->raw.len, .emphasis = emphasis};
	}
	p->raw.max = DOCUMENT_TEXT_MAX;
	buf_add(&p->raw, s, n);
}

void
para_mark(struct para *p, size_t note)
{
	p->marks =
	    mem_grow(p->marks, p->nmarks, &p->marks_cap, sizeof(*p->marks));
	p->marks[p->nmarks++] =
	    (struct note_mark){.note = note, .at = p->raw.len};
}

/* What is raised to a power: units of measure, and ten. */
static const char *const powers[] = {
    "m", "km", "cm", "mm", "dm", "ft", "м", "км", "см", "10"};

static bool
takes_power(const struct para *p)
{
	for (size_t i = 0; i < sizeof(powers) / sizeof(powers[0]); i++) {
		size_t n = strlen(powers[i]), len, at = p->raw.len - n;
		uint32_t before;

		if (p->raw.len < n ||
		    memcmp(p->raw.data + at, powers[i], n) != 0)
			continue;
		before = at == 0
			     ? ' '
			     : utf8_before(p->raw.data, p->raw.data + at, &len);
		if (!utf8_is_letter(before) &&
		    (utf8_digit(before) < 0 || powers[i][0] != '1'))
			return true;
	}
	return false;
}

bool
para_is_mark(const struct para *p, const struct document *d, const char *raised,
    size_t n, size_t *note)
{
	char mark[8];
	size_t len = 0;

	for (size_t i = 0; i < n; i++) {
		bool digit = raised[i] >= '0' && raised[i] <= '9';

		if (!digit && strchr(" \t\r\n", raised[i]) != NULL)
			continue;
		if (!digit || len == sizeof(mark) - 1)
			return false;
		mark[len++] = raised[i];
	}
	mark[len] = '\0';
	return len > 0 && !takes_power(p) && document_find_note(d, mark, note);
}

bool
para_blank(const struct para *p)
{
	return p->nmarks == 0 && p->nruns == 0;
}

void
para_clear(struct para *p)
{
	buf_clear(&p->raw);
	p->nruns = p->nmarks = 0;
}

void
para_free(struct para *p)
{
	buf_free(&p->raw);
	free(p->runs);
	free(p->marks);
	*p = (struct para){0};
}

/* "1.", "(a)", "第 1 条" is none: short, without a blank but at its ends. */
static bool
is_label(const char *s, size_t n)
{
	struct buf clean = {0};
	bool label;

	if (n > LABEL_MAX * 2)
		return false;
	text_clean(&clean, s, n);
	text_trim(&clean);
	label = clean.len > 0 && clean.len <= LABEL_MAX &&
		memchr(clean.data, ' ', clean.len) == NULL;
	buf_free(&clean);
	return label;
}

/* Bytes of raw up to the end of the emphasis that begins it; 0: none. */
static size_t
lead_end(const struct para *p)
{
	size_t first = 0;

	if (p->nruns == 0)
		return 0;
	if (p->runs[0].emphasis == 0) {
		if (p->nruns < 2 || !is_label(p->raw.data, p->runs[1].at))
			return 0;
		first = 1;
	}
	while (first < p->nruns && p->runs[first].emphasis != 0)
		first++;
	return first < p->nruns ? p->runs[first].at : p->raw.len;
}

static bool
all_emphasised(const struct para *p, unsigned how)
{
	for (size_t i = 0; i < p->nruns; i++) {
		if ((p->runs[i].emphasis & how) == 0)
			return false;
	}
	return p->nruns > 0;
}

static size_t
trimmed_len(const struct buf *b)
{
	return b->len > 0 && b->data[b->len - 1] == ' ' ? b->len - 1 : b->len;
}

/* Characters between which Chinese sets no blank. */
static bool
is_wide(uint32_t c)
{
	return utf8_is_han(c) || (c >= 0x3001 && c <= 0x303f) ||
	       (c >= 0xff01 && c <= 0xff60);
}

/* Closing quotes and brackets, which Chinese sets no blank behind. */
static bool
is_closing(uint32_t c)
{
	return c == ')' || c == 0x201d || c == 0x2019;
}

/* A line of Chinese that goes on in the next one goes on without a blank (CSS
 * Text 3, 4.1.2): where raw[at, to) begins with such a break, the blanks to
 * pass over; else 0. */
static size_t
wide_break(
    const struct buf *out, const char *raw, size_t at, size_t to, bool mark)
{
	const char *begin = out->data;
	size_t n = trimmed_len(out), len, next = at;
	uint32_t before;

	while (next < to && strchr(" \t\r\n", raw[next]) != NULL)
		next++;
	if (next == to || n == 0)
		return 0;
	before = utf8_before(begin, begin + n, &len);
	if (!(is_wide(before) || (mark && is_closing(before))) ||
	    !is_wide(utf8_decode(raw + next, raw + to, &len)))
		return 0;
	return next - at;
}

/* Clean raw[from, to) on to the end of out; returns to. */
static size_t
clean_to(struct buf *out, const struct para *p, size_t from, size_t to)
{
	const char *raw = p->raw.data, *end;

	if (to <= from)
		return from;
	while ((end = memchr(raw + from, '\n', to - from)) != NULL) {
		size_t at = (size_t)(end - raw), skip;

		text_clean(out, raw + from, at - from);
		skip = wide_break(out, raw, at, to, false);
		if (skip > 0)
			text_trim(out);
		else
			text_clean(out, " ", skip = 1);
		from = at + skip;
	}
	text_clean(out, raw + from, to - from);
	return to;
}

/* Clean up to mark m, and put it; in Chinese the blank behind a mark goes
 * with it.  Returns where to go on. */
static size_t
clean_to_mark(
    struct buf *out, const struct para *p, size_t at, size_t m, struct block *b)
{
	at = clean_to(out, p, at, p->marks[m].at);
	if (b != NULL)
		block_mark(b, p->marks[m].note, out->len);
	return at + wide_break(out, p->raw.data, at, p->raw.len, true);
}

/* Clean the whole on to the end of out; marks into b (NULL: dropped).
 * Returns the length of the lead in out. */
static size_t
clean_all(const struct para *p, struct buf *out, struct block *b)
{
	size_t at = 0, lead = 0, until = lead_end(p), m = 0;

	for (; m < p->nmarks && p->marks[m].at <= until; m++)
		at = clean_to_mark(out, p, at, m, b);
	at = clean_to(out, p, at, until);
	if (until > 0)
		lead = trimmed_len(out);
	for (; m < p->nmarks; m++)
		at = clean_to_mark(out, p, at, m, b);
	clean_to(out, p, at, p->raw.len);
	text_trim(out);
	return lead;
}

static void
clamp_marks(struct block *b, size_t from, size_t len)
{
	for (size_t i = from; i < b->nmarks; i++) {
		if (b->marks[i].at > len)
			b->marks[i].at = len;
	}
}

/* What a paragraph adds to its document; one that was longer than a document
 * may be fills it. */
static size_t
size_of(const struct para *p, const struct buf *out)
{
	return p->raw.full ? (size_t)DOCUMENT_TEXT_MAX + 1 : out->len;
}

void
para_finish(struct para *p, struct document *d, struct block *b)
{
	struct buf out = {0};

	b->lead = clean_all(p, &out, b);
	b->bold = all_emphasised(p, PARA_BOLD);
	b->italic = all_emphasised(p, PARA_ITALIC);
	clamp_marks(b, 0, out.len);
	d->size += size_of(p, &out);
	b->text = buf_take(&out);
	para_clear(p);
}

void
para_finish_note(struct para *p, struct document *d, size_t note)
{
	struct note *n = &d->notes[note];
	struct buf out = {0};

	if (n->text != NULL && n->text[0] != '\0') {
		buf_adds(&out, n->text);
		buf_addc(&out, ' ');
	}
	clean_all(p, &out, NULL);
	d->size += size_of(p, &out);
	free(n->text);
	n->text = buf_take(&out);
	para_clear(p);
}

void
table_begin(struct table *t, struct document *d)
{
	t->open = true;
	t->block = d->nblocks;
	buf_clear(&t->text);
	para_clear(&t->cell);
	document_add(d, BLOCK_TABLE);
}

/* " | " or " / ", without a blank that would double. */
static void
separate(struct buf *text, char sign)
{
	if (text->len > 0 && trimmed_len(text) == text->len)
		buf_addc(text, ' ');
	buf_addc(text, sign);
	buf_addc(text, ' ');
}

void
table_row(struct table *t, struct document *d)
{
	struct block *b = &d->blocks[t->block];

	if (b->nrows > 0)
		separate(&t->text, '/');
	block_add_row(b);
}

void
table_cell(struct table *t, struct document *d)
{
	struct block *b = &d->blocks[t->block];
	size_t begin, marks = b->nmarks;

	if (b->nrows == 0)
		block_add_row(b);
	if (b->rows[b->nrows - 1].n > 0)
		separate(&t->text, '|');
	begin = t->text.len;
	clean_all(&t->cell, &t->text, b);
	if (t->text.len < begin)
		buf_addc(&t->text, ' '); /* an empty cell: keep the blank */
	clamp_marks(b, marks, t->text.len);
	block_add_cell(
	    b, (struct span){t->text.data == NULL ? "" : t->text.data + begin,
		   t->text.len - begin});
	d->size += t->text.len - begin + sizeof(char *);
	para_clear(&t->cell);
}

void
table_end(struct table *t, struct document *d)
{
	struct block *b = &d->blocks[t->block];
	bool empty = b->nmarks == 0;

	for (size_t i = 0; empty && i < b->nrows; i++) {
		for (size_t k = 0; empty && k < b->rows[i].n; k++)
			empty = b->rows[i].cells[k][0] == '\0';
	}
	t->open = false;
	if (empty) {
		document_remove(d, t->block);
		return;
	}
	text_trim(&t->text);
	b->text = buf_take(&t->text);
}

void
table_free(struct table *t)
{
	buf_free(&t->text);
	para_free(&t->cell);
}
