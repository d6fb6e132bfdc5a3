import type { FastifyInstance } from 'fastify';
import { Problem } from '../../domain/problem.ts';

/** How long a header may be that is taken apart: lists of media types are read in steps that grow with their square. */
export const LONGEST_HEADER = 2_000;

const TAKEN_APART = ['accept', 'accept-encoding', 'content-type', 'if-none-match'] as const;

/** Brackets within brackets that a body of JSON may have; what is asked for has a handful. */
export const MOST_JSON_LEVELS = 50;

/** Values that the lists and objects of such a body may have in all. */
export const MOST_JSON_VALUES = 5_000;

/** What a request may have before any route looks at it. */
export function requestBounds(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const name = TAKEN_APART.find((each) => (request.headers[each]?.length ?? 0) > LONGEST_HEADER);
    if (name !== undefined) {
      const length = request.headers[name]?.length ?? 0;
      return done(new Problem('HEADER_TOO_LONG', name, length, LONGEST_HEADER));
    }
    // Node is told to leave this to us, since it would answer without a word.
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      return done(new Problem('UNREADABLE_REQUEST', 'The request has no "Host", which HTTP/1.1 asks for.'));
    }
    done();
  });

  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const refusal = tooComplex(body as string);
    if (refusal === null) parse(request, body as string, done);
    else done(refusal);
  });
}

/** Goes over a text as far as its bounds, before it is read, which takes as long as there are parts. */
function tooComplex(json: string): Problem | null {
  let [levels, values] = [0, 1];
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charCodeAt(at);
    if (character === QUOTE) at = endOfText(json, at);
    else if (character === COMMA) values += 1;
    else if (character === SQUARE || character === CURLY) levels += 1;
    else if (character === SQUARE_END || character === CURLY_END) levels -= 1;
    if (levels > MOST_JSON_LEVELS) {
      return new Problem('BODY_TOO_COMPLEX', 'brackets within one another', MOST_JSON_LEVELS);
    }
    if (values > MOST_JSON_VALUES) {
      return new Problem('BODY_TOO_COMPLEX', 'values in lists and objects', MOST_JSON_VALUES);
    }
  }
  return null;
}

/** Where the quote is that ends a text: the first with an even number of backslashes before it. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let first = end;
    while (json.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return json.length;
}

const [QUOTE, BACKSLASH, COMMA, SQUARE, SQUARE_END, CURLY, CURLY_END] = ['"', '\\', ',', '[', ']', '{', '}'].map(
  (each) => each.charCodeAt(0),
);
