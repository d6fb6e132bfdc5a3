import { clipped } from '../lib/clipped.ts';

/** One refusal: the HTTP status it is told with, and its sentence, made from the values at hand. */
interface ProblemKind {
  readonly status: number;
  readonly sentence: (...words: never[]) => string;
}

const offered = (nearest: string | undefined): string => (nearest === undefined ? '' : `; did you mean "${nearest}"?`);

/** Every refusal of the program. Codes are stable: clients may rely on them. */
export const PROBLEMS = {
  // What a caller asked for
  MALFORMED_ID: {
    status: 400,
    sentence: (id: string) =>
      `"${clipped(id)}" is not an id of this graph; ids look like "claim_" and 24 hexadecimal digits, and are taken from a field "id".`,
  },
  MALFORMED_CURSOR: {
    status: 400,
    sentence: (cursor: string) =>
      `"${clipped(cursor)}" is not a cursor of this list; take "endCursor" or "startCursor" from the page before.`,
  },
  PAGE_BOTH_WAYS: {
    status: 400,
    sentence: () => '"first" and "last" were both given; give "first" to page forwards or "last" to page backwards.',
  },
  TOO_MANY_IDS: {
    status: 400,
    sentence: (given: number, most: number) => `${given} ids were asked for at once; ask for at most ${most}.`,
  },
  TOO_MANY_OBSERVATIONS: {
    status: 400,
    sentence: (slug: string, found: number, most: number) =>
      `"${clipped(slug)}" has ${found} observations in that range; at most ${most} are given at once, so narrow "from" and "to" or set "first".`,
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    sentence: (most: number) =>
      `The answer would hold more than ${most} observations in all; ask for fewer series, or narrow "from" and "to".`,
  },
  UNKNOWN_VINTAGE: {
    status: 400,
    sentence: (slug: string, vintage: string, known: readonly string[]) =>
      known.length === 0
        ? `"${clipped(slug)}" has no vintages; leave "${clipped(vintage)}" away.`
        : `"${clipped(slug)}" has no vintage "${clipped(vintage)}"; it has ${known.join(', ')}.`,
  },
  NOT_A_QUERY: {
    status: 400,
    sentence: (operation: string) =>
      `Nothing is changed through the API, so that there is no ${operation}; send a query.`,
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    sentence: (cost: number, most: number) =>
      `The query may touch ${cost} nodes; at most ${most} are allowed, so ask for shorter pages or fewer nested lists.`,
  },
  QUERY_TOO_LARGE: {
    status: 400,
    sentence: (given: number, what: string, most: number) =>
      `The query has ${given} ${what}; at most ${most} are allowed.`,
  },
  BAD_ARGUMENT: { status: 400, sentence: (sentence: string) => sentence },

  // Searching
  SEARCH_WITHOUT_WORDS: {
    status: 400,
    sentence: (query: string) =>
      `"${clipped(query)}" has no word to look for; write a name, a topic or a figure, as in "net interest" or "$1,147 billion".`,
  },
  SEARCH_TOO_LONG: {
    status: 400,
    sentence: (given: number, what: string, most: number) =>
      `The search has ${given} ${what}; at most ${most} are allowed.`,
  },
  SEARCH_TOO_BROAD: {
    status: 400,
    sentence: (most: number) =>
      `More than ${most} nodes have what was searched for, the most that are ranked; add a word.`,
  },

  // Loops and paths
  UNKNOWN_FACTOR: {
    status: 400,
    sentence: (slug: string, nearest: string | undefined) =>
      `There is no factor "${clipped(slug)}"${offered(nearest) || '; the query "factors" lists them.'}`,
  },
  SEARCH_BOUND_HIT: {
    status: 422,
    sentence: (what: string, maxLinks: number, hit: 'steps' | 'walks', most: number) =>
      hit === 'steps'
        ? `The search for ${what} of at most ${maxLinks} links takes more than ${most} steps, the most that it may; lower "maxLinks".`
        : `There are more than ${most} ${what} of at most ${maxLinks} links, the most that are searched for; lower "maxLinks".`,
  },
  TOO_MANY_WALKS: {
    status: 400,
    sentence: (found: number, what: string, maxLinks: number, usual: number, most: number) =>
      `There are ${found} ${what} of at most ${maxLinks} links, and ${usual} are given when "first" is left out; set "first" (to ${most} at most) for the shortest so many, or lower "maxLinks".`,
  },

  // Simulations
  UNKNOWN_SCENARIO: {
    status: 400,
    sentence: (slug: string, nearest: string | undefined, known: readonly string[]) =>
      `There is no scenario "${clipped(slug)}"${offered(nearest) || `; there are ${known.map((each) => `"${each}"`).join(', ')}.`}`,
  },
  BAD_SHOCK: { status: 400, sentence: (sentence: string) => sentence },
  UNPHYSICAL_SHOCK: { status: 422, sentence: (sentence: string) => sentence },

  // Formulas and figures
  FORMULA_SYNTAX: {
    status: 400,
    sentence: (what: string, position: number, there = '') =>
      `The formula cannot be read at character ${position + 1}${there === '' ? '' : `, ${there}`}: ${what}`,
  },
  FORMULA_TOO_LARGE: {
    status: 400,
    sentence: (what: string, given: number, most: number) =>
      `The formula has ${given} ${what}; at most ${most} are allowed.`,
  },
  FORMULA_MEANING: { status: 400, sentence: (sentence: string) => sentence },
  UNKNOWN_FUNCTION: {
    status: 400,
    sentence: (name: string, nearest: string | undefined) =>
      `There is no function "${clipped(name)}"${offered(nearest) || '.'}`,
  },
  UNKNOWN_SERIES: {
    status: 400,
    sentence: (slug: string, nearest: string | undefined) =>
      `There is no series "${clipped(slug)}"${offered(nearest) || '.'}`,
  },
  UNKNOWN_CLAIM: {
    status: 400,
    sentence: (slug: string, nearest: string | undefined) =>
      `There is no claim "${clipped(slug)}"${offered(nearest) || '.'}`,
  },
  UNKNOWN_EVIDENCE: {
    status: 400,
    sentence: (slug: string, nearest: string | undefined) =>
      `There is no evidence "${clipped(slug)}" that gives a figure${offered(nearest) || '.'}`,
  },
  NO_OBSERVATION: { status: 422, sentence: (sentence: string) => sentence },
  UNITS_DO_NOT_FIT: {
    status: 422,
    sentence: (doing: string, left: string, right: string, advice?: string) =>
      `Cannot ${doing} ${left} and ${right}: the units do not fit${advice === undefined ? '' : `; ${advice}`}.`,
  },
  UNREADABLE_FIGURE: {
    status: 400,
    sentence: (text: string, reason?: string) =>
      `"${clipped(text)}" cannot be read as a printed figure${reason === undefined ? '; write it as an article would, "$1,147 billion", "nearly 15%" or "100 basis points"' : `: ${reason}`}.`,
  },

  TEXT_TOO_LARGE: {
    status: 413,
    sentence: (given: number, most: number) =>
      `The text has ${given} bytes; at most ${most} are read at once, so send it in parts.`,
  },
  TEXT_TOO_DENSE: {
    status: 400,
    sentence: (most: number, what: 'figures' | 'numbers', done: 'checked' | 'read') =>
      `The text has more than ${most} ${what}, the most that are ${done} at once; send it in parts.`,
  },
  TEXT_EMPTY: { status: 400, sentence: () => 'The text is empty; send the sentences whose figures are to be checked.' },

  // Permalinks and their forms
  UNKNOWN_SUBJECT: {
    status: 404,
    sentence: (kind: string, slug: string, nearest: string | undefined) =>
      `There is no ${kind} "${clipped(slug)}"${offered(nearest) || '.'}`,
  },
  UNKNOWN_REVISION: {
    status: 404,
    sentence: (path: string, revision: string) =>
      `"${clipped(path)}" was never shown here as revision "${clipped(revision)}"; leave the revision away for what it is now.`,
  },

  NO_SUCH_FORM: {
    status: 404,
    sentence: (kind: string, form: string, offered: readonly string[]) =>
      `A ${kind} has no form "${clipped(form)}"; it has ${offered.map((each) => `".${each}"`).join(', ')}.`,
  },
  TOO_MANY_FIGURES_SHOWN: {
    status: 413,
    sentence: (found: number, most: number) =>
      `The text has ${found} figures; a page shows at most ${most}, so check a part of it, or ask "checkText" of "/graphql".`,
  },
  NO_NARROW: {
    status: 404,
    sentence: (kind: string) => `There is no narrow picture of this ${kind} here; only charts have one.`,
  },
  NO_CHART: {
    status: 404,
    sentence: (kind: string, slug: string) =>
      kind === 'claim'
        ? `The claim "${clipped(slug)}" has no chart, since not one series measures it; leave ".chart" away for its card.`
        : `A ${kind} has no chart apart; leave ".chart" away.`,
  },
  NO_BADGE: {
    status: 404,
    sentence: (kind: string) => `Badges are pictures of claims, and not for a frame or a ${kind}; leave ".badge" away.`,
  },
  NOTHING_TO_EMBED: {
    status: 404,
    sentence: (url: string, site: string) =>
      `"${clipped(url)}" is no permalink of this site; they look like "${site}/claims/everything-rally-c057".`,
  },
  FORMAT_NOT_IMPLEMENTED: {
    status: 501,
    sentence: (format: string) => `There is no format "${clipped(format)}" of oEmbed; ask for "json" or "xml".`,
  },
  NOT_ACCEPTABLE: {
    status: 406,
    sentence: (path: string, offered: readonly string[]) =>
      `"${clipped(path)}" cannot be given as what "Accept" asks for; there are ${offered.join(', ')}.`,
  },

  // Readers' own copies
  UNKNOWN_ARTICLE: {
    status: 404,
    sentence: (slug: string, nearest: string | undefined, known: readonly string[]) =>
      `There is no article "${clipped(slug)}"${offered(nearest) || `; there ${known.length === 1 ? 'is' : 'are'} ${known.map((each) => `"${each}"`).join(', ')}.`}`,
  },
  TEXT_DIFFERS: {
    status: 422,
    sentence: (slug: string, wanted: string, given: string, remedy: string) =>
      `This is not the text that the places of "${slug}" were counted in: its SHA-256 is ${given}, not ${wanted}. ${remedy}`,
  },
  UNWRITABLE_FILE: { status: 422, sentence: (sentence: string) => sentence },
  BAD_BACKUP: {
    status: 422,
    sentence: (path: string, wrong: string) => `"${path}" cannot be restored: ${wrong}`,
  },
  UNREADABLE_FILE: { status: 422, sentence: (sentence: string) => sentence },
  SERVER_SILENT: {
    status: 503,
    sentence: (url: string, how: string) => `The server at "${clipped(url)}" does not answer ${how}.`,
  },
  SERVER_REFUSES: {
    status: 503,
    sentence: (url: string, said: string) => `The server at "${clipped(url)}" says: ${said}`,
  },
  OTHER_VERSION: {
    status: 409,
    sentence: (url: string, theirs: string, ours: string) =>
      `The server at "${clipped(url)}" is of version ${theirs}, and this program of ${ours}; take the same of both, or --offline.`,
  },
  BAD_COMMAND: {
    status: 400,
    sentence: (name: string, form: string, example: string) =>
      `"${name}" is written as ${form}, for example: ${example}.`,
  },

  // The seed
  BAD_SEED: {
    status: 500,
    sentence: (file: string, path: string, wrong: string, right: string) =>
      `seed/${file} at ${path}: ${wrong} ${right}`,
  },

  // The store
  STORE_UNAVAILABLE: { status: 503, sentence: (sentence: string) => sentence },
  STORE_LOCKED: {
    status: 503,
    sentence: (folder: string) =>
      `The store in "${folder}" is in use by another process; stop that one, or set DATA_DIR to another folder.`,
  },
  STORE_UNFINISHED: {
    status: 503,
    sentence: (mark: string) =>
      mark.startsWith('restore')
        ? 'A restore of the graph runs, or was broken off, so that the graph is not whole; wait for it, or run "fiscal-claims restore <file>" again, or "fiscal-claims rebuild".'
        : 'A rebuild of the graph runs, or was broken off, so that the graph is not whole; wait for it, or run "fiscal-claims rebuild" again.',
  },
  STORE_EMPTY: {
    status: 422,
    sentence: () =>
      'There is no whole graph here yet, so that there is nothing to keep; run "fiscal-claims seed" first.',
  },
  STORE_NOT_EMPTY: { status: 409, sentence: (sentence: string) => sentence },
  STORE_DAMAGED: { status: 503, sentence: (sentence: string) => sentence },
  STORE_READ_ONLY: { status: 503, sentence: (sentence: string) => sentence },
  STORE_REFUSED_LOGIN: {
    status: 503,
    sentence: (uri: string, user: string) =>
      `The Neo4j at ${uri} refused the login of "${user}"; set NEO4J_USER and NEO4J_PASSWORD to what it knows.`,
  },
  STORE_CONSTRAINT: { status: 409, sentence: (sentence: string) => sentence },
  STORE_CONFLICT: { status: 503, sentence: (sentence: string) => sentence },
  STORE_TIMEOUT: { status: 503, sentence: (sentence: string) => sentence },
  DATA_CHANGING: {
    status: 503,
    sentence: (from: string, to: string) =>
      `The data changed from version ${from} to ${to} while this was answered; ask again.`,
  },
  STORE_SYNTAX: { status: 500, sentence: (sentence: string) => sentence },

  // Start-up and the rest
  BAD_CONFIGURATION: { status: 500, sentence: (sentence: string) => sentence },
  NOT_FOUND: {
    status: 404,
    sentence: (path: string, nearest?: string) =>
      `There is nothing at "${clipped(path)}"${offered(nearest) || '; start at "/", or ask "/graphql".'}`,
  },
  FOREIGN_ORIGIN: {
    status: 403,
    sentence: (origin: string, own: string) =>
      `Pages of "${origin}" may not ask this; ask from a program, or from a page of "${own}".`,
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    sentence: (method: string, path: string, allowed: string) =>
      `${method} is not for "${clipped(path)}"; use ${allowed}.`,
  },
  RATE_LIMITED: {
    status: 429,
    sentence: (most: number, seconds: number) =>
      `This address has asked for more than the ${most} units of work that it may in a minute; ask again in ${seconds} seconds.`,
  },
  OVERLOADED: {
    status: 503,
    sentence: (reason: string, seconds: number) =>
      `There is too much to do here just now (${reason}); ask again in ${seconds} seconds.`,
  },
  STOPPING: {
    status: 503,
    sentence: () => 'This server is being stopped; ask again in a moment.',
  },
  METRICS_CLOSED: {
    status: 403,
    sentence: () =>
      'Metrics are told to programs on the same machine, or to who gives METRICS_TOKEN as "Authorization: Bearer …".',
  },
  UNREADABLE_REQUEST: { status: 400, sentence: (sentence: string) => sentence },
  HEADERS_TOO_LARGE: {
    status: 431,
    sentence: (most: number) => `The address and headers are larger than ${most} bytes, the most that is read.`,
  },
  HEADER_TOO_LONG: {
    status: 431,
    sentence: (name: string, given: number, most: number) =>
      `The header "${name}" has ${given} characters; at most ${most} are read.`,
  },
  REQUEST_TOO_SLOW: {
    status: 408,
    sentence: () => 'The request did not arrive in the time that it may take; send it again.',
  },
  UNKNOWN_MEDIA_TYPE: {
    status: 415,
    sentence: (given: string) => `A body of type "${clipped(given)}" is not read here; send "application/json".`,
  },
  BODY_TOO_COMPLEX: {
    status: 400,
    sentence: (what: string, most: number) => `The body has more than ${most} ${what}, the most that is read.`,
  },
  BODY_TOO_LARGE: {
    status: 413,
    sentence: (most: number) => `The request is larger than ${most} bytes, the most that is read.`,
  },
  STORE_TROUBLE: {
    status: 503,
    sentence: (requestId: string) =>
      `The database behind this graph cannot answer just now; try again in a moment, and say the request id "${requestId}" if it lasts.`,
  },
  INTERNAL: {
    status: 500,
    sentence: (requestId: string) =>
      `Something went wrong here, not with your request; say the request id "${requestId}" when you report it.`,
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
