# SPDX-License-Identifier: GPL-3.0-or-later
"""pages.py COUNT BYTES FOLDER: made documents for the bench of ods-fetch.

COUNT pages in HTML of about BYTES bytes each, no two alike, named as
A_RES_78_1-EN.html and on.
"""
import sys

count, size, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
words = "The General Assembly decides to remain seized of the matter. "
paragraph = f"<p>{words * 8}</p>\n"
body = paragraph * (size // len(paragraph))
for n in range(1, count + 1):
    with open(f"{folder}/A_RES_78_{n}-EN.html", "w") as page:
        page.write(f"<!DOCTYPE html>\n<html><head><title>A/RES/78/{n}</title>"
                   f"</head>\n<body>\n{body}</body></html>\n")
