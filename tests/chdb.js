// SPDX-License-Identifier: GPL-3.0-or-later
// chdb.js FOLDER [FORMAT] <sql: run one statement and print its rows, columns
// with | between them.
'use strict';
const { Session } = require('chdb');
try {
	const db = new Session(process.argv[2]);
	const sql = require('fs').readFileSync(0, 'utf8').trim()
		.replace(/;$/, '');
	process.stdout.write(db.query(sql + " settings" +
		" format_custom_field_delimiter = '|'," +
		" format_custom_escaping_rule = 'Raw'," +
		" output_format_json_quote_64bit_integers = 0",
		process.argv[3] || 'CustomSeparated'));
	db.close();
} catch (e) {
	console.error(e.message);
	process.exit(1);
}
