// SPDX-License-Identifier: GPL-3.0-or-later
// duckdb.js FILE <sql: run it and print the rows of its last statement, columns
// with | between them.
'use strict';
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
	const instance = await DuckDBInstance.create(process.argv[2]);
	const db = await instance.connect();
	const sql = require('fs').readFileSync(0, 'utf8');
	const all = await db.extractStatements(sql);
	for (let i = 0; i < all.count; i++) {
		const statement = await all.prepare(i);
		const reader = await statement.runAndReadAll();
		if (i + 1 < all.count)
			continue;
		for (const row of reader.getRowsJson())
			console.log(row.map((v) => v === null ? '' : v).join('|'));
	}
	db.closeSync();
})().catch((e) => {
	console.error(e.message);
	process.exit(1);
});
