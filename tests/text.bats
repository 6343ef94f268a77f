#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# Plain text, Markdown and HTML as they come: encodings, line ends, notes that
# were typed, pages with their navigation.

load helper

@test "text: notes typed behind a rule, their marks in the text" {
	cat >typed.txt <<-'END'
		The General Assembly,

		Recalling its resolution 1514 (XV) 1/ and the report of the Special
		Committee, 2/ as well as A/45/1/Add.1 and all that follows from them,

		1. Requests States */ and/or their organizations to keep the lamps on
		     _______

		     1/  See A/45/12, para. 3.
		     2/  Official Records of the General Assembly, Forty-fifth Session,
		Supplement No. 23 (A/45/23).
		     */  And others.

		the high seas 1/ burning at night.

		_____

		    1/  Resolution 44/1.
	END
	ods-parse typed.txt >got
	run jq -c '.document | (.blocks[1:][] | [.text, .notes]), (.notes[] | [.mark, .text])' got
	assert_output - <<-'END'
		["Recalling its resolution 1514 (XV) and the report of the Special Committee, as well as A/45/1/Add.1 and all that follows from them,",[{"note":0,"at":34},{"note":1,"at":75}]]
		["Requests States and/or their organizations to keep the lamps on the high seas burning at night.",[{"note":2,"at":15},{"note":3,"at":77}]]
		["1","See A/45/12, para. 3."]
		["2","Official Records of the General Assembly, Forty-fifth Session, Supplement No. 23 (A/45/23)."]
		["*","And others."]
		["1","Resolution 44/1."]
	END
}

@test "text: a rule without notes stays, fractions and symbols are no marks" {
	printf '%s\n\n' 'Half is 1/2 of A/1/2.' '_____' 'Two 1/ three.' >a.txt
	run jq -c '.document | [.blocks[].text], .notes' < <(ods-parse a.txt)
	assert_output '["Half is 1/2 of A/1/2.","_____","Two 1/ three."]
[]'
}

@test "text, HTML: UTF-16 of either order, a mark of UTF-8, line ends of any kind" {
	local order
	for order in LE BE; do
		{
			[ "$order" = LE ] && printf '\377\376' || printf '\376\377'
			printf '<html><body><p>Маяки 🗼</p></body></html>' | iconv -t "UTF-16$order"
		} >"$order.html"
		{
			[ "$order" = LE ] && printf '\377\376' || printf '\376\377'
			printf 'Маяки 🗼\n' | iconv -t "UTF-16$order"
		} >"$order.txt"
	done
	printf '\357\273\277Маяки 🗼\r\n' >mark.txt
	printf 'Маяки 🗼\r\rГорят.\r' >mac.txt
	run jq -r '.document.blocks[0].text' < <(ods-parse ./*.html ./*.txt)
	assert_output "$(yes 'Маяки 🗼' | head -6)"
	run jq -r '.document.blocks[1].text' < <(ods-parse mac.txt)
	assert_output Горят.
	printf 'Caf\351\n' >latin.txt
	run jq -r '.error | .code, .message' < <(ods-parse latin.txt)
	assert_output "corrupt
latin.txt: not UTF-8 at byte 3"
}
