// A client of HTTP/1.1 over connections that are kept, with nothing in it that a measurement does not need: whatever
// the client takes of the processor, the servers beside it lack.
import { connect } from 'node:net';

const LINE = '\r\n';
const END_OF_HEAD = Buffer.from(LINE + LINE);
const END_OF_CHUNKS = Buffer.from(`${LINE}0${LINE}${LINE}`);

/** A request as it goes over the wire; `body` is JSON, or undefined for GET. */
export function wireOf({ host, path, body }) {
  const head = [`${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`, `host: ${host}`, 'accept: application/json'];
  if (body === undefined) return Buffer.from([...head, '', ''].join(LINE));
  const sized = [...head, 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from([...sized, '', body].join(LINE));
}

/** The body of a whole answer; undefined while there is more to come. Refuses all but 200. */
function bodyOf(answer) {
  const end = answer.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const head = answer.toString('latin1', 0, end).toLowerCase();
  const start = end + END_OF_HEAD.length;
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  const isWhole =
    length === undefined
      ? answer
          .subarray(start - LINE.length)
          .subarray(-END_OF_CHUNKS.length)
          .equals(END_OF_CHUNKS)
      : answer.length >= start + Number(length);
  if (!isWhole) return undefined;
  const body = answer.subarray(start);
  if (!head.startsWith('http/1.1 200'))
    throw new Error(`The answer is ${head.split(LINE)[0]}: ${body.subarray(0, 500)}`);
  return length === undefined ? unchunked(body) : body;
}

function unchunked(body) {
  const parts = [];
  for (let at = 0; ; ) {
    const end = body.indexOf(LINE, at);
    const size = Number.parseInt(body.toString('latin1', at, end), 16);
    if (size === 0) return Buffer.concat(parts);
    const start = end + LINE.length;
    parts.push(body.subarray(start, start + size));
    at = start + size + LINE.length;
  }
}

/** An answer takes seconds at the most, the first of a large graph among them. */
const ANSWER_MS = 60_000;

/** One connection, with one request at a time. Servers close what is idle, so none is kept for later. */
async function openConnection({ hostname, port }) {
  const socket = connect(Number(port), hostname).setNoDelay(true);
  let waiting = null;
  let parts = [];
  socket.on('data', (part) => {
    parts.push(part);
    try {
      const answer = parts.length === 1 ? part : Buffer.concat(parts);
      parts = [answer];
      const body = bodyOf(answer);
      if (body === undefined) return;
      parts = [];
      waiting?.resolve(body);
    } catch (error) {
      waiting?.reject(error);
    }
  });
  socket.setTimeout(ANSWER_MS, () => socket.destroy());
  socket
    .on('error', () => undefined)
    .on('close', () => {
      waiting?.reject(new Error(`The server on port ${port} closed the connection, or did not answer for a minute.`));
    });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    ask: (wire) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(wire);
      }),
    close: () => socket.destroy(),
  };
}

/** Runs work with some new connections. */
export async function withConnections(url, count, work) {
  const connections = await Promise.all(Array.from({ length: count }, () => openConnection(url)));
  try {
    return await work(connections);
  } finally {
    for (const connection of connections) connection.close();
  }
}
