#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docx.py CASE FILE: write a Word document, invented from beginning to end,
that holds one trait of real ones.  Nothing is packed, so that the same case
is the same bytes everywhere."""
import sys
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def t(text, props=''):
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content, props=''):
    if not content.startswith('<'):
        content = t(content)
    return f'<w:p><w:pPr>{props}</w:pPr>{content}</w:p>'


def style(name):
    return f'<w:pStyle w:val="{name}"/>'


def num(id_, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id_}"/></w:numPr>'


def tbl(*rows):
    return '<w:tbl>' + ''.join(
        '<w:tr>' + ''.join(f'<w:tc>{c}</w:tc>' for c in row) + '</w:tr>'
        for row in rows) + '</w:tbl>'


def foot(id_, custom=''):
    extra = ' w:customMarkFollows="1"' if custom else ''
    return (f'<w:r><w:footnoteReference{extra} w:id="{id_}"/>'
            + (f'<w:t>{custom}</w:t>' if custom else '') + '</w:r>')


def field(code, shown):
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
    return (char('begin') + f'<w:r><w:instrText>{code}</w:instrText></w:r>'
            + char('separate') + t(shown) + char('end'))


MASTHEAD = tbl(
    [p(''), p('United Nations'),
     p('<w:r><w:t>A</w:t></w:r><w:r><w:t>/RES/</w:t></w:r><w:r><w:t>99/7</w:t></w:r>')],
    [p(''), p('General Assembly'),
     p('Distr.: General') + p('3 March 2045') + p('') + p('Original: English')])
COVER = (p('Ninety-ninth session') + p('Agenda item 12')
         + p('Lighthouses of the high seas')
         + p('Resolution adopted by the General Assembly on 1 March 2045')
         + p('[on the report of the Second Committee (A/99/12, para. 3)]')
         + p('99/7.\tLighthouses of the high seas'))
FORMULA = p(t('The General Assembly', '<w:i/>') + t(',')) + p(
    t('Recalling', '<w:i/>') + t(' its resolution 98/7 of 2 March 2044,'))
HEAD = MASTHEAD + COVER + FORMULA
FOOTER = p(t('45-01234 (E)') + t('    030345'))


def level(i, fmt, text, more=''):
    return (f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>'
            f'<w:lvlText w:val="{text}"/>{more}</w:lvl>')


NUMBERING = (
    '<w:abstractNum w:abstractNumId="4">'
    + level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')
    + level(2, 'lowerRoman', '(%3)') + '</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="5">'
    + level(0, 'chineseCountingThousand', '%1、') + '</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="6">'
    + level(0, 'arabicAbjad', '(%1)') + '</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="7">' + level(0, 'bullet', '•')
    + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + '</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="4"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="6"/></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>')

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr>'
    + num(1) + '</w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Para2"><w:name w:val="Para 2"/>'
    '<w:basedOn w:val="Para"/></w:style>'
    '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>')


def operative(n):
    return p(f'{n}.\tRequests the keepers to report;')


CASES = {
    # Everything at its place: what the others are held against.
    'whole': {
        'document': HEAD
        + p(t('1.\t') + t('Welcomes', '<w:i/>') + t(' the light') + foot(2) + t(';'))
        + p(t('2.\t') + t('Invites', '<w:i/>') + t(' States:'))
        + p('(a)\tTo keep watch;') + p('(b)\tTo mend the lamps.')
        + p('40th plenary meeting') + p('1 March 2045'),
        'footnotes': '<w:footnote w:type="separator" w:id="0">' + p('x') + '</w:footnote>'
        '<w:footnote w:id="2">' + p('<w:r><w:footnoteRef/></w:r>' + t(' See A/99/8.')) + '</w:footnote>',
        'footer1': FOOTER},
    # Files of New York have the masthead in the header of the first page.
    'header': {
        'document': COVER + FORMULA + operative(1),
        'header2': MASTHEAD, 'header1': p('A/RES/99/7'), 'footer1': FOOTER},
    'numbering': {
        'document': HEAD + p('Requests:', num(1)) + p('Sails;', num(1, 1))
        + p('Oars;', num(1, 1)) + p('Hemp;', num(1, 2)) + p('Calls upon all;', num(1))
        + p('Anchors;', num(1, 1)) + p('Begins anew;', num(2)) + p('Goes on;', num(1))
        + p('By style;', style('Para2'))
        + p('One;', num(3)) + p('Two;', num(3)) + p('Three;', num(4))
        + p('Four;', num(4)) + p('Bullet;', num(5)) + p('Legal.', num(5, 1))},
    'notes': {
        'document': HEAD + p(t('1.\tNotes one') + foot(9) + t(' and two') + foot(4) + t(';'))
        + p(t('2.\tNotes a star') + foot(7, '*') + t(' and three') + foot(8) + t(';'))
        + p(t('3.\tNotes one') + t('1', '<w:vertAlign w:val="superscript"/>')
            + t(' again, in 3 km') + t('2', '<w:vertAlign w:val="superscript"/>') + t(';'))
        + p(t('4.\tNotes an end') + '<w:r><w:endnoteReference w:id="3"/></w:r>' + t('.')),
        'footnotes': ''.join(
            f'<w:footnote w:id="{i}">' + p('<w:r><w:footnoteRef/></w:r>' + t(s)) + '</w:footnote>'
            for i, s in ((4, '\tSecond.'), (7, '* Starred.'), (8, 'Third.'), (9, 'First.'),
                         (11, 'Nobody refers to it.'))),
        'endnotes': '<w:endnote w:id="3">' + p('Last,') + p('in two parts.') + '</w:endnote>'},
    'sections': {
        'document': HEAD + p(t('1.\tNotes') + foot(1) + t(';'))
        + p(t('and') + foot(2), '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>')
        + p(t('2.\tNotes') + foot(3) + t('.')),
        'footnotes': ''.join(f'<w:footnote w:id="{i}">' + p(f'Note {i}.') + '</w:footnote>'
                             for i in (1, 2, 3)),
        'settings': '<w:footnotePr><w:numFmt w:val="upperRoman"/>'
        '<w:numRestart w:val="eachSect"/></w:footnotePr>'},
    'changes': {
        'document': HEAD
        + p(t('1.\tKeeps ') + '<w:del w:id="1"><w:r><w:delText>lost </w:delText><w:t>gone </w:t></w:r></w:del>'
            '<w:ins w:id="2">' + t('new ') + '</w:ins>'
            '<w:moveFrom w:id="3">' + t('away ') + '</w:moveFrom>'
            '<w:moveTo w:id="4">' + t('here') + '</w:moveTo>' + t(';'))
        + '<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>' + t('2.\tJoined ') + '</w:p>'
        + p('over the mark;')
        + '<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange w:id="6"><w:pPr>' + style('H23')
        + '</w:pPr></w:pPrChange></w:pPr>' + t('3.\tAs it is now.') + '</w:p>'},
    'runs': {
        'document': HEAD
        + p(t('1.\tCo') + '<w:r><w:noBreakHyphen/></w:r>' + t('operates, soft')
            + '<w:r><w:softHyphen/></w:r>' + t('ly,') + '<w:r><w:br/></w:r>' + t('in ')
            + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + t(' 3 ports')
            + t(' unseen', '<w:vanish/>') + t(' hidden', '<w:rStyle w:val="Ghost"/>')
            + t(' seen', '<w:vanish w:val="0"/>') + t(';'))
        + p(t('2.\tSees ') + field(' REF _1 ', 'paragraph 1') + t(' above, and ')
            + '<w:fldSimple w:instr=" PAGE ">' + t('a page') + '</w:fldSimple>' + t(';'))
        + p('<w:hyperlink>' + t('3.\tLinks') + '</w:hyperlink><w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr>'
            '<w:sdtContent>' + t(' and controls.') + '</w:sdtContent></w:sdt>')},
    'boxes': {
        'document': HEAD
        + p(t('1.\tStands') + f'<w:r><mc:AlternateContent {MC}><mc:Choice Requires="wps">'
            f'<a:p {A}><a:r><a:t>drawn</a:t></a:r></a:p>'
            '<w:txbxContent>' + p('Boxed text') + '</w:txbxContent></mc:Choice><mc:Fallback>'
            '<w:txbxContent>' + p('Boxed text') + '</w:txbxContent></mc:Fallback>'
            '</mc:AlternateContent></w:r>' + t(' alone.'))},
    'tables': {
        'document': HEAD + operative(1)
        + tbl([p('Light'), p(t('Height') + foot(3))],
              [p('North') + p('Head'), tbl([p('in'), p('ner')])],
              [p(''), p('12 m')])
        + operative(2),
        'footnotes': '<w:footnote w:id="3">' + p('In metres.') + '</w:footnote>'},
    # A choice that shows nothing; boxes without a choice; one in the other.
    'alternatives': {
        'document': HEAD
        + p(t('1.\tStands') + f'<w:r><mc:AlternateContent {MC}><mc:Choice Requires="wpc">'
            f'<a:p {A}><a:r><a:t>drawn</a:t></a:r></a:p></mc:Choice><mc:Fallback>'
            '<w:pict><w:txbxContent>' + p('Only in the fallback') + '</w:txbxContent></w:pict>'
            '</mc:Fallback></mc:AlternateContent></w:r>' + t(' alone.'))
        + p('<w:r><w:pict><w:txbxContent>' + p('Boxed without a choice')
            + '</w:txbxContent></w:pict></w:r>')
        + p(f'<w:r><mc:AlternateContent {MC}><mc:Choice Requires="wpg"><w:txbxContent>'
            + p(f'<w:r><mc:AlternateContent {MC}><mc:Choice Requires="wps">' + t('Inner')
                + '</mc:Choice><mc:Fallback>' + t('Twice') + '</mc:Fallback></mc:AlternateContent></w:r>')
            + '</w:txbxContent></mc:Choice><mc:Fallback>' + p('Never') + '</mc:Fallback>'
            '</mc:AlternateContent></w:r>')},
    # Cells merged with the one above, over columns; rows and cells deleted; a
    # paragraph whose mark is deleted at the end of its cell.
    'merged': {
        'document': HEAD + operative(1)
        + '<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
        + p('Lights') + '</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + p('Keeper') + '</w:tc></w:tr>'
        '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>' + p('Gone') + '</w:tc></w:tr>'
        '<w:tr><w:trPr><w:ins w:id="2"/></w:trPr><w:tc><w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>'
        + t('North') + '</w:p></w:tc><w:tc>' + p('12 m') + '</w:tc>'
        '<w:tc><w:tcPr><w:vMerge/></w:tcPr>' + p('hidden') + '</w:tc></w:tr></w:tbl>'
        + operative(2)},
    # Hidden marks of paragraphs join; hidden paragraphs take no number, and
    # neither do hidden notes; what is joined looks as the last one does.
    'hidden': {
        'document': HEAD
        + '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>' + t('1.\tRuns') + '</w:p>' + p(' in;')
        + '<w:p><w:pPr>' + num(1) + '<w:rPr><w:vanish/></w:rPr></w:pPr>' + t('Unseen', '<w:vanish/>') + '</w:p>'
        + p('First of its list' + '', num(1))
        + '<w:p><w:pPr>' + style('1') + '<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
        '<w:del w:id="2"><w:r><w:delText>Old heading</w:delText></w:r></w:del></w:p>'
        + p(t('2.\tNotes') + '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
            + foot(2) + t(' a light;'))
        + p(t('3.\tReads ') + '<w:r><w:ruby><w:rt>' + t('above') + '</w:rt><w:rubyBase>' + t('below')
            + '</w:rubyBase></w:ruby></w:r><w:smartTag w:element="x"><w:smartTagPr/>' + t(' smart')
            + '</w:smartTag><w:customXml w:element="y">' + t(' and custom') + '</w:customXml>'
            '<w:bdo w:val="rtl">' + t(' words') + '</w:bdo>'
            '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + t('.')),
        'footnotes': ''.join(f'<w:footnote w:id="{i}">' + p(f'Note {i}.') + '</w:footnote>' for i in (1, 2)),
        'comments': '<w:comment w:id="0">' + p('Is this right?') + '</w:comment>'},
    # Numbers of notes that begin anew on each page; a start; a format of a
    # section of its own.
    'pages': {
        'document': HEAD + p(t('1.\tNotes') + foot(1) + foot(2) + t(';'))
        + p('<w:r><w:lastRenderedPageBreak/></w:r>' + t('2.\tNotes') + foot(3) + t(';'))
        + p('<w:r><w:br w:type="page"/></w:r>' + t('3.\tNotes') + foot(4) + t(';')),
        'footnotes': ''.join(f'<w:footnote w:id="{i}">' + p(f'Note {i}.') + '</w:footnote>' for i in range(1, 5)),
        'settings': '<w:footnotePr><w:numStart w:val="3"/><w:numRestart w:val="eachPage"/></w:footnotePr>'},
    'endnotes': {
        'document': HEAD
        + p(t('1.\tNotes') + '<w:r><w:endnoteReference w:id="1"/></w:r>' + foot(1) + t(';'))
        + p(t('2.\tNotes') + '<w:r><w:endnoteReference w:id="2"/></w:r>' + t(';'),
            '<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr>')
        + p(t('3.\tNotes') + '<w:r><w:endnoteReference w:id="3"/></w:r>'
            '<w:r><w:endnoteReference w:customMarkFollows="1" w:id="4"/><w:sym w:font="Symbol" w:char="F02A"/></w:r>'
            + t('.'))
        + '<w:sectPr><w:endnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="5"/>'
        '<w:numRestart w:val="eachSect"/></w:endnotePr></w:sectPr>',
        'footnotes': '<w:footnote w:id="1">' + p('Foot.') + '</w:footnote>',
        'endnotes': ''.join(f'<w:endnote w:id="{i}">' + p(f'End {i}.') + '</w:endnote>' for i in (1, 2, 3))
        + '<w:endnote w:id="4">' + p('* Own.') + '</w:endnote>'},
    # Levels that styles choose; a bullet; headings by outline and by the
    # style that they are based on, under localised ids.
    'outline': {
        'document': HEAD + operative(1) + p('Annex', style('H23'))
        + p('Of oil', style('Titre1')) + p('Of wicks', '<w:outlineLvl w:val="1"/>')
        + p('First point', style('Niveau2')) + p('A lamp', num(5)),
        'styles': STYLES.replace('</w:style>', '</w:style>'
        '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="Chapitre"/><w:basedOn w:val="1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Niveau2"><w:name w:val="Niveau 2"/><w:pPr>'
        '<w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>', 1),
        'numbering': NUMBERING.replace('<w:num ', '<w:abstractNum w:abstractNumId="8">'
        + level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Niveau2"/>')
        + '</w:abstractNum><w:num w:numId="6"><w:abstractNumId w:val="8"/></w:num><w:num ', 1)},
    # Right to left: runs stand in the order of reading.
    'bidi': {
        'document': p('إن الجمعية العامة،')
        + p('<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">إذ تشير إلى قرارها </w:t></w:r>'
            '<w:r><w:t>98/7</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve"> المؤرخ </w:t></w:r>'
            '<w:r><w:t>‎2‏</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve"> آذار/مارس 2044،</w:t></w:r>',
            '<w:bidi/>')
        + p('تهيب بالدول:', num(1)) + p('أن تصون المصابيح؛', num(4))},
    # A mark behind a closing quote: Chinese sets no blank there.
    'chinese': {
        'document': p('大会，') + p('回顾其2044年3月2日第98/7号决议，')
        + p(t('1. 呼吁各国执行题为“海上灯塔”') + foot(1) + t(' 的宣言、') + foot(2) + t(' 2044年的决定。')),
        'footnotes': ''.join(f'<w:footnote w:id="{i}">' + p(f'见A/99/{i}。') + '</w:footnote>' for i in (1, 2))},
    'styles': {
        'document': HEAD + operative(1) + p('Annex', style('H23')) + p('Of lamps', style('1'))
        + p('1.\tLamps burn.')},
}


def write(case, path):
    parts = dict(CASES[case])
    roots = {'document': ('<w:document {0}><w:body>', '</w:body></w:document>'),
             'footnotes': ('<w:footnotes {0}>', '</w:footnotes>'),
             'endnotes': ('<w:endnotes {0}>', '</w:endnotes>'),
             'numbering': ('<w:numbering {0}>', '</w:numbering>'),
             'comments': ('<w:comments {0}>', '</w:comments>'),
             'settings': ('<w:settings {0}>', '</w:settings>'),
             'styles': ('<w:styles {0}>', '</w:styles>'),
             'header': ('<w:hdr {0}>', '</w:hdr>'),
             'footer': ('<w:ftr {0}>', '</w:ftr>')}
    parts.setdefault('numbering', NUMBERING)
    parts.setdefault('styles', STYLES)
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_STORED) as z:
        for name in sorted(parts):
            begin, end = roots[name.rstrip('0123456789')]
            xml = ('<?xml version="1.0" encoding="UTF-8"?>\n' + begin.format(W)
                   + parts[name].replace('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
                   + end)
            info = zipfile.ZipInfo(f'word/{name}.xml', (2045, 3, 3, 0, 0, 0))
            z.writestr(info, xml)


def hostile(case, path):
    """Bodies that are no documents."""
    if case == 'bomb':
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            z.writestr('word/document.xml', f'<w:document {W}><w:body>' + ' ' * 30_000_000)
    elif case == 'many':
        with zipfile.ZipFile(path, 'w') as z:
            z.writestr('word/document.xml', f'<w:document {W}/>')
            for i in range(10_001):
                z.writestr(f'{i}', '')
    elif case == 'other':
        with zipfile.ZipFile(path, 'w') as z:
            z.writestr('notes.txt', 'no document')
    elif case == 'locked':  # OLE2 with the stream of MS-OFFCRYPTO
        with open(path, 'wb') as f:
            f.write(bytes.fromhex('d0cf11e0a1b11ae1') + bytes(1016)
                    + 'EncryptedPackage'.encode('utf-16le') + bytes(2000))
    else:
        return False
    return True


if __name__ == '__main__':
    if not hostile(sys.argv[1], sys.argv[2]):
        write(sys.argv[1], sys.argv[2])
