/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/json.h"

static void
put_comma(struct json_writer *w)
{
	if (w->comma)
		buf_addc(w->out, ',');
	w->comma = true;
}

void
json_begin(struct json_writer *w, char bracket)
{
	put_comma(w);
	buf_addc(w->out, bracket);
	w->comma = false;
}

void
json_finish(struct json_writer *w, char bracket)
{
	buf_addc(w->out, bracket);
	w->comma = true;
}

static void
put_escaped(struct buf *out, const char *p, size_t n)
{
	static const char plain_of[] = "\"\\\b\f\n\r\t", letter[] = "\"\\bfnrt";
	size_t from = 0;

	buf_addc(out, '"');
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)p[i];
		const char *at;

		if (c >= 0x20 && c != '"' && c != '\\')
			continue;
		buf_add(out, p + from, i - from);
		from = i + 1;
		at = c == '\0' ? NULL : strchr(plain_of, c);
		if (c == '\0')
			buf_addc(out, ' ');
		else if (at != NULL)
			buf_printf(out, "\\%c", letter[at - plain_of]);
		else
			buf_printf(out, "\\u%04x", c);
	}
	buf_add(out, p + from, n - from);
	buf_addc(out, '"');
}

void
json_put_text(struct json_writer *w, const char *p, size_t n)
{
	put_comma(w);
	put_escaped(w->out, p, n);
}

void
json_put_key(struct json_writer *w, const char *key)
{
	put_comma(w);
	put_escaped(w->out, key, strlen(key));
	buf_addc(w->out, ':');
	w->comma = false;
}

void
json_put_string(struct json_writer *w, const char *s)
{
	json_put_span(w, span_of(s));
}

void
json_put_span(struct json_writer *w, struct span s)
{
	if (s.p == NULL)
		json_put_null(w);
	else
		json_put_text(w, s.p, s.n);
}

void
json_put_integer(struct json_writer *w, long long v)
{
	put_comma(w);
	buf_printf(w->out, "%lld", v);
}

void
json_put_bool(struct json_writer *w, bool v)
{
	put_comma(w);
	buf_adds(w->out, v ? "true" : "false");
}

void
json_put_null(struct json_writer *w)
{
	put_comma(w);
	buf_adds(w->out, "null");
}

void
json_put_raw(struct json_writer *w, struct span value)
{
	put_comma(w);
	buf_add(w->out, value.p, value.n);
}

void
json_pair_string(struct json_writer *w, const char *key, const char *s)
{
	json_put_key(w, key);
	json_put_string(w, s);
}

void
json_pair_span(struct json_writer *w, const char *key, struct span s)
{
	json_put_key(w, key);
	json_put_span(w, s);
}

void
json_pair_integer(struct json_writer *w, const char *key, long long v)
{
	json_put_key(w, key);
	json_put_integer(w, v);
}

void
json_pair_bool(struct json_writer *w, const char *key, bool v)
{
	json_put_key(w, key);
	json_put_bool(w, v);
}

void
json_pair_share(struct json_writer *w, const char *key, double v)
{
	int thousandths = (int)(v * 1000 + 0.5);

	json_put_key(w, key);
	put_comma(w);
	buf_printf(w->out, "%d.%03d", thousandths / 1000, thousandths % 1000);
}

void
json_pair_null(struct json_writer *w, const char *key)
{
	json_put_key(w, key);
	json_put_null(w);
}
