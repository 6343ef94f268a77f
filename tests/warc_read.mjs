// SPDX-License-Identifier: GPL-3.0-or-later
// warc_read.mjs FILE: what warcio, a public reader, makes of a WARC file: a line
// of JSON a record.  Ends with status 1 where a digest is not that of the bytes.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const found = createRequire(import.meta.url).resolve("warcio");
const { WARCParser } = await import(pathToFileURL(found).href);
const file = process.argv[2];

// A digest "ALGORITHM:VALUE" of the bytes: in hex, or in base32 as wget has it.
function agrees(digest, bytes) {
	const [name, value] = digest.split(":");
	const raw = createHash(name).update(bytes).digest();
	let bits = "";
	for (const byte of raw)
		bits += byte.toString(2).padStart(8, "0");
	const base32 = bits.match(/.{5}/g).map((five) =>
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(five, 2)]).join("");
	return value === raw.toString("hex") || value === base32;
}

// Headers of WARC or HTTP by their names in lower case.
const table = (headers) => Object.fromEntries([...headers].map(
	([name, value]) => [name.toLowerCase(), value]));

async function read(options, each) {
	for await (const record of
		new WARCParser(createReadStream(file), options))
		await each(record);
}

const blocks = [];
let wrong = 0;
await read({ parseHttp: false }, async (record) => {
	const block = await record.readFully(false);
	const digest = record.warcHeader("WARC-Block-Digest");
	blocks.push(digest ? agrees(digest, block) : null);
});

let n = 0;
await read({}, async (record) => {
	const payload = await record.readFully(true);
	const digest = record.warcHeader("WARC-Payload-Digest");
	const line = {
		type: record.warcType,
		version: record.warcHeaders.protocol ?? null,
		headers: table(record.warcHeaders.headers),
		http: record.httpHeaders ? {
			line: record.httpHeaders.statusline,
			headers: table(record.httpHeaders.headers),
		} : null,
		block: blocks[n++],
		payload: digest && record.warcType === "response"
			? agrees(digest, payload) : null,
		bytes: payload.length,
		sha256: createHash("sha256").update(payload).digest("hex"),
	};
	wrong += line.block === false || line.payload === false;
	console.log(JSON.stringify(line));
});
if (n !== blocks.length || wrong > 0) {
	console.error(`${file}: ${n} of ${blocks.length} records, ` +
		`${wrong} with a wrong digest`);
	process.exit(1);
}
