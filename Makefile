# SPDX-License-Identifier: GPL-3.0-or-later
# GNU make.  A file ods-NAME.c in a program's folder is a program; every other
# .c there is a module of the programs of that folder; lib/ is linked by all;
# tests/unit/NAME_test.c is a test program.  Nothing is listed twice.
.DELETE_ON_ERROR:
.SECONDARY:
.SUFFIXES:
SHELL = /bin/bash
.SHELLFLAGS = -o pipefail -ec

FOLDERS = fetch parse enrich load
O = build
B = bin
PREFIX = /usr/local
SHARED = ../shared
AGAIN = $(MAKE) --no-print-directory -j$(shell nproc)

# Tesseract's models of the languages, in the names of Debian's packages.
MODELS := $(subst _,-,$(shell sed -n \
	's/.*\.tesseract = "\(.*\)".*/\1/p' lib/lang/*.c))

# What set-up installs, by Debian's names; DATA.md says what each is for.
DEBIAN = gcc make pkg-config libcurl4-openssl-dev libxml2-dev libjansson-dev \
	libzstd-dev libarchive-dev libsqlite3-dev libseccomp-dev \
	libutf8proc-dev libssl-dev zlib1g-dev libpoppler-glib-dev \
	libtesseract-dev libleptonica-dev \
	$(addprefix tesseract-ocr-,$(MODELS) osd) jq zstd
DEBIAN_CHECK = $(DEBIAN) libcmocka-dev bats bats-assert bats-support python3 sqlite3 \
	postgresql-15 python3-networkx \
	python3-jsonschema man-db mandoc nginx-light openssl curl wget poppler-utils \
	libxml2-utils \
	$(if $(shell command -v npm),,nodejs npm)
DEBIAN_LINT = $(DEBIAN_CHECK) clang-format clang-tidy cppcheck shellcheck
DEBIAN_BENCH = $(DEBIAN) nginx-light curl wget2 time python3 poppler-utils \
	docx2txt pandoc catdoc libpcre2-dev
DEBIAN_FUZZ = $(DEBIAN) clang libclang-rt-14-dev afl++

PACKAGES = libcurl libxml-2.0 jansson libzstd libarchive sqlite3 libseccomp \
	libutf8proc libcrypto zlib poppler-glib cairo tesseract lept
libs = $(shell pkg-config --libs $(1) 2>/dev/null)
LIBS := $(call libs,libcrypto libutf8proc libseccomp) -pthread
fetch_LIBS := $(call libs,libcurl libxml-2.0 sqlite3 zlib)
parse_LIBS := $(call libs,libxml-2.0 libarchive zlib poppler-glib cairo \
	tesseract lept) -lgomp -lm
# The folders whose modules a program has besides its own.
ods-list_ALSO = load
ods-push_ALSO = fetch
load_LIBS := $(call libs,jansson libzstd sqlite3)

CFLAGS ?= -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
	-Wmissing-prototypes -Wwrite-strings -Wformat=2 -Wvla $(if $(CI),-Werror)
HEADERS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags $(PACKAGES) \
	2>/dev/null))
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -I. $(WARN) $(HEADERS) $(CFLAGS)
SANITIZE = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all \
	-fno-omit-frame-pointer -DSANITIZED

programs = $(basename $(notdir $(wildcard $(FOLDERS:%=%/ods-*.c))))
folder_of = $(patsubst %/$(1).c,%,$(wildcard */$(1).c))
modules = $(filter-out $(1)/ods-%,$(wildcard $(1)/*.c $(1)/*/*.c))
objects = $(patsubst %.c,$(O)/%.o,$(call modules,$(1)))
units = $(basename $(notdir $(wildcard tests/unit/*_test.c)))
sources = $(wildcard lib/*.[ch] lib/*/*.[ch] $(FOLDERS:%=%/*.[ch]) \
	tests/unit/*.[ch] tests/fuzz/*.[ch] bench/*.c)
scripts = $(wildcard .ci/run examples/run pipelines/run pipelines/daily \
	pipelines/rebuild pipelines/warehouse/postgresql \
	$(addprefix pipelines/warehouse/,bigquery snowflake sqlite) tests/run tests/score tests/snippets tests/*.bash bench/run)

all: $(programs:%=$(B)/%)

# ---- building -------------------------------------------------------------

.SECONDEXPANSION:
$(B)/ods-%: $(O)/$$(call folder_of,ods-$$*)/ods-%.o \
		$(O)/lib$$(call folder_of,ods-$$*).a \
		$$(addsuffix .a,$$(addprefix $(O)/lib,$$(ods-$$*_ALSO))) \
		$(O)/libods.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ \
		$($(call folder_of,ods-$*)_LIBS) \
		$(foreach f,$(ods-$*_ALSO),$($(f)_LIBS)) $(LIBS)

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
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lcmocka \
		$(foreach f,$(FOLDERS),$($(f)_LIBS)) $(LIBS)

# ---- for people -----------------------------------------------------------

# The main job on the built-in example mirror.
run:
	@$(call set_up,$(DEBIAN))
	@$(AGAIN) -s all
	@examples/run $(abspath $(B)) out

# All tests; the last line is "N passed, N failed".
check:
	@$(call set_up,$(DEBIAN_CHECK))
	@$(AGAIN) -s tested
tested: all $(units:%=$(O)/unit/%) build/node/package-lock.json
	@tests/run $(abspath $(B)) $(O)/unit

# What npm has for the tests.  Without npm they are skipped, and say so.
build/node/package-lock.json: tests/package-lock.json tests/package.json
	@mkdir -p $(@D); cp tests/package.json tests/package-lock.json $(@D)
	@if command -v npm >/dev/null; then \
		npm ci --prefix $(@D) --ignore-scripts --no-audit --no-fund \
			--loglevel=error >/dev/null || { rm $@; \
			echo "npm could not install for the tests" >&2; }; fi

# The warehouse that is too large for every check: chdb has 546 MB.
check-clickhouse: build/node/package-lock.json
	@$(call set_up,$(DEBIAN_CHECK))
	@$(AGAIN) -s all
	@npm install --prefix build/chdb --ignore-scripts --no-audit --no-fund \
		--loglevel=error chdb@3.4.0 >/dev/null
	@NODE_MORE=$(abspath build/chdb/node_modules) \
		tests/run $(abspath $(B)) $(O)/unit tests/warehouse.bats

# A lake that is killed, full or torn between two writers, RUNS times.
RUNS = 1000
torture:
	@$(call set_up,$(DEBIAN_CHECK))
	@$(AGAIN) -s all
	@at=$$(mktemp -d); trap 'rm -rf "$$at"' EXIT; cd "$$at" && \
		PATH="$(abspath $(B)):$$PATH" $(CURDIR)/tests/torture $(RUNS)

# The same under AddressSanitizer and UndefinedBehaviorSanitizer.
asan:
	@$(call set_up,$(DEBIAN_CHECK))
	@$(AGAIN) -s tested O=build/asan B=build/asan/bin \
		CFLAGS="$(SANITIZE)"

# Every fuzz target for FUZZ_SECONDS, from its seeds and what earlier runs
# found worth keeping; what breaks one is left in build/fuzz.
FUZZ_SECONDS = 30
FUZZ_CFLAGS = -O1 -g -fsanitize=fuzzer-no-link,address,undefined \
	-fno-sanitize-recover=all -fno-omit-frame-pointer -DSANITIZED
fuzzers = $(patsubst %_fuzz,%,$(basename $(notdir \
	$(wildcard tests/fuzz/*_fuzz.c))))
fuzz:
	@$(call set_up,$(DEBIAN_FUZZ))
	@$(MAKE) --no-print-directory -s CC=clang O=build/fuzz \
		CFLAGS="$(FUZZ_CFLAGS)" $(fuzzers:%=build/fuzz/%_fuzz)
	@for f in $(fuzzers); do mkdir -p build/fuzz/kept/$$f; echo "fuzz: $$f"; \
		build/fuzz/$${f}_fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
			-rss_limit_mb=2048 -max_len=20000 -close_fd_mask=1 \
			-artifact_prefix=build/fuzz/$$f- -verbosity=0 \
			build/fuzz/kept/$$f tests/fuzz/seeds/$$f || exit 1; done
	@echo "fuzz: $(words $(fuzzers)) targets, nothing found"

# ods-parse on whole files by AFL++, FUZZ_SECONDS a kind.
fuzz-files:
	@$(call set_up,$(DEBIAN_FUZZ))
	@$(MAKE) --no-print-directory -s CC=afl-clang-fast O=build/afl \
		CFLAGS="-O1 -g" build/afl/file
	@mkdir -p build/afl/in/docx build/afl/in/pdf build/afl/out
	@python3 tests/docx.py whole build/afl/in/docx/whole
	@cp tests/fuzz/seeds/pdf/*.pdf build/afl/in/pdf
	@for kind in docx pdf; do echo "fuzz-files: $$kind"; \
		AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
		afl-fuzz -V $(FUZZ_SECONDS) -t 5000 -i build/afl/in/$$kind \
			-o build/afl/out/$$kind -- build/afl/file @@ \
			>build/afl/$$kind.log || { tail build/afl/$$kind.log; exit 1; }; \
		found=$$(find build/afl/out/$$kind/default/crashes \
			build/afl/out/$$kind/default/hangs -name 'id*'); \
		[ -z "$$found" ] || { echo "$$found"; exit 1; }; done
	@echo "fuzz-files: nothing found"
$(O)/file: $(O)/tests/fuzz/file.o $(FOLDERS:%=$(O)/lib%.a) $(O)/libods.a
	$(CC) $(CFLAGS) -o $@ $^ $(foreach f,$(FOLDERS),$($(f)_LIBS)) $(LIBS)

$(O)/%_fuzz: $(O)/tests/fuzz/%_fuzz.o $(FOLDERS:%=$(O)/lib%.a) $(O)/libods.a
	$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^ \
		$(foreach f,$(FOLDERS),$($(f)_LIBS)) $(LIBS)

# The figures of the corpus, by the corpus's own scorer.
score: all
	@tests/score $(abspath $(B)) $(SHARED)

bench:
	@$(call set_up,$(DEBIAN_BENCH))
	@$(AGAIN) -s all $(O)/bench/scan
	@SCAN=$(abspath $(O)/bench/scan) bench/run $(abspath $(B)) $(SHARED)

$(O)/bench/scan: $(O)/bench/scan.o $(O)/libenrich.a $(O)/libods.a
	$(CC) $(CFLAGS) -o $@ $^ $(shell pkg-config --libs libpcre2-8) $(LIBS)

lint:
	@$(call set_up,$(DEBIAN_LINT))
	@$(AGAIN) lint-all
lint-all: lint-format lint-cppcheck lint-tidy lint-shell lint-man
lint-format:
	@echo clang-format
	@clang-format --dry-run -Werror $(sources)
lint-cppcheck:
	@echo cppcheck
	@cppcheck --quiet --error-exitcode=1 --std=c11 -I. --inline-suppr \
		--library=.cppcheck.cfg \
		--enable=warning,portability $(filter %.c,$(sources))
lint-tidy: $(patsubst %.c,$(O)/tidy/%,$(filter lib/% $(FOLDERS:%=%/%),$(filter %.c,$(sources))))
$(O)/tidy/%: %.c
	@mkdir -p $(@D); echo clang-tidy $<
	@clang-tidy --quiet $< -- $(ALL_CFLAGS) 2>/dev/null && touch $@
lint-shell:
	shellcheck -x $(scripts)
lint-man:
	mandoc -Tlint -Wwarning $(wildcard */*.[1-9])

install: all
	install -d $(addprefix $(DESTDIR)$(PREFIX)/,bin share/man/man1 \
		share/man/man5 share/ods-etl/schema share/ods-etl/pipelines)
	install $(programs:%=$(B)/%) $(DESTDIR)$(PREFIX)/bin
	install -m 644 $(wildcard $(FOLDERS:%=%/*.1)) \
		$(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 $(wildcard */*.5) $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 644 $(wildcard schema/*.json) \
		$(DESTDIR)$(PREFIX)/share/ods-etl/schema
	install $(addprefix pipelines/,run daily rebuild) \
		$(DESTDIR)$(PREFIX)/share/ods-etl/pipelines
	install -d $(DESTDIR)$(PREFIX)/share/ods-etl/pipelines/warehouse/queries
	install $(filter-out %/queries,$(wildcard pipelines/warehouse/*)) \
		$(DESTDIR)$(PREFIX)/share/ods-etl/pipelines/warehouse
	install -m 644 $(wildcard pipelines/warehouse/queries/*.sql) \
		$(DESTDIR)$(PREFIX)/share/ods-etl/pipelines/warehouse/queries

clean:
	rm -rf build bin out

# What is missing of $(1) is installed by apt as root or by sudo; anyone else
# is told what to ask for.
define set_up
missing=$$({ dpkg-query -W -f='$${Package} $${Status}\n' $(1) 2>/dev/null || :; } | \
	awk '/ installed$$/ {print $$1}' | sort | comm -13 - \
	<(printf '%s\n' $(1) | sort)); \
[ -z "$$missing" ] && exit 0; \
echo "installing:" $$missing >&2; \
if [ "$$(id -u)" = 0 ]; then as=env; elif sudo -n true 2>/dev/null; then \
	as=sudo; else \
	echo "These packages are missing; as root: apt-get install" $$missing >&2; \
	exit 1; fi; \
apt="$$as DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300"; \
{ $$apt update && $$apt install -y --no-install-recommends $$missing; } \
	>/dev/null || { echo "apt-get could not install them" >&2; exit 1; }
endef

-include pipelines/lake.mk

FORCE:
.PHONY: all run check tested check-clickhouse torture asan fuzz fuzz-files score bench \
	lint lint-all lint-format lint-cppcheck lint-tidy lint-shell lint-man \
	install clean FORCE
