// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A store that speaks S3 and verifies signatures: s3_server.js FOLDER LOG.
// A bucket is a folder of FOLDER, made as the server lays it out.  The bucket
// "open" is for everyone, "elsewhere" is in another region, "asks" wants a
// password, the others want a signature.  The port is the first line of stdout; LOG gets a line a request.
const fs = require('fs');
const http = require('http');
const S3rver = require('@20minutes/s3rver');

const [folder, log] = process.argv.slice(2);
const answer = new S3rver({
  directory: folder, silent: true, vhostBuckets: false,
}).callback();

function serve(req, res) {
  const bucket = req.url.split('/')[1];

  if (bucket === 'elsewhere') {
    res.writeHead(301, { 'x-amz-bucket-region': 'eu-west-3' });
    res.end();
  } else if (bucket === 'asks') {
    res.writeHead(401, { 'www-authenticate': 'Basic realm="x"' });
    res.end();
  } else if (!req.headers.authorization && bucket !== 'open') {
    res.writeHead(403);
    res.end();
  } else {
    answer(req, res);
  }
}

const server = http.createServer((req, res) => {
  const { authorization, 'x-amz-security-token': token } = req.headers;
  const signed = /SignedHeaders=([^,]*)/.exec(authorization || '');
  const writeHead = res.writeHead;

  // before the answer, so that whoever has it finds the line
  res.writeHead = function (status, ...more) {
    fs.appendFileSync(log, [
      status, req.url, signed ? signed[1] : '-', token || '-',
    ].join(' ') + '\n');
    return writeHead.call(this, status, ...more);
  };
  serve(req, res);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
