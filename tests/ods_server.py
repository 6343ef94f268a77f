#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the Official Document System on loopback.

ods_server.py LOG [SYMBOL=SHAPE[,SHAPE...] ...]

With TLS=FILE in the environment, a certificate and its key, it speaks HTTPS.
Prints its port, and answers until it is killed.  A shape says how a request
for the symbol is answered: the first one the first time (of each language and
type), and so on; the last one from then on.  A symbol that is not named is
answered by 404.  LOG gets a line a request: method, path, the most
requests that were under way at once, and the time in seconds.
"""
import gzip
import io
import os
import select
import ssl
import sys
import threading
import time
import urllib.parse
import zipfile
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SHELL = (b"<!doctype html><html><head><title>UN ODS</title></head><body>"
         b"<app-root></app-root></body></html>").ljust(1303)
XML = '<w:document xmlns:w="urn:x"><w:body><w:p/></w:body></w:document>'


def docx(text):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name in ("[Content_Types].xml", "word/document.xml"):
            member = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            z.writestr(member, f"{XML}<!-- {text} -->")
    return out.getvalue()


def pdf(text):
    return f"%PDF-1.4\n% {text}\n%%EOF\n".encode()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, log, rules):
        super().__init__(("127.0.0.1", 0), Handler)
        self.log = open(log, "a", buffering=1, encoding="ascii")
        self.rules = {k: v.split(",") for k, v in
                      (rule.split("=", 1) for rule in rules)}
        self.asked = {}   # (symbol, lang, type): how often
        self.numbers = {}  # (symbol, lang): of the job
        self.files = {}   # path: (symbol, lang, type, shape)
        self.lock = threading.Lock()
        self.active = self.most = 0

    def handle_error(self, request, client_address):
        pass  # clients that leave are what some tests are about


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_GET(self):
        s = self.server
        with s.lock:
            s.active += 1
            s.most = max(s.most, s.active)
            s.log.write(f"GET {self.path} {s.most} {time.monotonic():.4f}\n")
        try:
            url = urllib.parse.urlsplit(self.path)
            if url.path == "/api/symbol/access":
                self.access(urllib.parse.parse_qs(url.query))
            elif url.path in s.files:
                self.file(*s.files[url.path])
            elif url.path.lower() in s.files:
                self.answer(200, SHELL, "text/html")
            else:
                self.answer(404)
        finally:
            with s.lock:
                s.active -= 1

    def answer(self, status, body=b"", media="text/plain", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def access(self, query):
        s = self.server
        symbol, lang, kind = (query[k][0] for k in "slt")
        shapes = s.rules.get(symbol, ["404"])
        with s.lock:
            n = s.asked.get((symbol, lang, kind), 0)
            s.asked[symbol, lang, kind] = n + 1
        shape = shapes[min(n, len(shapes) - 1)]
        if shape.startswith("english"):  # whatever was asked for
            lang = "en"
        with s.lock:
            number = 10000 + s.numbers.setdefault(
                (symbol, lang), len(s.numbers) + 1)
        scan = "IMG" if shape == "img" else kind[:3].upper()
        path = (f"/DOC/UNDOC/GEN/N24/{number // 100}/{number % 100:02}/"
                f"{scan}/N24{number}.{kind.upper()}")
        name = "shape_" + shape.replace("-", "_").split(":")[0]
        if hasattr(self, name):
            getattr(self, name)(*shape.split(":")[1:])
        elif shape.isdigit():
            self.answer(int(shape), b"x" * 552)
        else:
            s.files[path.lower()] = (symbol, lang, kind, shape)
            self.answer(302, Location=path)

    # ---- shapes of the first answer

    def shape_error(self):
        self.answer(302, Location="https://documents.un.org/error")

    def shape_empty(self):
        self.answer(200)

    def shape_shell(self):
        self.answer(200, SHELL, "text/html")

    def shape_wait(self, seconds):
        self.answer(429, Retry_After=seconds)

    def shape_date(self, seconds):
        self.answer(503, Retry_After=formatdate(
            time.time() + int(seconds), usegmt=True))

    def shape_to_file(self):
        self.answer(302, Location="file:///etc/passwd")

    def shape_elsewhere(self):
        self.answer(302, Location="http://127.0.0.2:1/doc/x")

    def shape_nowhere(self):
        self.answer(302)

    def shape_loop(self):
        self.answer(302, Location=self.path)

    def shape_stall(self):
        select.select([self.connection], [], [])  # until the client leaves
        self.close_connection = True

    def shape_headers(self):
        self.send_response(200)
        for i in range(100000):
            self.send_header(f"X-{i}", "x")
        self.end_headers()

    def shape_hang_up(self):
        self.close_connection = True

    # ---- shapes of the file

    def file(self, symbol, lang, kind, shape):
        text = f"{symbol} {lang}"
        body = pdf(text) if kind == "pdf" or shape == "pdf" else docx(text)
        shape, *args = shape.split(":")
        if shape == "cut":  # at so many tenths of its length
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:len(body) * int(args[0]) // 10])
            self.close_connection = True
        elif shape == "slow":  # its end comes in another second
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:8])
            begun = int(time.time())
            while int(time.time()) == begun:
                time.sleep(0.05)
            self.wfile.write(body[8:])
        elif shape == "short":  # a Content-Length that is too small
            self.answer(200, body[:len(body) // 2])
        elif shape == "blank":
            self.answer(200)
        elif shape == "bomb":  # 64 MiB in 64 KiB, in a coding nobody asked for
            self.answer(200, gzip.compress(bytes(64 << 20)), "application/pdf",
                        Content_Encoding="gzip")
        elif shape == "noise":
            self.answer(200, bytes(range(256)))
        elif shape == "chunked":  # no length is told: 64 KiB times so many,
            # with a trailer where something follows the number
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            chunk = b"%PDF-1.4\n".ljust(65536)
            for _ in range(int(args[0])):
                self.wfile.write(b"10000\r\n" + chunk + b"\r\n")
            self.wfile.write(b"0\r\nX-Late: x\r\n\r\n" if args[1:]
                             else b"0\r\n\r\n")
        elif shape == "etag":
            if self.headers.get("If-None-Match") == '"v1"':
                self.answer(304, ETag='"v1"')
            else:
                self.answer(200, body, ETag='"v1"',
                            Last_Modified="Thu, 28 Dec 2023 15:00:00 GMT")
        else:
            self.answer(200, body, "application/pdf")


if __name__ == "__main__":
    server = Server(sys.argv[1], sys.argv[2:])
    if "TLS" in os.environ:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(os.environ["TLS"])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_port, flush=True)
    server.serve_forever()
