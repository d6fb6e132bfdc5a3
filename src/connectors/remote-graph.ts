import { Problem } from '../domain/problem.ts';

/** How long a server may take to say that it is there. */
const GREETING_MS = 1_000;

/** How long an answer may take. */
const ANSWER_MS = 60_000;

/** What a server says of itself. */
export interface Greeting {
  readonly apiVersion: string;
  readonly dataVersion: string;
  readonly store: string;
}

async function post(url: string, body: unknown, timeout: number): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
  });
  return response.json();
}

const isGreeting = (meta: unknown): meta is Greeting =>
  typeof meta === 'object' && meta !== null && 'apiVersion' in meta && 'dataVersion' in meta && 'store' in meta;

/** Refusals that have nothing to do with what was asked. */
const NOT_NOW = ['RATE_LIMITED', 'OVERLOADED', 'STOPPING'];

interface Greeted {
  readonly data?: { readonly meta?: unknown } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * What the server at an address says of itself; null where none is there, or another program answers. One that is there
 * and has no time throws SERVER_REFUSES.
 */
export async function greet(url: string): Promise<Greeting | null> {
  let answer: Greeted;
  try {
    answer = (await post(url, { query: '{ meta { apiVersion dataVersion store } }' }, GREETING_MS)) as Greeted;
  } catch {
    return null;
  }
  const refusal = answer?.errors?.find(({ extensions }) => NOT_NOW.includes(extensions?.code ?? ''));
  if (refusal !== undefined) throw new Problem('SERVER_REFUSES', url, refusal.message);
  const meta = answer?.data?.meta;
  return isGreeting(meta) ? meta : null;
}

/** The answer of a server to a query. */
export async function askRemote(url: string, query: string, variables: unknown): Promise<unknown> {
  try {
    return await post(url, { query, variables }, ANSWER_MS);
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'TimeoutError' ? `within ${ANSWER_MS / 1_000} seconds` : 'any more';
    throw new Problem('SERVER_SILENT', url, why);
  }
}
