/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_SANDBOX_H
#define PARSE_SANDBOX_H

/*
 * The fence around the workers of ods-parse, which read hostile bytes: no
 * sockets but the one they have, no other programs, no signal to another
 * process, no file opened for writing (libseccomp), and no file read but those
 * beneath `folder` and the system's libraries (Landlock, where the kernel has
 * it).  What is forbidden fails with EPERM or EACCES.  Ends the program when
 * the fence cannot be put up.  folder NULL: none.
 */
void sandbox_enter(const char *folder);

#endif
