/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/mem.h"
#include "lib/text.h"
#include "tests/fuzz/format.h"

/*
 * Structure alone: blocks of any look and text, as no reader would give them.
 * A line is a block; its first three bytes are its look.
 */
static void
add_block(struct document *d, const char *line, size_t n)
{
	static const char *const styles[] = {NULL, "HCh", "H1", "Normal"};
	struct buf text = {0};
	struct block *b;
	unsigned look, page;

	if (n < 3)
		return;
	look = (unsigned char)line[0];
	page = (unsigned char)line[1];
	b = document_add(d, look % 16 == 0 ? BLOCK_HEADING : BLOCK_NONE);
	b->bold = (look & 1) != 0;
	b->italic = (look & 2) != 0;
	b->centred = (look & 4) != 0;
	b->cover = (look & 8) != 0;
	b->broken = (look & 16) != 0;
	b->style = mem_string(styles[look >> 5 & 3]);
	b->page = (int)(page & 15);
	b->indent = (int)(page >> 4);
	text_clean(&text, line + 3, n - 3);
	text_trim(&text);
	b->text = buf_take(&text);
	b->lead = (unsigned char)line[2] % (strlen(b->text) + 1);
	while (b->lead > 0 && ((unsigned char)b->text[b->lead] & 0xc0) == 0x80)
		b->lead--;
	if ((look & 128) != 0) {
		size_t note = document_add_note(d, "1");

		free(d->notes[note].text);
		d->notes[note].text = mem_string(b->text);
		block_mark(b, note, b->lead);
	}
}

static bool
read_blocks(struct document *d, const char *bytes, size_t n, struct problem *p)
{
	const char *end = bytes + n;

	(void)p;
	while (bytes < end) {
		const char *stop = memchr(bytes, '\n', (size_t)(end - bytes));

		if (stop == NULL)
			stop = end;
		add_block(d, bytes, (size_t)(stop - bytes));
		bytes = stop + (stop < end);
	}
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *p = fuzz_copy(data, n);

	fuzz_format(read_blocks, p, n);
	free(p);
	return 0;
}
