/** Asks a graph a query of GraphQL. Gives the data of the answer; refusals of the API come as `Refusal`. */
export type Ask = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** A graph that answers queries: a running server, a store, or the seed in memory. */
export interface Graph {
  /** Where it is, as a sentence begins: "the server at http://localhost:4000". */
  readonly where: string;
  readonly ask: Ask;
  close(): Promise<void>;
}

/** A refusal of the API: its stable code and its sentence. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
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
