import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem } from '../../domain/problem.ts';
import { clipped } from '../../lib/clipped.ts';
import { ARMOUR } from './armour.ts';

/** The most bytes that the first line and the headers of a request may have together. */
export const MOST_HEADER_BYTES = 16_384;

/** Told of each refusal, by its code. */
type Count = (code: string) => void;

/** Answers, in the shape of every refusal, what cannot be read as a request of HTTP, and hangs up. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex, count: Count): void {
  // Whoever sent it has gone.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const refusal = refusalOf(error.code);
  count(refusal.code);
  // Behind a request that is being answered it would be read as that one's answer.
  if (socket.writable && !isAnswering(socket)) {
    socket.end(written(refusal));
  }
  socket.destroy(error);
}

interface Answering {
  /** The answer that is under way, as Node's own answer to unreadable requests looks at it. */
  readonly _httpMessage?: { readonly headersSent: boolean; readonly req: { readonly complete: boolean } } | null;
}

/** Whether an answer is under way to a request that came before, and not to the one whose body cannot be read. */
function isAnswering(socket: Duplex): boolean {
  const answer = (socket as Answering)._httpMessage ?? null;
  return answer !== null && (answer.headersSent || answer.req.complete);
}

function answerOf({ status, code, message }: Problem) {
  const body = JSON.stringify({ error: { code, message } });
  const headers = {
    ...ARMOUR,
    'x-request-id': randomUUID(),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  return { status, headers, body };
}

/** An answer as it goes over a bare connection. */
function written(refusal: Problem): string {
  const { status, headers, body } = answerOf(refusal);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}

/** Answers what Node would turn away by itself without a word: tunnels, and expectations other than "100-continue". */
export function answerBeforeRoutes(server: Server, count: Count): void {
  server.on('connect', ({ method = '', url = '' }: IncomingMessage, socket: Duplex) => {
    // Node has let go of it: nobody else hears of its end, nor hangs up.
    socket.on('error', () => socket.destroy());
    const refusal = new Problem('METHOD_NOT_ALLOWED', method, url, 'GET');
    count(refusal.code);
    socket.end(written(refusal), () => socket.destroy());
  });
  server.on('checkExpectation', ({ headers: { expect = '' } }: IncomingMessage, response: ServerResponse) => {
    const refusal = new Problem('UNREADABLE_REQUEST', `Nothing here is of "${clipped(expect)}"; leave "Expect" away.`);
    count(refusal.code);
    const { status, headers, body } = answerOf(refusal);
    response.writeHead(status, headers).end(body);
  });
}

function refusalOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('HEADERS_TOO_LARGE', MOST_HEADER_BYTES);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('REQUEST_TOO_SLOW');
  return new Problem('UNREADABLE_REQUEST', 'What was sent is not a request of HTTP/1.1 that can be read.');
}
