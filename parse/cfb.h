/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_CFB_H
#define PARSE_CFB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"
#include "lib/problem.h"

/*
 * A compound file (MS-CFB; "OLE2"): streams in chains of sectors.  Only the
 * streams of the root storage are read: those of embedded objects have the
 * same names.
 */
struct cfb {
	struct span file; /* borrowed */
	unsigned shift; /* of a sector's size */
	uint32_t *fat, *mini_fat; /* the next sector of a chain */
	size_t nfat, nmini;
	struct buf directory, mini; /* mini: the stream of small streams */
};

/* Read the tables of a compound file, which must outlive *c.  False: it is
 * damaged.  Free with cfb_free in either case. */
bool cfb_open(struct cfb *c, struct span file, struct problem *p);

/* Is there a stream of this name (ASCII) in the root storage? */
bool cfb_has(const struct cfb *c, const char *name);

/* Append the stream to out.  False: there is none, or its chain is broken. */
bool cfb_read(
    const struct cfb *c, const char *name, struct buf *out, struct problem *p);

void cfb_free(struct cfb *c);

#endif
