/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/ocr.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <tesseract/capi.h>

#include "lib/ascii.h"
#include "lib/mem.h"
#include "lib/worker.h"

enum {
	DARK = 130, /* of 255: below it is ink */
	RULE_MIN = 100, /* dots: a rule at OCR_DPI is longer than a dash */
	RULE_HEIGHT = 12,
	WORDS_MAX = 100, /* of a line, for the height of its letters */
	LINES_MAX = 1000, /* of a page; words of more stand as they are */
	SURE_OF_TURN = 15, /* of Tesseract's confidence: less is a guess */
	DUST_BELOW = 60, /* of 100: confidence in signs that are none */
};

/* Of OpenMP's run-time library, which Tesseract brings; its header is the
 * compiler's own, and clang has none without a package of that name. */
void omp_set_max_active_levels(int levels);

/* What is loaded for a script where the language is not known. */
static const struct {
	const char *script; /* as Tesseract calls it */
	const char *languages;
} scripts[] = {
    {"Latin", "eng+fra+spa"},
    {"Cyrillic", "rus"},
    {"Arabic", "ara"},
    {"Han", "chi_sim"},
};

/* In a worker stdout is /dev/null (lib/worker.c). */
static void
silence(struct ocr *o)
{
	o->stderr_was = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
	if (o->stderr_was >= 0)
		dup2(STDOUT_FILENO, STDERR_FILENO);
}

static void
speak(struct ocr *o)
{
	if (o->stderr_was < 0)
		return;
	fflush(stderr);
	dup2(o->stderr_was, STDERR_FILENO);
	close(o->stderr_was);
	o->stderr_was = -1;
}

void
ocr_open(struct ocr *o, const struct lang *lang, unsigned seconds)
{
	*o = (struct ocr){.lang = lang, .seconds = seconds, .stderr_was = -1};
	/* The fence of a worker lets no thread begin. */
	omp_set_max_active_levels(0);
	setMsgSeverity(L_SEVERITY_NONE);
	silence(o);
}

static void
unload(struct ocr *o)
{
	if (o->api == NULL)
		return;
	TessBaseAPIEnd(o->api);
	TessBaseAPIDelete(o->api);
	o->api = NULL;
}

void
ocr_close(struct ocr *o)
{
	unload(o);
	speak(o);
}

static bool
load(struct ocr *o, const char *languages, struct problem *p)
{
	if (o->api != NULL && strcmp(o->languages, languages) == 0)
		return true;
	unload(o);
	o->api = TessBaseAPICreate();
	if (TessBaseAPIInit3(o->api, NULL, languages) != 0) {
		TessBaseAPIDelete(o->api);
		o->api = NULL;
		return problem_set(p, PROBLEM_UNSUPPORTED,
		    "a scan, and Tesseract's language %s is not installed",
		    languages);
	}
	snprintf(o->languages, sizeof o->languages, "%s", languages);
	return true;
}

/* The script of a page, and how it has to be turned (quarters, clockwise);
 * what cannot be told is Latin and upright. */
static const char *
look_at(const PIX *image, int *quarters)
{
	TessBaseAPI *api = TessBaseAPICreate();
	const char *script = NULL, *found = scripts[0].languages;
	int turned = 0;
	float sure = 0, sure_of_script = 0;

	*quarters = 0;
	if (TessBaseAPIInit2(api, NULL, "osd", OEM_TESSERACT_ONLY) == 0) {
		TessBaseAPISetPageSegMode(api, PSM_OSD_ONLY);
		TessBaseAPISetImage2(api, (PIX *)image);
		TessBaseAPISetSourceResolution(api, OCR_DPI);
		if (TessBaseAPIDetectOrientationScript(
			api, &turned, &sure, &script, &sure_of_script)) {
			for (size_t i = 0;
			     script != NULL &&
			     i < sizeof scripts / sizeof scripts[0];
			     i++)
				if (strcmp(scripts[i].script, script) == 0)
					found = scripts[i].languages;
			if (sure >= SURE_OF_TURN)
				*quarters = (360 - turned) / 90 % 4;
		}
	}
	TessBaseAPIEnd(api);
	TessBaseAPIDelete(api);
	return found;
}

static int
by_value(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;

	return (x > y) - (x < y);
}

/* The size of the type of a line: three of four words have a letter that is
 * tall or deep, and specks of dust make some boxes too large. */
static float
line_size(const struct page_word *words, size_t n)
{
	float heights[WORDS_MAX];

	if (n == 0)
		return 0;
	if (n > WORDS_MAX)
		n = WORDS_MAX;
	for (size_t i = 0; i < n; i++)
		heights[i] = words[i].y1 - words[i].y0;
	qsort(heights, n, sizeof heights[0], by_value);
	return heights[n * 3 / 4];
}

/* The lines of a page as Tesseract tells them. */
struct line {
	size_t from, n; /* of the page's words */
	float baseline, size;
};

struct line_list {
	struct line lines[LINES_MAX];
	size_t n;
};

static float
median_of(const struct line_list *list, bool sizes)
{
	float values[LINES_MAX];

	if (list->n == 0)
		return 0;
	for (size_t i = 0; i < list->n; i++)
		values[i] =
		    sizes ? list->lines[i].size : list->lines[i].baseline;
	qsort(values, list->n, sizeof values[0], by_value);
	if (sizes)
		return values[list->n / 2];
	/* from line to line: those of two columns may be a dot apart */
	for (size_t i = 1; i < list->n; i++)
		values[i - 1] = values[i] - values[i - 1];
	qsort(values, list->n - 1, sizeof values[0], by_value);
	return list->n > 1 ? values[(list->n - 1) / 2] : 0;
}

/*
 * Give the words of each line one height, so that those of a line are told
 * from those of the next.  Lines of the same type differ by the letters they
 * happen to have: all that are near the median are of its size.  Letters that
 * reach into the next line (Arabic) do not make the type larger.
 */
static void
even_lines(struct page *page, const struct line_list *list)
{
	float size = median_of(list, true), pitch = median_of(list, false);

	if (pitch > size * 0.5F && size > pitch * 0.9F)
		size = pitch * 0.9F;
	for (size_t i = 0; i < list->n; i++) {
		const struct line *l = &list->lines[i];
		bool usual = l->size > size * 0.7F && l->size < size * 1.4F;
		float s = usual ? size : l->size;

		for (size_t k = l->from; k < l->from + l->n; k++) {
			struct page_word *w = &page->words[k];

			w->size = s;
			w->y0 = l->baseline - s * 0.8F;
			w->y1 = l->baseline + s * 0.2F;
		}
	}
}

/* A speck of dust or part of a drawing: no letter or digit, and not sure.  A
 * word that Tesseract is not sure of is a word, and often right. */
static bool
is_dust(const char *text, float sure)
{
	if (sure >= DUST_BELOW)
		return false;
	for (; *text != '\0'; text++)
		if (ascii_letter(*text) || ascii_digit(*text) ||
		    (*text & 0x80) != 0)
			return false;
	return true;
}

static void
take_word(
    struct ocr *o, TessResultIterator *at, double points, struct page *page)
{
	const TessPageIterator *box =
	    TessResultIteratorGetPageIteratorConst(at);
	float sure = TessResultIteratorConfidence(at, RIL_WORD);
	char *text = TessResultIteratorGetUTF8Text(at, RIL_WORD);
	int left, top, right, bottom;
	struct page_word *w;
	size_t n = text == NULL ? 0 : strcspn(text, "\n");

	if (n > 0 && !is_dust(text, sure) &&
	    TessPageIteratorBoundingBox(
		box, RIL_WORD, &left, &top, &right, &bottom)) {
		w = page_add_word(page, text, n);
		w->x0 = (float)(left * points);
		w->x1 = (float)(right * points);
		w->y0 = (float)(top * points);
		w->y1 = (float)(bottom * points);
		o->confidence += (double)sure / 100;
		o->words++;
	}
	TessDeleteText(text);
}

static void
take_words(struct ocr *o, double points, struct page *page)
{
	TessResultIterator *at = TessBaseAPIGetIterator(o->api);
	struct line_list *list;
	size_t from = 0;
	int x0, x1, y0, y1;

	if (at == NULL)
		return; /* a blank page */
	list = mem_zero(1, sizeof *list);
	do {
		const TessPageIterator *line =
		    TessResultIteratorGetPageIteratorConst(at);

		take_word(o, at, points, page);
		if (!TessPageIteratorIsAtFinalElement(
			line, RIL_TEXTLINE, RIL_WORD))
			continue;
		if (page->nwords > from && list->n < LINES_MAX &&
		    TessPageIteratorBaseline(
			line, RIL_TEXTLINE, &x0, &y0, &x1, &y1))
			list->lines[list->n++] = (struct line){from,
			    page->nwords - from,
			    (float)((y0 + y1) / 2.0 * points),
			    line_size(page->words + from, page->nwords - from)};
		from = page->nwords;
	} while (TessResultIteratorNext(at, RIL_WORD));
	TessResultIteratorDelete(at);
	even_lines(page, list);
	free(list);
}

/* Drawn lines: what is left of the ink when all that is shorter is taken
 * away. */
static void
take_rules(PIX *image, double points, struct page *page)
{
	PIX *ink = pixThresholdToBinary(image, DARK), *rules = NULL;
	BOXA *boxes = NULL;

	if (ink != NULL)
		rules = pixOpenBrick(NULL, ink, RULE_MIN, 1);
	if (rules != NULL)
		boxes = pixConnCompBB(rules, 8);
	for (l_int32 i = 0; boxes != NULL && i < boxaGetCount(boxes); i++) {
		l_int32 x, y, w, h;

		if (boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h) == 0 &&
		    h <= RULE_HEIGHT)
			page_add_rule(page, x * points, y * points,
			    (x + w) * points, (y + h) * points);
	}
	boxaDestroy(&boxes);
	pixDestroy(&rules);
	pixDestroy(&ink);
}

static bool
recognise(struct ocr *o, PIX *image, double dpi, struct problem *p)
{
	ETEXT_DESC *monitor = TessMonitorCreate();
	int status;

	TessBaseAPISetPageSegMode(o->api, PSM_AUTO);
	TessBaseAPISetImage2(o->api, image);
	TessBaseAPISetSourceResolution(o->api, (int)dpi);
	TessMonitorSetDeadlineMSecs(monitor, (int)o->seconds * 1000);
	status = TessBaseAPIRecognize(o->api, monitor);
	TessMonitorDelete(monitor);
	return status == 0 ||
	       problem_set(p, PROBLEM_LIMIT,
		   "a scan that takes longer than %u s a page to recognise",
		   o->seconds);
}

bool
ocr_page(
    struct ocr *o, PIX *image, double dpi, struct page *page, struct problem *p)
{
	const char *languages;
	double points = 72 / dpi;
	PIX *upright, *even;
	int quarters;
	bool ok;

	worker_extend(o->seconds);
	languages = look_at(image, &quarters);
	if (o->lang != NULL)
		languages = o->lang->tesseract;
	upright = pixRotateOrth(image, quarters);
	even = upright != NULL ? pixDeskew(upright, 0) : NULL;
	pixDestroy(&upright);
	if (even == NULL)
		return problem_set(p, PROBLEM_NO_TEXT,
		    "a scan that cannot be read as an image");
	ok = load(o, languages, p) && recognise(o, even, dpi, p);
	if (ok) {
		page->width = (float)(pixGetWidth(even) * points);
		page->height = (float)(pixGetHeight(even) * points);
		take_words(o, points, page);
		take_rules(even, points, page);
	}
	pixDestroy(&even);
	return ok;
}

double
ocr_confidence(const struct ocr *o)
{
	return o->words > 0 ? o->confidence / (double)o->words : 0;
}

void
ocr_engine(char *out, size_t size)
{
	snprintf(out, size, "tesseract %s", TessVersion());
}
