/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_SYMBOL_READ_H
#define LIB_SYMBOL_READ_H

#include "lib/symbol.h"

/*
 * The parts of a symbol (the inner part of lib/symbol): from s->text, in its
 * canonical form, and s->body to the type, the session, the number.
 */
enum symbol_error symbol_read(struct symbol *s);

#endif
