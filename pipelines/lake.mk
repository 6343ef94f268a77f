# SPDX-License-Identifier: GPL-3.0-or-later
# make lake SYMBOLS=list LAKE=dir [LANGS=en,fr] [STORE=dir] [TYPES=docx,html]
#	[MIRROR=template] [JOBS=n]
#
# A rule a stage with a file between: a run that was stopped goes on with the
# stage that it was at, and a stage runs again when what it reads, its options
# or its program is newer.  The files lie in $(LAKE).work; they may go once the
# lake has its batch.

LANGS = en
TYPES = docx,doc,pdf
STORE = $(LAKE).work/store
WORK = $(LAKE).work
fetch_with = --lang $(LANGS) --type $(TYPES) --store $(STORE) \
	$(if $(MIRROR),--source mirror --mirror '$(MIRROR)')
jobs_with = $(if $(JOBS),--jobs $(JOBS))

lake: $(if $(and $(SYMBOLS),$(LAKE)),$(WORK)/loaded,lake-usage)
lake-usage:
	@echo "usage: make lake SYMBOLS=list LAKE=dir [LANGS=en,fr] [STORE=dir]" \
		"[TYPES=docx,html] [MIRROR=template] [JOBS=n]" >&2; exit 2

$(WORK)/asked: FORCE
	@mkdir -p $(@D)
	@echo "$(fetch_with)" | cmp -s - $@ || echo "$(fetch_with)" >$@

$(WORK)/fetched.jsonl.zst: $(SYMBOLS) $(WORK)/asked $(B)/ods-fetch
	$(B)/ods-fetch $(fetch_with) --count $(WORK)/count <$< | zstd -qc >$@.part
	mv $@.part $@

$(WORK)/parsed.jsonl.zst: $(WORK)/fetched.jsonl.zst $(B)/ods-parse
	zstd -dcq $< | $(B)/ods-parse --store $(STORE) $(jobs_with) | \
		zstd -qc >$@.part
	mv $@.part $@

$(WORK)/enriched.jsonl.zst: $(WORK)/parsed.jsonl.zst $(B)/ods-enrich
	zstd -dcq $< | $(B)/ods-enrich $(jobs_with) | zstd -qc >$@.part
	mv $@.part $@

$(WORK)/loaded: $(WORK)/enriched.jsonl.zst $(B)/ods-load
	zstd -dcq $< | $(B)/ods-load --expect @$(WORK)/count $(LAKE)
	touch $@

.PHONY: lake lake-usage
