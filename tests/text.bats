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

@test "text: typed notes without a rule, marks with a blank, marks given again" {
	# As A/RES/49/46, 49/241 and 50/190 are in French texts of a library.
	cat >typed.txt <<-'END'
		38/ 49. Lighthouses of 33/ 112 D

		Having considered the report on lamps 1 /, and the other 2 /,

		1/ A/C.5/49/59, chap. II,

		sect. A.

		2 / A/45/2.

		Page 2

		Decides to burn 1/2 of the oil of the report 2/;

		3/ is no note here.
	END
	run jq -c '.document | (.blocks[] | [.text, .notes]), .notes' < <(ods-parse typed.txt)
	assert_output - <<-'END'
		["38/ 49. Lighthouses of 33/ 112 D",null]
		["Having considered the report on lamps, and the other,",[{"note":0,"at":37},{"note":1,"at":52}]]
		["Page 2",null]
		["Decides to burn 1/2 of the oil of the report;",[{"note":1,"at":44}]]
		["3/ is no note here.",null]
		[{"mark":"1","text":"A/C.5/49/59, chap. II, sect. A."},{"mark":"2","text":"A/45/2."}]
	END
}

@test "Markdown: notes typed behind a rule" {
	cat >typed.md <<-'END'
		# Lighthouses

		Recalling its resolution 1514 (XV) 1/ and the report of the
		**Special Committee**, 2/

		_______

		1/ See A/45/12, para. 3.

		2/ Official Records of the General Assembly, Forty-fifth
		Session (A/45/23).

		_____

		The end 1/ of it.
	END
	run jq -c '.document | (.blocks[] | [.text, .notes]), .notes' < <(ods-parse typed.md)
	assert_output - <<-'END'
		["Lighthouses",null]
		["Recalling its resolution 1514 (XV) and the report of the Special Committee,",[{"note":0,"at":34},{"note":1,"at":75}]]
		["The end of it.",[{"note":0,"at":7}]]
		[{"mark":"1","text":"See A/45/12, para. 3."},{"mark":"2","text":"Official Records of the General Assembly, Forty-fifth Session (A/45/23)."}]
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

# ---- pages ----

@test "html: a page of a site, its menus, banner, path and foot" {
	cat >page.html <<-'END'
		<!DOCTYPE html>
		<html lang="en" dir="ltr"><head><title>Lamps | Press</title><meta charset="utf-8"></head>
		<body class="path-node navbar">
		<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
		<header role="banner" id="un-bar"><p>Welcome to the United Nations</p>
		<div class="language-switcher-language-url"><ul><li>العربية</li><li>English</li></ul></div></header>
		<nav class="navbar"><ul><li>Home</li><li>Meetings Coverage</li></ul></nav>
		<div class="region region-breadcrumb"><ol class="breadcrumb"><li>Home</li><li>Press</li></ol></div>
		<p>Search the site</p>
		<main id="main-content" role="main">
		<article class="node">
		<h1 class="page-header"><span>General Assembly Adopts Resolution on Lighthouses</span></h1>
		<div class="field field--name-field-symbol">GA/99999</div>
		<div class="field__item"><time datetime="2045-03-01">1 March 2045</time></div>
		<div class="addtoany share"><a>Share</a></div>
		<p>The Assembly adopted a text on lighthouses (document <a href="x">A/99/L.7</a>).<sup><a href="#n1">1</a></sup></p>
		<p>The meeting will resume at 3 p.m.</p>
		<footer><p id="n1"><sup>1</sup> See A/99/12.</p><p>Tags: lamps</p></footer>
		</article></main>
		<aside role="complementary"><p>Related</p></aside>
		<footer class="footer"><p>© United Nations</p></footer>
		</body></html>
	END
	ods-parse page.html >got
	run jq -c '.lang, (.document | .blocks[].text, .notes)' got
	assert_output - <<-'END'
		"en"
		"General Assembly Adopts Resolution on Lighthouses"
		"GA/99999"
		"1 March 2045"
		"The Assembly adopted a text on lighthouses (document A/99/L.7)."
		"The meeting will resume at 3 p.m."
		[{"mark":"1","text":"See A/99/12."}]
	END
}

@test "html: the page that shows a document is not the document" {
	cat >viewer.html <<-'END'
		<!DOCTYPE html><html lang="en"><head><title>A/RES/99/7</title></head><body>
		<ul><li><a href="/ar/A/RES/99/7">العربية</a></li><li><a href="/fr/A/RES/99/7">Français</a></li></ul>
		<iframe src="https://documents.un.org/api/symbol/access?s=A/RES/99/7&amp;l=en&amp;t=pdf"></iframe>
		</body></html>
	END
	run jq -r '.error | .code, .message' < <(ods-parse viewer.html)
	assert_output "no-text
viewer.html: a page that shows a document, not the document"
}

@test "html: encodings as browsers take them, or as the language has them" {
	page() {
		printf '<html><head><meta http-equiv="Content-Type" content="text/html; charset=%s"></head><body><p>%s</p></body></html>' "$1" "$2"
	}
	page windows-1256 'قرار' | iconv -t windows-1256 >1.html
	page GBK '决议镕' | iconv -t gbk >2.html
	page ISO-8859-1 '“météo”' | iconv -t windows-1252 >3.html
	page iso-8859-5 'Маяки' | iconv -t iso-8859-5 >4.html
	run jq -r '.document.blocks[0].text' < <(ods-parse [1-4].html)
	assert_output 'قرار
决议镕
“météo”
Маяки'
	for lang in ar:windows-1256:قرار ru:windows-1251:Маяки zh:gb18030:决议 fr:windows-1252:’œuvre; do
		IFS=: read -r code charset word <<<"$lang"
		printf '<html><body><p>%s</p></body></html>' "$word" |
			iconv -t "$charset" >bare.html
		run jq -r '.document.blocks[0].text' < <(ods-parse --lang "$code" bare.html)
		assert_output "$word"
	done
}
