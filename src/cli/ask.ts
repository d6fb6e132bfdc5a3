/** A graph that answers queries: a running server, a store, or the seed in memory. */
export interface Graph {
  /** Where it is, as a sentence begins: "the server at http://localhost:4000". */
  readonly where: string;
  /** The data of an answer. Refusals of the API come as `Refusal`. */
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** Codes of what a caller wrote wrongly, as opposed to what the data do not hold. */
const USAGE =
  /^(?:BAD_|UNKNOWN_|MALFORMED_|FORMULA_|UNREADABLE_|SEARCH_|TEXT_|UNITS_DO_NOT_FIT$|GRAPHQL_|UNPHYSICAL_|TOO_MANY_|PAGE_|QUERY_)/;

/** A refusal of the API: its stable code and its sentence. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }

  /** Whether something was asked for wrongly. */
  get isUsage(): boolean {
    return USAGE.test(this.code);
  }
}

/** An answer as GraphQL has it. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?:
    | readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
    | undefined;
}

/** The data of an answer that has no errors. */
export function dataOf({ data, errors }: GraphAnswer): unknown {
  const [first] = errors ?? [];
  if (first === undefined) return data;
  throw new Refusal(String(first.extensions?.code ?? 'INTERNAL'), first.message);
}
