import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isOfTheStore, Problem } from '../domain/problem.ts';
import type { Report } from '../graphql/answer-errors.ts';
import { RETRY_SECONDS } from '../graphql/over-http.ts';
import { jsonText } from '../lib/json-text.ts';
import { note } from './guards/watch-requests.ts';

/** What is wrong with a parameter. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** A request whose parameters cannot be followed; all that is wrong is told at once. */
export class BadRequest extends Error {
  readonly violations: readonly FieldViolation[];

  constructor(violations: readonly FieldViolation[]) {
    super(violations.map(({ description }) => description).join(' '));
    this.name = 'BadRequest';
    this.violations = violations;
  }
}

/** As Google's APIs write it. */
export const GOOGLE_JSON = 'application/json; charset=UTF-8';

/** Names of statuses in Google's APIs, of those that are answered here. */
const STATUS_NAMES: { readonly [status: number]: string } = {
  400: 'INVALID_ARGUMENT',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  413: 'INVALID_ARGUMENT',
  415: 'INVALID_ARGUMENT',
  422: 'INVALID_ARGUMENT',
  431: 'INVALID_ARGUMENT',
  500: 'INTERNAL',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
};

/** Answers in the shape of errors of Google's APIs, which their clients read. */
export function answerGoogleError(
  reply: FastifyReply,
  status: number,
  message: string,
  details: readonly object[] = [],
): FastifyReply {
  note(reply, { refusal: STATUS_NAMES[status] ?? 'UNKNOWN' });
  if (status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', String(RETRY_SECONDS));
  const error = { code: status, message, status: STATUS_NAMES[status] ?? 'UNKNOWN' };
  const body = { error: details.length === 0 ? error : { ...error, details } };
  return reply
    .code(status)
    .type(GOOGLE_JSON)
    .send(`${jsonText(body, 2)}\n`);
}

const badRequest = (fieldViolations: readonly FieldViolation[]) => ({
  '@type': 'type.googleapis.com/google.rpc.BadRequest',
  fieldViolations,
});

/** The stable code of a refusal, as Google's APIs give theirs. */
const errorInfo = ({ code }: Problem) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason: code,
  domain: 'fiscal-claims',
});

/** Answers whatever a route in the manner of Google's APIs threw; what is not a refusal is reported and masked. */
export function answerGoogleFailure(report: Report) {
  return (error: FastifyError | Problem | BadRequest, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof BadRequest) {
      return answerGoogleError(reply, 400, error.message, [badRequest(error.violations)]);
    }
    if (error instanceof Problem && !isOfTheStore(error)) {
      const { status, message } = error;
      const field = error.code.startsWith('SEARCH_') ? [badRequest([{ field: 'query', description: message }])] : [];
      return answerGoogleError(reply, status, message, [...field, errorInfo(error)]);
    }
    if (error instanceof Problem) {
      const { message } = new Problem('STORE_TROUBLE', report(error, request.id));
      return answerGoogleError(reply, error.status, message);
    }
    const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
    if (status < 500) return answerGoogleError(reply, status, error.message);
    return answerGoogleError(reply, 500, new Problem('INTERNAL', report(error, request.id)).message);
  };
}
