/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/page.h"

#include <stdlib.h>

#include "lib/mem.h"

struct page *
pages_add(struct pages *pages, double width, double height)
{
	struct page *page;

	pages->list =
	    mem_grow(pages->list, pages->n, &pages->cap, sizeof(*pages->list));
	page = &pages->list[pages->n++];
	*page = (struct page){.width = (float)width, .height = (float)height};
	return page;
}

struct page_word *
page_add_word(struct page *page, const char *text, size_t n)
{
	struct page_word *word;

	page->words = mem_grow(
	    page->words, page->nwords, &page->words_cap, sizeof(*page->words));
	word = &page->words[page->nwords++];
	*word = (struct page_word){
	    .at = (uint32_t)page->text.len, .len = (uint32_t)n};
	buf_add(&page->text, text, n);
	return word;
}

void
page_add_rule(struct page *page, double x0, double y0, double x1, double y1)
{
	page->rules = mem_grow(
	    page->rules, page->nrules, &page->rules_cap, sizeof(*page->rules));
	page->rules[page->nrules++] =
	    (struct page_rule){(float)x0, (float)y0, (float)x1, (float)y1};
}

struct span
page_word_text(const struct page *page, const struct page_word *word)
{
	return (struct span){page->text.data + word->at, word->len};
}

void
pages_free(struct pages *pages)
{
	for (size_t i = 0; i < pages->n; i++) {
		free(pages->list[i].words);
		free(pages->list[i].rules);
		buf_free(&pages->list[i].text);
	}
	free(pages->list);
	*pages = (struct pages){0};
}
