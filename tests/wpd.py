#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""wpd.py CASE FILE: write a WordPerfect document, invented from beginning to
end.  CASE is a trait and the version: whole-5, whole-6.  What the functions
mean was held against libwpd: wpd2html shows these files alike."""
import struct
import sys

sys.dont_write_bytecode = True
import doc  # noqa: E402


class Five:
    """WordPerfect 5.1."""
    RETURN, SOFT, PAGE, HYPHEN, SPACE = b'\x0a', b'\x0d', b'\x0c', b'\xa9', b'\xa0'

    def __init__(self):
        self.body, self.notes = b'', 0

    def variable(self, code, sub, data):
        n = struct.pack('<H', len(data) + 4)
        return bytes([code, sub]) + n + data + n + bytes([sub, code])

    def text(self, s):
        """Characters that ASCII lacks as (set, number)."""
        return b''.join(bytes([0xc0, c[1], c[0], 0xc0]) if isinstance(c, tuple)
                        else c.encode('ascii') for c in s)

    def tab(self, centred=False):
        return bytes([0xc1, 0xe0 if centred else 0]) + bytes(6) + b'\xc1'

    def on(self, attribute):
        return bytes([0xc3, attribute, 0xc3])

    def off(self, attribute):
        return bytes([0xc4, attribute, 0xc4])

    def note(self, text, custom='', end=False):
        self.notes += not custom
        flags, number = (0x80, ord(custom)) if custom else (0, self.notes)
        data = struct.pack('<BH', flags, number)
        data += bytes(4) if end else bytes([1]) + bytes(4) + bytes(9)
        return self.variable(0xd6, 1 if end else 0, data + text)

    def header(self, text):
        return self.variable(0xd5, 0, bytes(18) + text)

    def table(self, rows):
        out = self.variable(0xd2, 0x0b, bytes(60))
        for i, row in enumerate(rows):
            out += self.variable(0xdc if i < 2 else 0xdd, 1, bytes(10))
            for cell in row:
                out += self.variable(0xdc, 0, bytes(10)) + cell
        return out + self.variable(0xdc, 2, bytes(4))

    def deleted(self, text):
        return b''  # it keeps none

    def file(self, kind=10, major=0, key=0):
        head = struct.pack('<4sIBBBBHH', b'\xffWPC', 26, 1, kind, major, 1, key, 0)
        return head + struct.pack('<HHHI', 0xfffb, 0, 0, 0) + self.body


class Six:
    """WordPerfect 6.1."""
    RETURN, SOFT, PAGE, HYPHEN, SPACE = b'\xcc', b'\xcf', b'\xc7', b'\x84', b'\x81'

    def __init__(self):
        self.body, self.notes, self.packets = b'', 0, []

    def variable(self, code, sub, data=b'', packets=()):
        ids = bytes([len(packets)]) + b''.join(struct.pack('<H', i) for i in packets) \
            if packets else b''
        n = 10 + len(ids) + len(data)
        return (bytes([code, sub]) + struct.pack('<HB', n, 0x80 if packets else 0) + ids
                + struct.pack('<H', len(data)) + data + struct.pack('<H', n) + bytes([code]))

    def text(self, s):
        return b''.join(bytes([0xf0, c[1], c[0], 0xf0]) if isinstance(c, tuple)
                        else c.encode('ascii').replace(b' ', b'\x80') for c in s)

    def tab(self, centred=False):
        return self.variable(0xe0, 0x40 if centred else 0x10)

    def on(self, attribute):
        return bytes([0xf2, attribute, 0xf2])

    def off(self, attribute):
        return bytes([0xf3, attribute, 0xf3])

    def packet(self, text):
        """In two blocks, as long texts are."""
        half = len(text) // 2
        self.packets.append(struct.pack('<HIII', 2, 0, half, len(text) - half) + text)
        return len(self.packets)

    def note(self, text, custom='', end=False):
        self.notes += not custom
        mark = (custom or str(self.notes)).encode()
        number = self.variable(0xda, 0) + mark + self.variable(0xda, 1)
        sub = 2 if end else 0
        return (self.variable(0xd7, sub, packets=(self.packet(number + text),))
                + number + self.variable(0xd7, sub + 1))

    def header(self, text):
        return self.variable(0xd6, 0, b'\x01', packets=(self.packet(text),))

    def table(self, rows):
        out = self.variable(0xd4, 0x2a, bytes(40)) + self.variable(0xd4, 0x2b)
        for i, row in enumerate(rows):
            out += self.variable(0xd0, 0x0b, bytes(2)) if i % 2 == 0 else b'\xc5'
            for k, cell in enumerate(row):
                out += (b'' if k == 0 else b'\xc6' if k % 2 == 0
                        else self.variable(0xd0, 0x0a, bytes(2))) + cell
        return out + b'\xbf'

    def deleted(self, text):
        return b'\xf1\0\0\0\xf1' + text + b'\xf1\1\0\0\xf1'

    def file(self, kind=10, major=2, key=0):
        at = 24 + 14 * (len(self.packets) + 1)
        index = bytes([2, 0]) + struct.pack('<H', len(self.packets) + 1) + bytes(10)
        for data in self.packets:
            index += struct.pack('<BBHHII', 8, 8, 1, 0, len(data), at)
            at += len(data)
        head = struct.pack('<4sIBBBBHHI', b'\xffWPC', at, 1, kind, major, 1, key, 24, 0)
        return (head + struct.pack('<I', at + len(self.body)) + index
                + b''.join(self.packets) + self.body)


BOLD, ITALIC, RAISED = 12, 8, 5
E_ACUTE, DASH, OPEN, CLOSE = (1, 41), (4, 34), (4, 32), (4, 31)


def head(w):
    def line(*content):
        for c in content:
            w.body += w.text(c) if isinstance(c, str) else c
        w.body += w.RETURN
    w.line = line
    w.body += w.table([[w.RETURN.join(w.text(c) for c in cell.split('|')) for cell in row] for row in (
        ('', 'United Nations', 'A/RES/99/7'),
        ('', 'General Assembly', 'Distr.: General|3 March 2045||Original: English'))])
    w.body += w.RETURN
    w.body += w.header(w.text('45-01234 (E)') + w.RETURN)
    for text in ('Ninety-ninth session', 'Agenda item 12', 'Lighthouses of the high seas',
                 'Resolution adopted by the General Assembly on 1 March 2045',
                 '[on the report of the Second Committee (A/99/12, para. 3)]'):
        line(text)
    line('99/7.', w.tab(), 'Lighthouses of the high seas')
    line(w.on(ITALIC), 'The General Assembly', w.off(ITALIC), ',')
    line(w.on(ITALIC), 'Recalling', w.off(ITALIC), ' its resolution 98/7', w.SOFT,
         'of 2 March 2044,')


def whole(w):
    head(w)
    w.line('1.', w.tab(), w.on(ITALIC), 'Welcomes', w.off(ITALIC), ' the light',
           w.note(w.text(' See A/99/8.') + w.RETURN), ';')
    w.line('2.', w.tab(), w.on(ITALIC), 'Invites', w.off(ITALIC), ' States:')
    w.line('(a)', w.tab(), 'To keep watch;')
    w.line('(b)', w.tab(), 'To mend the lamps.')
    w.line('40th plenary meeting')
    w.line('1 March 2045')


def notes(w):
    head(w)
    w.line('1.', w.tab(), 'Notes one', w.note(w.text('1. First,') + w.RETURN
                                              + w.text('in two parts.') + w.RETURN), ';')
    w.line('2.', w.tab(), 'Notes a star', w.note(w.text('Starred.') + w.RETURN, custom='*'), ';')
    w.line('3.', w.tab(), 'Notes one', w.on(RAISED), '1', w.off(RAISED), ' again, in 3 km',
           w.on(RAISED), '2', w.off(RAISED), ';')
    w.line('4.', w.tab(), 'Notes an end', w.note(w.text('Last.') + w.RETURN, end=True), '.')


def tables(w):
    head(w)
    w.line('1.', w.tab(), 'Requests the keepers to report;')
    w.body += w.table([[w.text('Light'), w.text('Height') + w.note(w.text('In metres.') + w.RETURN)],
                       [w.text('North') + w.RETURN + w.text('Head'), b''],
                       [b'', w.text('12 m')]])
    w.line('2.', w.tab(), 'Requests the keepers to report.')


def chars(w):
    head(w)
    w.line('1.', w.tab(), 'Co', w.HYPHEN, 'operates', w.SPACE, w.text(
        [OPEN, 'm', E_ACUTE, 't', E_ACUTE, 'o', CLOSE, ' ', DASH, ' ']), w.deleted(w.text('gone ')),
        w.text([(10, 30), (10, 1), (8, 1), (6, 2), (9, 1), ' ']), 'end;')
    w.line(w.tab(centred=True), w.on(BOLD), 'Annex', w.off(BOLD))
    w.body += w.PAGE
    w.line('1.', w.tab(), 'Lamps burn.')


CASES = {f.__name__: f for f in (whole, notes, tables, chars)}


def write(case, path):
    trait, version = case.split('-')
    w = {'5': Five, '6': Six}[version]()
    more = {'locked': {'key': 0x1234}, 'macro': {'kind': 1}, 'version': {'major': 7}}.get(trait, {})
    CASES.get(trait, whole)(w)
    if trait == 'broken':
        w.body += 3 * (b'\xd7\x00\x40\x00' + bytes(20))
    body = w.file(**more)
    if trait == 'inner':
        body = doc.container([('PerfectOffice_MAIN', body)])
    with open(path, 'wb') as f:
        f.write(body)


if __name__ == '__main__':
    write(sys.argv[1], sys.argv[2])
