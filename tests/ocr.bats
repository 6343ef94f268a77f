# SPDX-License-Identifier: GPL-3.0-or-later
# Scans: pages that have no text layer are recognised.
load helper

# drawn NAME ARGS...: a PDF whose letters are strokes.
drawn() {
	local name=$1
	shift
	/usr/bin/python3 "$ROOT/tests/drawn.py" "$@" >"$name"
}

SAID=("THE GENERAL ASSEMBLY" "DECIDES TO REMAIN SEIZED" "OF THE MATTER.")

# texts: of the blocks on stdin, as one line.
texts() {
	jq -r '[.document.blocks[].text] | join(" ")'
}

@test "a page without a text layer is recognised, and how well is said" {
	drawn a.pdf "${SAID[@]}"
	pipe "ods-parse --lang en a.pdf"
	assert_success
	assert_equal "$stderr" ""
	assert_equal "$(texts <<<"$output")" "${SAID[*]}"
	jq -e '.document.ocr | .confidence > 0.7 and .confidence <= 1 and
		(.engine | test("^tesseract [0-9.]+$"))' <<<"$output"
	jq -e '.document.format == "pdf" and .document.pages == 1' <<<"$output"
}

@test "the language need not be known" {
	drawn a.pdf "${SAID[@]}"
	assert_equal "$(ods-parse a.pdf | texts)" "${SAID[*]}"
}

@test "--ocr: auto keeps a text layer, always does not, never looks" {
	drawn a.pdf --layer "A layer says this." "${SAID[@]}"
	drawn b.pdf "${SAID[@]}"
	for args in "" "--ocr auto" "--ocr never"; do
		# shellcheck disable=SC2086
		ods-parse --lang en $args a.pdf >got
		assert_equal "$(texts <got)" "A layer says this."
		assert_equal "$(jq .document.ocr got)" null
	done
	assert_equal "$(ods-parse --lang en --ocr always a.pdf | texts)" \
		"${SAID[*]}"
	assert_equal "$(ods-parse --ocr never b.pdf | jq -r .error.code)" no-text
	run -2 --separate-stderr ods-parse --ocr sometimes a.pdf
	assert_equal "${stderr_lines[0]}" \
		'ods-parse: --ocr: "sometimes" is none of auto never always'
}

@test "a page that takes too long, or too many pages, are an error" {
	drawn a.pdf --scale 0.4 --repeat 24 \
		"THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG AND THEN DOES IT AGAIN FOR THE RECORD OF THE ASSEMBLY 1991" \
		"WHEREAS THE NUMBERS 0123456789 ARE ALL TO BE READ WITH CARE BY WHOEVER LOOKS AT THEM IN 46/182" \
		"AND SO THE PAGE GOES ON FROM LINE TO LINE UNTIL THERE IS NO ROOM FOR ANOTHER WORD ON IT AT ALL"
	run ods-parse --lang en --ocr-seconds 1 a.pdf
	assert_success
	assert_equal "$(jq -r .error.code <<<"$output")" limit
	assert_equal "$(jq -r .error.message <<<"$output")" \
		"a.pdf: PDF: page 1: a scan that takes longer than 1 s a page to recognise"
	/usr/bin/python3 "$ROOT/tests/scan.py" <(printf 'P5\n1 1\n255\n\377') \
		<(printf 'P5\n1 1\n255\n\377') >two.pdf
	run ods-parse --max-pages 1 two.pdf
	assert_equal "$(jq -r .error.code <<<"$output")" too-large
}

@test "a language that is not installed is named" {
	drawn a.pdf "${SAID[@]}"
	mkdir none
	run env TESSDATA_PREFIX="$PWD/none" ods-parse --lang ar a.pdf
	assert_success
	assert_equal "$(jq -r .error.code <<<"$output")" unsupported
	assert_equal "$(jq -r .error.message <<<"$output")" \
		"a.pdf: PDF: page 1: a scan, and Tesseract's language ara is not installed"
}

@test "six languages, askew, with specks" {
	need_corpus
	local name lang seen
	# The first page, as it is read from its text layer and from a scan.
	for lang in en fr es ru zh ar; do
		name=A_RES_78_237-${lang^^}
		pdfseparate -f 2 -l 2 "$SHARED/corpus/docs/pdf/$name.pdf" page.pdf
		pdftoppm -gray -r 250 page.pdf page
		/usr/bin/python3 "$ROOT/tests/scan.py" --dpi 250 --skew 0.6 \
			--noise 0.0005 page-1.pgm >scan.pdf
		ods-parse --lang $lang page.pdf | texts >layer
		ods-parse --lang $lang scan.pdf >got
		texts <got >scanned
		assert [ "$(jq '.document.ocr.confidence * 100 | floor' got)" -ge 80 ]
		seen=$(/usr/bin/python3 - layer scanned <<-'END'
			import difflib, sys
			a, b = ("".join(open(f, encoding="utf-8").read().split())
			        for f in sys.argv[1:])
			m = difflib.SequenceMatcher(None, a, b, autojunk=False)
			print(int(m.ratio() * 1000))
		END
		)
		echo "$lang: $seen of 1000 characters"
		case $lang in
		ar) assert [ "$seen" -ge 850 ] ;;
		*) assert [ "$seen" -ge 970 ] ;;
		esac
		rm page-1.pgm
	done
}

@test "a page on its side is turned" {
	need_corpus
	pdfseparate -f 2 -l 2 "$SHARED/corpus/docs/pdf/A_RES_78_237-EN.pdf" page.pdf
	pdftoppm -gray -r 200 page.pdf page
	/usr/bin/python3 "$ROOT/tests/scan.py" --turned page-1.pgm >scan.pdf
	ods-parse --lang en page.pdf | texts | tr -s ' ' '\n' | sort -u >words
	ods-parse --lang en scan.pdf | texts | tr -s ' ' '\n' | sort -u >seen
	assert [ "$(comm -12 words seen | wc -l)" -gt \
		"$(($(wc -l <words) * 8 / 10))" ]
}
