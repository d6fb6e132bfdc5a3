import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem } from '../../domain/problem.ts';
import { clipped } from '../../lib/clipped.ts';
import { ARMOUR } from './armour.ts';

/** The most bytes that the first line and the headers of a request may have together. */
export const MOST_HEADER_BYTES = 16_384;

/** Answers, in the shape of every refusal, what cannot be read as a request of HTTP, and hangs up. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Whoever sent it has gone.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  answerSocket(socket, refusalOf(error.code));
  socket.destroy(error);
}

/** Answers a refusal on a bare connection. */
export function answerSocket(socket: Duplex, { status, code, message }: Problem): void {
  if (!socket.writable) return;
  const body = JSON.stringify({ error: { code, message } });
  const headers = {
    ...ARMOUR,
    'x-request-id': randomUUID(),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

/** Answers what Node would turn away by itself without a word: tunnels, and expectations other than "100-continue". */
export function answerBeforeRoutes(server: Server): void {
  server.on('connect', ({ method = '', url = '' }: IncomingMessage, socket: Duplex) => {
    answerSocket(socket, new Problem('METHOD_NOT_ALLOWED', method, url, 'GET'));
  });
  server.on('checkExpectation', ({ headers, socket }: IncomingMessage) => {
    const sentence = `Nothing here is of "${clipped(headers.expect ?? '')}"; leave "Expect" away.`;
    answerSocket(socket, new Problem('UNREADABLE_REQUEST', sentence));
  });
}

function refusalOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('HEADERS_TOO_LARGE', MOST_HEADER_BYTES);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('REQUEST_TOO_SLOW');
  return new Problem('UNREADABLE_REQUEST', 'What was sent is not a request of HTTP/1.1 that can be read.');
}
