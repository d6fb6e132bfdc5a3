import { finished } from 'node:stream/promises';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { refusalPage } from '../actions/publish/pages.ts';
import { isOfTheStore, Problem } from '../domain/problem.ts';
import type { Report } from '../graphql/answer-errors.ts';
import { RETRY_SECONDS } from '../graphql/over-http.ts';
import { clipped } from '../lib/clipped.ts';
import { note } from './guards/watch-requests.ts';

/** The largest body that is read, in bytes. */
export const MOST_BODY_BYTES = 2_000_000;

/** What is said of a refusal. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Answers a refusal of any route: its status, and its code and sentence as JSON. */
export function answerProblem(reply: FastifyReply, problem: Refusal, message = problem.message): FastifyReply {
  tell(reply, problem);
  return reply.code(problem.status).send({ error: { code: problem.code, message } });
}

/** What every refusal is told with: when to ask again, where that helps and is not known better. */
function tell(reply: FastifyReply, { status, code }: Refusal): void {
  note(reply, { refusal: code });
  if (status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', String(RETRY_SECONDS));
}

/**
 * The same as a page, where a browser asked for one, and in the shape of GraphQL where its clients ask; the sentence may be
 * another than that of the refusal.
 */
export function answerReader(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Refusal,
  site: string,
  message = problem.message,
): FastifyReply {
  // Programs that send to this server do not ask for pages; forms of browsers do.
  const isPage = (request.headers.accept ?? '').includes('text/html');
  reply.header('vary', 'accept');
  if (!isPage && request.routeOptions.url === '/graphql') {
    tell(reply, problem);
    return reply.code(problem.status).send({ errors: [{ message, extensions: { code: problem.code } }] });
  }
  if (!isPage) return answerProblem(reply, problem, message);
  const { status, code } = problem;
  tell(reply, problem);
  return reply.code(status).type('text/html; charset=utf-8').send(refusalPage({ status, code, message }, site));
}

/** Answers whatever a route threw; what is not a refusal is reported and masked. */
export function answerFailure(report: Report, site: () => string) {
  return (
    error: FastifyError | Problem,
    request: FastifyRequest,
    reply: FastifyReply,
  ): FastifyReply | Promise<FastifyReply> => {
    // Whoever asked has gone in the midst of an answer: there is nobody to tell, and nothing to mend.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE' && request.raw.socket.destroyed) return reply;
    if (error instanceof Problem && isOfTheStore(error)) {
      const { message } = new Problem('STORE_TROUBLE', report(error, request.id));
      return answerReader(request, reply, error, site(), message);
    }
    if (error instanceof Problem) return answerReader(request, reply, error, site());
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const most = request.routeOptions.bodyLimit ?? MOST_BODY_BYTES;
      return passedOver(request).then(() => answerReader(request, reply, new Problem('BODY_TOO_LARGE', most), site()));
    }
    const refusal = refusalOf(error, request);
    if (refusal !== null) return answerReader(request, reply, refusal, site());
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return answerReader(request, reply, { status, code: 'BAD_REQUEST', message: sentence(error.message) }, site());
    }
    return answerReader(request, reply, new Problem('INTERNAL', report(error, request.id)), site());
  };
}

/** Bodies up to this size are let in to their end although they are refused. */
const MOST_PASSED_OVER_BYTES = 16_000_000;

/**
 * Waits for the rest of a body that is too large, unless it is endless. Answered before, the connection would close on
 * what is still being sent, and whoever sends it would be told of that and not of the refusal.
 */
async function passedOver({ raw, headers }: FastifyRequest): Promise<void> {
  if (Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) > MOST_PASSED_OVER_BYTES) return;
  // Not through what would unpack it.
  raw.unpipe();
  raw.resume();
  await finished(raw).catch(() => undefined);
}

/** Refusals of the libraries beneath, in our words. */
function refusalOf({ code, statusCode }: FastifyError, { url, headers }: FastifyRequest): Problem | null {
  const path = url.split('?')[0] ?? '';
  switch (code) {
    case 'FST_ERR_BAD_URL':
      return new Problem(
        'UNREADABLE_REQUEST',
        `The address "${clipped(path)}" cannot be read; write a percent sign as "%25", and letters beyond ASCII as UTF-8.`,
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('UNKNOWN_MEDIA_TYPE', headers['content-type'] ?? '');
    default:
      // Of files that are none to be read: what is there is not told.
      return statusCode === 403 ? new Problem('NOT_FOUND', path) : null;
  }
}

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);
