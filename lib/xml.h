/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_XML_H
#define LIB_XML_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"

/*
 * XML from bytes, as events: libxml2's SAX2, no tree, no network, no entities
 * but the five of XML and character references.  A declaration of an entity
 * is refused: it is how bombs and reads of foreign files are made, and no
 * document of the United Nations has one.
 */
struct xml_element {
	const char *name; /* local */
	const char *uri; /* of the namespace; NULL: none */
	const unsigned char *const *attributes; /* as libxml2 gives them */
	size_t nattributes;
};

struct xml_handler {
	void (*start)(void *ctx, const struct xml_element *e);
	void (*end)(void *ctx, const char *name, const char *uri);
	void (*text)(void *ctx, const char *s, size_t n);
};

/* Parse all of it; `what` names it in messages ("word/document.xml").  *stop
 * may be set by a handler to end early, without a problem.  NULL: never. */
bool xml_parse(const char *bytes, size_t n, const char *what,
    const struct xml_handler *h, void *ctx, const bool *stop,
    struct problem *p);

/*
 * The same for bytes that come piece by piece: what is read is not kept.
 * xml_feed and xml_close are false once something is wrong (p, which must stay,
 * says what); xml_close ends it in any case, and where `whole` is set the
 * document must have come to its end.
 */
struct xml;
struct xml *xml_open(const char *what, const struct xml_handler *h, void *ctx,
    struct problem *p);
bool xml_feed(struct xml *x, const char *bytes, size_t n, const bool *stop);
bool xml_close(struct xml *x, bool whole);

/* The value of an attribute by its local name, as it stands (references
 * resolved); p NULL: there is none. */
struct span xml_attribute(const struct xml_element *e, const char *name);

/* A yes/no property of OOXML (ST_OnOff): no attribute `val` means yes. */
bool xml_on(const struct xml_element *e);

/* A whole number in [min, max], or `fallback`. */
int xml_integer(const struct xml_element *e, const char *name, int min, int max,
    int fallback);

#endif
