/** Headers that every answer carries. */
const ARMOUR = ['content-security-policy', 'x-content-type-options', 'x-request-id'];

/** What no answer may have in it: where the program lies, and how it got there. */
const INNARDS = /node_modules|\n\s+at .+:\d+:\d+|\.ts:\d+|\/dist\/program\//;

/** Answers to who has asked for too much; they refuse whatever is asked. */
const BUSY = ['429 RATE_LIMITED', '429 RESOURCE_EXHAUSTED', '429 PAGE', '503 OVERLOADED'];

/** The code that a refusal has, in whatever shape its route gives it; null for what is none. */
export function codeOf({ status, body }) {
  if (body.startsWith('<!doctype html>')) return status >= 400 ? 'PAGE' : null;
  let told;
  try {
    told = JSON.parse(body);
  } catch {
    return null;
  }
  const { error, errors, result } = told ?? {};
  if (Array.isArray(errors) && errors.length > 0) return errors[0].extensions?.code ?? null;
  if (result?.isError === true) return /^[A-Z_]+/.exec(result.content[0].text)?.[0] ?? null;
  return error?.status ?? error?.code ?? null;
}

/** Whether nothing was given but a refusal; queries may be answered in part. */
export function isRefused(answer) {
  if (codeOf(answer) === null) return false;
  if (!answer.body.startsWith('{')) return true;
  return Object.values(JSON.parse(answer.body).data ?? {}).every((value) => value === null);
}

/** The sentence of a refusal. */
function sentenceOf({ body }) {
  if (body.startsWith('<!doctype html>')) return body;
  const { error, errors, result } = JSON.parse(body);
  return errors?.[0]?.message ?? error?.message ?? result?.content?.[0]?.text ?? '';
}

/** What is wrong with an answer, as a sentence; null where it is as expected, or, where that may be, of a server that is busy. */
export function fault({ name, expected }, answer, mayBeBusy = false) {
  const { status, headers, body } = answer;
  const told = `${name}: ${status} ${codeOf(answer) ?? ''} ${body.slice(0, 200)}`;
  if (status === 0) return `${name}: nothing came back (${answer.failure ?? 'hung up'}).`;
  if (mayBeBusy && BUSY.includes(`${status} ${codeOf(answer)}`)) return null;
  if (!isExpected([expected].flat(), answer)) return `${told} was not expected, but ${expected}.`;
  const missing = ARMOUR.filter((each) => headers[each] === undefined);
  if (missing.length > 0) return `${told} lacks ${missing.join(', ')}.`;
  if (INNARDS.test(body)) return `${told} tells of the innards of the program.`;
  const isRefused = status >= 400 || codeOf(answer) !== null;
  if (isRefused && body !== '' && !/\w \w|^PersistedQueryNotFound$/.test(sentenceOf(answer)))
    return `${told} has no sentence.`;
  return null;
}

/** "400 BAD_ARGUMENT" is just that, "200" an answer, "4xx" any refusal with a code, "any" either of the two. */
function isExpected(expected, answer) {
  const { status } = answer;
  const code = codeOf(answer);
  const isRefusal = status >= 400 && status < 500 && (code !== null || answer.body === '');
  const isAnswer = status >= 200 && status < 400;
  return expected.some((each) => {
    if (each === 'any') return isRefusal || isAnswer;
    if (each === '4xx') return isRefusal;
    return each === `${status} ${code}` || (each === `${status}` && code === null);
  });
}
