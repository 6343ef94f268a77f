#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server on loopback whose lists are those of a folder.

list_server.py LOG FOLDER [PATH=SHAPE[,SHAPE...] ...]

Prints its port, and answers until it is killed.  A path is answered by the
file of that name in FOLDER, in which @HERE@ becomes the server's URL; a path
that is named by its shapes in turn, the last one from then on: ok (the file),
as:FILE (that one), a status, wait:SECONDS (429), to:LOCATION (a redirect), gzip (the file in that
coding), hang (no answer).  LOG gets a line a request: the time and the path.
"""
import gzip
import os
import select
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, log, folder, rules):
        super().__init__(("127.0.0.1", 0), Handler)
        self.log = open(log, "a", buffering=1, encoding="ascii")
        self.folder = folder
        self.rules = {k: v.split(",") for k, v in
                      (rule.split("=", 1) for rule in rules)}
        self.asked = {}
        self.lock = threading.Lock()

    def handle_error(self, request, client_address):
        pass  # clients that leave are what some tests are about


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_GET(self):
        s = self.server
        path = self.path.split("?")[0]
        with s.lock:
            n = s.asked.get(path, 0)
            s.asked[path] = n + 1
            s.log.write(f"{time.monotonic():.3f} {self.path} "
                        f"{self.headers['User-Agent']}\n")
        shapes = s.rules.get(path, ["ok"])
        shape, _, value = shapes[min(n, len(shapes) - 1)].partition(":")
        if shape == "hang":
            select.select([self.connection], [], [])
            self.close_connection = True
        elif shape == "wait":
            self.answer(429, Retry_After=value)
        elif shape == "to":
            self.answer(302, Location=value)
        elif shape == "as":
            self.file("/" + value, "ok")
        elif shape.isdigit():
            self.answer(int(shape), b"no")
        else:
            self.file(path, shape)

    def file(self, path, shape):
        try:
            with open(os.path.join(self.server.folder, path[1:]), "rb") as f:
                body = f.read()
        except OSError:
            self.answer(404)
            return
        here = f"http://127.0.0.1:{self.server.server_port}".encode()
        body = body.replace(b"@HERE@", here)
        if path.endswith(".gz"):
            body = gzip.compress(body)
        if shape == "gzip":
            self.answer(200, gzip.compress(body), Content_Encoding="gzip")
        else:
            self.answer(200, body)

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    server = Server(sys.argv[1], sys.argv[2], sys.argv[3:])
    print(server.server_port, flush=True)
    server.serve_forever()
