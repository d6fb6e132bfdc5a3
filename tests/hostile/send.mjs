import { connect } from 'node:net';

/**
 * Sends a request as it is written, and gives what comes back: `{ status, headers, body, ms }`, of which status is 0 where
 * nothing did. `from` is the address that it comes from.
 */
export function send({ host, port }, request, { from, timeoutMs = 30_000 } = {}) {
  const bytes = bytesOf(request);
  return new Promise((resolve) => {
    const since = performance.now();
    const parts = [];
    let isOver = false;
    const socket = connect({ host, port, ...(from === undefined ? {} : { localAddress: from }) });
    const end = (failure) => {
      if (isOver) return;
      isOver = true;
      socket.destroy();
      resolve({ failure, ...answerOf(Buffer.concat(parts)), ms: performance.now() - since });
    };
    socket.setTimeout(timeoutMs, () => end('timeout'));
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => end());
    socket.on('close', () => end());
    // What was sent before the other side hung up is read all the same.
    socket.on('error', (error) => setImmediate(() => end(error.code)));
    socket.write(bytes);
  });
}

/** A request as bytes: `{ bytes }` are sent as they are, all else is written out; a body may be made when it is wanted. */
function bytesOf({ bytes, method = 'GET', path = '/', headers = {}, body = '' }) {
  if (bytes !== undefined) return Buffer.from(bytes, 'latin1');
  const made = typeof body === 'function' ? body() : body;
  const sent = Buffer.isBuffer(made) ? made : Buffer.from(made, 'utf8');
  const all = {
    host: '127.0.0.1',
    connection: 'close',
    ...(sent.length > 0 ? { 'content-length': sent.length } : {}),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => [value].flat().map((each) => `${name}: ${each}\r\n`));
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), sent]);
}

function answerOf(bytes) {
  const at = bytes.indexOf('\r\n\r\n');
  const head = bytes.subarray(0, Math.max(0, at)).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    head.slice(1).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const rest = bytes.subarray(at + 4);
  const isChunked = headers['transfer-encoding'] === 'chunked';
  const length = headers['content-length'];
  // What was cut off is no answer; clients take it for a broken connection.
  if (isChunked ? !rest.subarray(-5).equals(LAST_CHUNK) : length !== undefined && rest.length < Number(length)) {
    return { status: 0, headers, body: '', failure: 'cut off' };
  }
  const body = isChunked ? unchunked(rest) : rest;
  return { status: Number(head[0]?.split(' ')[1] ?? 0), headers, body: body.toString('utf8') };
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');

function unchunked(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (!(size > 0)) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
