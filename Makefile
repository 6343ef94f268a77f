# SPDX-License-Identifier: GPL-3.0-or-later
# GNU make.  A file ods-NAME.c in a program's folder is a program; every other
# .c there is a module of the programs of that folder; lib/ is linked by all.
# Nothing is listed twice.
.DELETE_ON_ERROR:
.SECONDARY:
.SUFFIXES:
SHELL = /bin/bash
.SHELLFLAGS = -o pipefail -ec

FOLDERS = fetch parse enrich load
O = build
B = bin
PREFIX = /usr/local

CFLAGS ?= -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
	-Wmissing-prototypes -Wwrite-strings -Wformat=2 -Wvla
PACKAGES = libcurl libxml-2.0 jansson libzstd libarchive sqlite3 libseccomp \
	libutf8proc libcrypto zlib
pkg = $(shell pkg-config $(1) $(PACKAGES) 2>/dev/null)
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -I. $(WARN) \
	$(patsubst -I%,-isystem %,$(call pkg,--cflags)) $(CFLAGS)
# What a folder's programs link, beside lib/ and what lib/ needs.
LIBS = $(shell pkg-config --libs jansson libcrypto libutf8proc libseccomp)
fetch_LIBS = $(shell pkg-config --libs libcurl libxml-2.0 sqlite3)
parse_LIBS = $(shell pkg-config --libs libxml-2.0 libarchive zlib)
load_LIBS = $(shell pkg-config --libs libzstd sqlite3)

programs = $(basename $(notdir $(wildcard $(FOLDERS:%=%/ods-*.c))))
folder_of = $(patsubst %/$(1).c,%,$(wildcard */$(1).c))
modules = $(filter-out $(1)/ods-%,$(wildcard $(1)/*.c $(1)/*/*.c))
objects = $(patsubst %.c,$(O)/%.o,$(call modules,$(1)))
units = $(basename $(notdir $(wildcard tests/unit/*_test.c)))

all: $(programs:%=$(B)/%)

.SECONDEXPANSION:
$(B)/ods-%: $(O)/$$(call folder_of,ods-$$*)/ods-%.o \
		$(O)/lib$$(call folder_of,ods-$$*).a $(O)/libods.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $($(call folder_of,ods-$*)_LIBS) $(LIBS)

# Archives are made anew, so that a module that is gone is gone from them; the
# list of members is a file, so that they are made anew when it changes.
$(O)/libods.a: $$(call objects,lib) $(O)/libods.list
	rm -f $@ && $(AR) rcs $@ $(filter %.o,$^)
$(O)/lib%.a: $$(call objects,$$*) $(O)/lib%.list
	rm -f $@ && $(AR) rcs $@ $(filter %.o,$^)
$(O)/libods.list: FORCE ; $(call write_list,$(call objects,lib))
$(O)/lib%.list: FORCE ; $(call write_list,$(call objects,$*))
write_list = @mkdir -p $(@D); echo "$(1)" | cmp -s - $@ || echo "$(1)" >$@

$(O)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

-include $(shell find $(O) -name '*.d' 2>/dev/null)

$(O)/unit/%: $(O)/tests/unit/%.o $(FOLDERS:%=$(O)/lib%.a) $(O)/libods.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lcmocka $(foreach f,$(FOLDERS),$($(f)_LIBS)) $(LIBS)

clean:
	rm -rf $(O) $(B) out

FORCE:
.PHONY: all clean FORCE
