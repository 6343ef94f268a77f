/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_SNIFF_H
#define LIB_SNIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"

/*
 * What a body is, told from its bytes alone: servers send word processor
 * files of any kind under one name, and pages of their own in place of files.
 */

/*
 * The media type of a whole body; a literal, never NULL:
 *   application/pdf
 *   application/vnd.openxmlformats-officedocument.wordprocessingml.document
 *   application/msword             OLE2 with a Word stream
 *   application/x-ole-storage      any other OLE2
 *   application/vnd.wordperfect    alone or in OLE2
 *   application/rtf
 *   application/zip                a ZIP that is no Word document
 *   application/gzip, application/zstd
 *   text/html, application/xhtml+xml
 *   application/akn+xml, application/tei+xml, application/marcxml+xml,
 *   application/xml
 *   text/markdown, text/plain
 *   application/x-empty            no bytes at all
 *   application/octet-stream       anything else
 */
const char *sniff_media_type(const char *p, size_t n);

/* Does a body end as its type must (the end record of a ZIP, %%EOF of a PDF)?
 * True for types that have no such end. */
bool sniff_is_whole(const char *media_type, const char *p, size_t n);

/* For messages: "a Word document", "an HTML page"; "bytes of no known kind". */
const char *sniff_called(const char *media_type);

#endif
