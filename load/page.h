/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_PAGE_H
#define LOAD_PAGE_H

#include "lib/buf.h"

/* Append the manual page of the tables, ods-tables(5): every column with its
 * type and meaning, from tables.c. */
void page_write(struct buf *out);

#endif
