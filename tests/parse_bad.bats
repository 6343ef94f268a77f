#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# Bodies that are no documents, for every format: the error names what was
# found, and where.
#
# A row: how the body is made (a function below, and its words), the code of
# the error, a piece of its message.

load helper

made() { # made SCRIPT CASE: by a script of tests/
	python3 "$ROOT/tests/$1.py" "$2" body
}
cut() { # cut SCRIPT CASE BYTES: so many of what it makes
	python3 "$ROOT/tests/$1.py" "$2" whole
	head -c "$3" whole >body
}
changed() { # changed SCRIPT CASE FROM TO: by sed
	python3 "$ROOT/tests/$1.py" "$2" whole
	LC_ALL=C sed "s/$3/$4/" whole >body
}
bytes() { # bytes FORMAT [FILLER]: as printf has it, and more behind it
	printf "$1" >body
	seq 200 >>body
}
file() { # file NAME [BYTES]: a golden body, or its beginning
	head -c "${2:-1000000}" "$DATA/ods-parse/bodies/$1" >body
}
big() { # big LINE TIMES [BEGIN]: more than a document may have
	{ printf "${3-}"; yes -- "$(printf -- "$1")" | head -n "$2"; } >body
}

rows='
# ---- nothing, or nothing that is known ----
: >body                                 truncated     the body is empty
bytes \001\002\003                      unsupported   bytes of no known kind (application/octet-stream)
bytes {\\rtf1\\ansi                     unsupported   an RTF document
bytes \037\213\010\000                  unsupported   a gzip file
bytes \050\265\057\375\004              unsupported   a zstd file
bytes \377WPC\020\0\0\0\001\002          unsupported   a WordPerfect file that is no document
# ---- DOCX ----
made docx other                         unsupported   ZIP
made docx locked                        encrypted     asks for a password
cut docx whole 3000                     truncated     without its end
changed docx whole Lighthouses Lighthosues corrupt    word/document.xml
made docx bomb                          too-large     200 times
made docx many                          too-large     10000 files
# ---- DOC ----
made doc locked                         encrypted     asks for a password (RC4)
made doc xor                            encrypted     asks for a password (XOR)
made doc word6                          unsupported   Word 6 (version 101
made doc word95                         unsupported   Word 95 (version 104
made doc other                          corrupt       1234 00c1 at the beginning of WordDocument
cut doc whole 7100                      corrupt       lies past the end of the file
bytes \320\317\021\340\241\261\032\341  unsupported   an OLE2 file that is no Word document
# ---- WordPerfect ----
made wpd locked-5                       encrypted     asks for a password
made wpd locked-6                       encrypted     asks for a password
made wpd macro-6                        unsupported   no document (type 1 at byte 9)
made wpd version-6                      unsupported   version 7.1 at byte 10
made wpd broken-6                       corrupt       functions are broken, the first at byte
cut wpd whole-6 60                      truncated     its text begins at byte
# ---- PDF ----
bytes %%PDF-1.4\n                       truncated     without its end
# ---- XML: AKN4UN, TEI, another ----
file act.xml 1500                       truncated     ends too early
file parallel.xml 1200                  truncated     ends too early
bytes <akomaNtoso><p></b>               corrupt       line 1
bytes <TEI.2>\n<text>\n</body>          corrupt       line 3
bytes <?xml\040version="1.0"?><!DOCTYPE\040TEI.2\040[<!ENTITY\040a\040"b">]><TEI.2/> corrupt declares an entity
bytes <rows>                          unsupported   its root is rows
# ---- HTML, Markdown, text ----
bytes <html><body><p>\040</p><!--       no-text       HTML page without text
bytes #\040Caf\351\n                    corrupt       not UTF-8 at byte 5
bytes Caf\351\n                         corrupt       not UTF-8 at byte 3
# ---- more than a document may have, in every format ----
big x 1000100                           too-large     1000000 blocks
big -\040x 1000100 #\040x\n              too-large     1000000 blocks
big <p>x 1000100 <html>                 too-large     1000000 blocks
big <p>x</p> 1000100 <akomaNtoso><mainBody> too-large 1000000 blocks
big <p>x</p> 1000100 <TEI><text>        too-large     1000000 blocks
'

@test "every body that is no document says what it is" {
	local how code words line failed=0
	while IFS= read -r line; do
		[[ $line == '' || $line == '#'* ]] && continue
		[[ $line =~ ^(.*[^ ])\ +(truncated|unsupported|encrypted|corrupt|too-large|no-text|limit)\ +(.*)$ ]] ||
			fail "no row: $line"
		how=${BASH_REMATCH[1]} code=${BASH_REMATCH[2]} words=${BASH_REMATCH[3]}
		rm -f body whole
		if [[ $how == ': >body' ]]; then : >body; else $how; fi
		run ods-parse body
		assert_success
		run jq -r '.error | "\(.stage) \(.code): \(.message)"' <<<"$output"
		if [[ $output != "parse $code: "*"$words"* ]]; then
			echo "$how: wanted $code, $words; got $output"
			failed=1
		fi
	done <<<"$rows"
	[ "$failed" = 0 ]
}
