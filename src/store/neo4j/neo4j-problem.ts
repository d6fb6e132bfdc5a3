import neo4j from 'neo4j-driver';
import { Problem } from '../../domain/problem.ts';

/** Where the driver was to connect, for sentences. */
export interface Neo4jPlace {
  readonly uri: string;
  readonly user: string | undefined;
  readonly database: string | undefined;
}

type Sentence = (place: Neo4jPlace, reason: string) => Problem;

const unavailable: Sentence = ({ uri }, reason) =>
  new Problem(
    'STORE_UNAVAILABLE',
    `No Neo4j answers at ${uri} (${reason.replace(/\.$/, '')}); start it there, or set NEO4J_URI to where it is, or unset NEO4J_URI to use the embedded store.`,
  );
const refusedLogin: Sentence = ({ uri, user }) => new Problem('STORE_REFUSED_LOGIN', uri, user ?? '');
const readOnly: Sentence = ({ uri }, reason) =>
  new Problem('STORE_READ_ONLY', `The Neo4j at ${uri} does not let this be written: ${reason}`);
const timeout: Sentence = ({ uri }, reason) =>
  new Problem('STORE_TIMEOUT', `The Neo4j at ${uri} took too long over a statement and stopped it: ${reason}`);
const overloaded: Sentence = ({ uri }, reason) =>
  new Problem('STORE_UNAVAILABLE', `The Neo4j at ${uri} has too much to do or too little memory: ${reason}`);
const conflict: Sentence = (_, reason) => new Problem('STORE_CONFLICT', `Another change got in the way: ${reason}`);

/** It took what it was asked, and says nothing. */
export const silentNeo4j = ({ uri }: Neo4jPlace, ms: number): Problem =>
  new Problem(
    'STORE_TIMEOUT',
    `The Neo4j at ${uri} has not answered for ${Math.round(ms / 1000)} seconds; see whether it hangs or the network to it is down, then ask again, or run again what was to be written.`,
  );

/** By code of the server or driver; the first that the code begins with decides. */
const PROBLEMS_BY_CODE: readonly (readonly [code: string, sentence: Sentence])[] = [
  ['ServiceUnavailable', unavailable],
  ['SessionExpired', unavailable],
  ['Neo.ClientError.Security.Forbidden', readOnly],
  ['Neo.ClientError.Security.', refusedLogin],
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    (_, reason) => new Problem('STORE_CONSTRAINT', `The change breaks a rule of the graph: ${reason}`),
  ],
  // Two programs that make the schema at once pass one another's IF NOT EXISTS.
  ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', conflict],
  ['Neo.ClientError.Statement.AccessMode', readOnly],
  ['Neo.ClientError.General.ReadOnly', readOnly],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', readOnly],
  ['Neo.ClientError.Cluster.NotALeader', readOnly],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', readOnly],
  ['Neo.ClientError.Transaction.TransactionTimedOut', timeout],
  ['Neo.ClientError.Transaction.LockClientStopped', timeout],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', timeout],
  ['Neo.TransientError.General.DatabaseUnavailable', unavailable],
  ['Neo.TransientError.General.', overloaded],
  ['Neo.TransientError.', conflict],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    ({ uri, database }) =>
      new Problem(
        'STORE_UNAVAILABLE',
        `The Neo4j at ${uri} has no database "${database}"; set NEO4J_DATABASE to one that it has.`,
      ),
  ],
  [
    'Neo.ClientError.Statement.',
    (_, reason) => new Problem('STORE_SYNTAX', `The store cannot run a statement: ${reason}`),
  ],
];

/** An error of the driver as a Problem; anything else stays what it is, a defect. */
export function neo4jProblem(error: unknown, place: Neo4jPlace): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const [line = ''] = error.message.split('\n');
  // The driver gives long advice before the cause.
  const reason = (/Caused by: (.+)$/.exec(line)?.[1] ?? line).trim();
  // The driver has one code for running out of connections and for an address that takes none.
  if (/Connection acquisition timed out|Failed to connect|Could not perform discovery/.test(line)) {
    return unavailable(place, reason);
  }
  const sentence = PROBLEMS_BY_CODE.find(([code]) => error.code.startsWith(code))?.[1];
  return sentence === undefined
    ? new Problem('STORE_UNAVAILABLE', `The Neo4j at ${place.uri} failed: ${reason}`)
    : sentence(place, reason);
}
