/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/lang/lang.h"
#include "parse/html_reader.h"

/*
 * What belongs to a page and not to the text on it: menus, banners, paths,
 * buttons to share (pages of un.org and press.un.org, by Drupal and by hand),
 * and what a page is written in.
 */
enum { CHARSET_WITHIN = 4096 };

/* By name. WAI-ARIA 1.2, 5.3.4 and 5.4. */
static const char *const roles[] = {"alert", "alertdialog", "banner",
    "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation",
    "search", "toolbar"};

/* By name.  Words of `class`, and ids. */
static const char *const names[] = {"addtoany", "breadcrumb", "breadcrumbs",
    "cookie-banner", "element-invisible", "footer-wrapper", "global-nav",
    "language-switcher", "language-switcher-language-url", "mainnav", "menu",
    "nav", "navbar", "navigation", "noprint", "page-footer", "pager",
    "pagination", "region-footer", "region-header", "screenreader-only",
    "share", "sharethis", "site-footer", "site-header", "skip-link", "skip-nav",
    "skip-to-content", "social-media", "social-share", "sr-only", "topnav",
    "un-bar", "visually-hidden"};

static int
word_compare(const void *key, const void *element)
{
	const struct span *word = key;
	const char *name = *(const char *const *)element;
	int order = strncmp(word->p, name, word->n);

	return order != 0 ? order : -(name[word->n] != '\0');
}

/* Is one of the words in a list (by name, for bsearch)? */
static bool
any_among(const char *words, const char *const *list, size_t n)
{
	while (words != NULL && *words != '\0') {
		struct span word = {words, strcspn(words, " \t\r\n")};

		if (word.n > 0 && bsearch(&word, list, n, sizeof(*list),
				      word_compare) != NULL)
			return true;
		words += word.n;
		words += strspn(words, " \t\r\n");
	}
	return false;
}

bool
html_is_page(const xmlChar **attributes)
{
	if (attributes == NULL)
		return false;
	return any_among(html_attribute(attributes, "role"), roles,
		   sizeof(roles) / sizeof(*roles)) ||
	       any_among(html_attribute(attributes, "class"), names,
		   sizeof(names) / sizeof(*names)) ||
	       any_among(html_attribute(attributes, "id"), names,
		   sizeof(names) / sizeof(*names)) ||
	       html_attribute(attributes, "hidden") != NULL ||
	       html_style_says(
		   html_attribute(attributes, "style"), "display", "none");
}

bool
html_is_viewer(const xmlChar **attributes)
{
	const char *src = html_attribute(attributes, "src");

	if (src == NULL)
		src = html_attribute(attributes, "data");
	return src != NULL && strstr(src, "/api/symbol/access") != NULL;
}

/* What is meant where a page names the first: as browsers take it (WHATWG
 * Encoding, 4.2). */
static const struct {
	const char *named, *meant;
} charsets[] = {
    {"ascii", "windows-1252"},
    {"gb2312", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"gbk", "gb18030"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"x-gbk", "gb18030"},
};

/* Where none is named: that of the language. */
static const struct {
	const char *lang, *charset;
} usual[] = {
    {"ar", "windows-1256"},
    {"ru", "windows-1251"},
    {"zh", "gb18030"},
};

static bool
same(const char *p, const char *word, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (ascii_to_small(p[i]) != word[i])
			return false;
	}
	return true;
}

/* `charset=…` of a meta element, in small letters; false: there is none. */
static bool
named_charset(const char *bytes, size_t n, char out[HTML_CHARSET])
{
	static const char word[] = "charset";
	size_t len = sizeof(word) - 1, k = 0;

	if (n > CHARSET_WITHIN)
		n = CHARSET_WITHIN;
	for (size_t i = 0; i + len < n; i++) {
		if (!same(bytes + i, word, len))
			continue;
		i += len;
		while (i < n && strchr(" =\"'", bytes[i]) != NULL &&
		       bytes[i] != '\0')
			i++;
		while (i < n && k + 1 < HTML_CHARSET &&
		       (ascii_letter(bytes[i]) || ascii_digit(bytes[i]) ||
			   bytes[i] == '-' || bytes[i] == '_'))
			out[k++] = ascii_to_small(bytes[i++]);
		out[k] = '\0';
		return k > 0;
	}
	return false;
}

const char *
html_charset(const char *bytes, size_t n, const struct lang *lang,
    char named[HTML_CHARSET])
{
	const char *charset = "windows-1252";

	if (named_charset(bytes, n, named)) {
		charset = named;
		for (size_t i = 0; i < sizeof(charsets) / sizeof(*charsets);
		     i++) {
			if (strcmp(named, charsets[i].named) == 0)
				charset = charsets[i].meant;
		}
		return charset;
	}
	for (size_t i = 0; lang != NULL && i < sizeof(usual) / sizeof(*usual);
	     i++) {
		if (strcmp(lang->code, usual[i].lang) == 0)
			charset = usual[i].charset;
	}
	return charset;
}
