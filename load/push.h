/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_PUSH_H
#define LOAD_PUSH_H

#include "fetch/s3.h"

/*
 * Copy the batches of a lake that count to an object store, under the names
 * that they have in the lake.  The manifest of a batch goes last: who reads
 * there goes by manifests, so that the batch appears at once.  What is there
 * already is not sent again: a batch by its manifest, a file by its size (its
 * name holds the id of the batch, and so its contents).
 */
struct push {
	const char *lake, *to; /* s3://BUCKET/PREFIX */
	struct s3 s3;
	unsigned long long timeout; /* seconds without a byte */
	void *curl;
	unsigned long long batches, files, bytes; /* that were sent */
};

/* Ends the program: with EXIT_RETRY where the store does not answer or asks to
 * come again, with EXIT_UNUSABLE where it refuses or the lake is not whole. */
void push_lake(struct push *p);

#endif
