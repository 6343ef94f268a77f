/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/doc_notes.h"

#include "parse/le.h"

enum {
	CUSTOM_MAX = 8, /* characters of a mark */
	REF = 2, /* bytes that a reference says beside its cp */
	SECTION = 12, /* bytes of a Sed */
	RESTART_SECTION = 1, /* of rnc */
};

/* How notes are numbered: the document's properties (MS-DOC 2.7.2 DopBase,
 * 2.7.4 Dop97) and, since Word 2002, those of a section (2.6.4). */
static const struct {
	enum doc_part refs, texts;
	enum doc_story story;
	size_t restart_at; /* two bits, then the first number */
	size_t format_at;
	unsigned sprm_restart, sprm_first, sprm_format;
} kinds[] = {
    {DOC_PART_FOOTNOTE_REFS, DOC_PART_FOOTNOTES, DOC_FOOTNOTES, 2, 492, 0x303c,
	0x503f, 0x5040},
    {DOC_PART_ENDNOTE_REFS, DOC_PART_ENDNOTES, DOC_ENDNOTES, 52, 494, 0x303e,
	0x5041, 0x5042},
};

bool
doc_notes_open(struct doc_notes *n, const struct doc_file *f, bool endnotes,
    struct problem *p)
{
	struct span dop;
	unsigned restart;

	*n = (struct doc_notes){.f = f,
	    .endnotes = endnotes,
	    .story = f->stories[kinds[endnotes].story]};
	if (!doc_file_part(f, kinds[endnotes].refs, &n->refs, p) ||
	    !doc_file_part(f, kinds[endnotes].texts, &n->texts, p) ||
	    !doc_file_part(f, DOC_PART_SECTIONS, &n->sections, p) ||
	    !doc_file_part(f, DOC_PART_DOP, &dop, p))
		return false;
	n->n = n->refs.n < 4 ? 0 : (n->refs.n - 4) / (4 + REF);
	restart = le_16(dop, kinds[endnotes].restart_at);
	n->restarts = (restart & 3) == RESTART_SECTION;
	n->first = restart >> 2 == 0 ? 1 : (int)(restart >> 2);
	n->format = doc_number_format(le_16(dop, kinds[endnotes].format_at));
	return true;
}

void
doc_notes_section(struct doc_notes *n, uint32_t cp)
{
	size_t count =
	    n->sections.n < 4 ? 0 : (n->sections.n - 4) / (SECTION + 4);
	struct span main = buf_span(&n->f->main), props;
	struct doc_sprm s;
	size_t at, *i = &n->next_section;

	while (*i < count && le_32(n->sections, *i * 4) < cp)
		++*i;
	if (*i == count || le_32(n->sections, *i * 4) != cp)
		return;
	at = le_32(n->sections, (count + 1) * 4 + *i * SECTION + 2);
	props = le_cut(main, at + 2, le_16(main, at));
	while (doc_sprm_next(&props, &s)) {
		if (s.code == kinds[n->endnotes].sprm_restart)
			n->restarts = le_8(s.value, 0) == RESTART_SECTION;
		else if (s.code == kinds[n->endnotes].sprm_first)
			n->first = (int)le_16(s.value, 0);
		else if (s.code == kinds[n->endnotes].sprm_format)
			n->format = doc_number_format(le_16(s.value, 0));
	}
	if (n->restarts)
		n->count = 0;
}

bool
doc_notes_at(struct doc_notes *n, uint32_t cp)
{
	while (n->next < n->n && le_32(n->refs, n->next * 4) < cp)
		n->next++;
	return n->next < n->n && le_32(n->refs, n->next * 4) == cp;
}

struct doc_range
doc_note_text(const struct doc_notes *n)
{
	uint32_t from = le_32(n->texts, n->next * 4);
	uint32_t to = le_32(n->texts, n->next * 4 + 4);
	uint32_t size = n->story.end - n->story.cp;

	if (to > size)
		to = size;
	if (from > to)
		from = to;
	return (struct doc_range){n->story.cp + from, n->story.cp + to};
}

size_t
doc_note_custom(const struct doc_notes *n, uint32_t cp, uint32_t end)
{
	struct doc_range text = doc_note_text(n);
	const uint16_t *mark = n->f->text + cp;
	const uint16_t *note = n->f->text + text.cp;
	size_t len = 0;

	if (le_16(n->refs, (n->n + 1) * 4 + n->next * REF) != 0 ||
	    mark[0] <= ' ')
		return 0;
	/* The note begins with the same mark: so its length is known. */
	while (len < end - cp && len < text.end - text.cp && len < CUSTOM_MAX &&
	       mark[len] == note[len] && mark[len] > ' ')
		len++;
	return len == 0 ? 1 : len;
}
