/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_LE_H
#define PARSE_LE_H

#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"

/*
 * Little-endian numbers of binary formats.  What lies past the end of s reads
 * as 0 bytes, so that no offset of a hostile file leads outside; a reader
 * that must tell the difference asks le_has.
 */
static inline bool
le_has(struct span s, size_t at, size_t n)
{
	return at <= s.n && n <= s.n - at;
}

static inline unsigned
le_8(struct span s, size_t at)
{
	return at < s.n ? (unsigned char)s.p[at] : 0;
}

static inline unsigned
le_16(struct span s, size_t at)
{
	return le_has(s, at, 2) ? le_8(s, at) | le_8(s, at + 1) << 8 : 0;
}

static inline uint32_t
le_32(struct span s, size_t at)
{
	return le_has(s, at, 4)
		   ? le_16(s, at) | (uint32_t)le_16(s, at + 2) << 16
		   : 0;
}

/* n bytes of s from at on; p NULL: they are not all there. */
static inline struct span
le_cut(struct span s, size_t at, size_t n)
{
	return le_has(s, at, n) ? (struct span){s.p + at, n}
				: (struct span){NULL, 0};
}

#endif
