/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_DDL_H
#define LOAD_DDL_H

#include "lib/buf.h"
#include "load/tables.h"

/*
 * The tables and views of a lake in SQL, printed from tables.c.  A dialect is
 * a row of a table in ddl.c.
 */
struct dialect;

/* By name, or NULL; all names, one a line. */
const struct dialect *ddl_find(const char *name);
void ddl_list(struct buf *out);

/* Whether it reads the files of a lake itself (and so wants to be told where
 * they are) or has tables that somebody fills. */
bool ddl_reads_files(const struct dialect *d);

/*
 * Append the statements: each table with a column `batch` before its own, and
 * the views
 *	TABLE_current	the rows of the newest batch that holds the document;
 *	errors_current	the keys whose newest outcome is an error;
 *	texts		the text of each document, its blocks and notes.
 * documents_current says in `withdrawn` whether a document that was there is
 * now absent.  lake is NULL unless ddl_reads_files; `there` says which of its
 * tables have files.
 */
void ddl_write(const struct dialect *d, const char *lake,
    const bool there[TABLES], struct buf *out);

#endif
