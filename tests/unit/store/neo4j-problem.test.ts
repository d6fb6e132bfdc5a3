import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { neo4jProblem } from '../../../src/store/neo4j/neo4j-problem.ts';

const PLACE = { uri: 'bolt://graph.example:7687', user: 'reader', database: 'claims' };

const failure = (code: string, message: string) =>
  new neo4j.Neo4jError(message, code, 'gqlStatus', 'description', {} as never);

describe('neo4jProblem', () => {
  it.each([
    ['ServiceUnavailable', 'Could not perform discovery.', 'STORE_UNAVAILABLE'],
    ['SessionExpired', 'Server at graph.example:7687 is no longer available', 'STORE_UNAVAILABLE'],
    ['N/A', 'Connection acquisition timed out in 5000 ms.', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'The client is unauthorized', 'STORE_REFUSED_LOGIN'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'Too many attempts', 'STORE_REFUSED_LOGIN'],
    ['Neo.ClientError.Security.Forbidden', 'Create node is not allowed for user reader', 'STORE_READ_ONLY'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'The database is in read-only mode', 'STORE_READ_ONLY'],
    ['Neo.ClientError.Cluster.NotALeader', 'No longer possible to write to server', 'STORE_READ_ONLY'],
    ['Neo.ClientError.Statement.AccessMode', 'Writing in read access mode not allowed', 'STORE_READ_ONLY'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'Node already exists', 'STORE_CONSTRAINT'],
    ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'An equivalent index', 'STORE_CONFLICT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'Deadlock', 'STORE_CONFLICT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'Too much', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'Starting', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'Too long', 'STORE_TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', "Invalid input 'RETRUN'", 'STORE_SYNTAX'],
    ['Neo.ClientError.Statement.ParameterMissing', 'Expected parameter(s): ids', 'STORE_SYNTAX'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: claims', 'STORE_UNAVAILABLE'],
    ['Neo.DatabaseError.General.UnknownError', 'Disk full', 'STORE_UNAVAILABLE'],
  ])('%s (%s) is %s', (code, message, wanted) => {
    expect((neo4jProblem(failure(code, message), PLACE) as Problem).code).toBe(wanted);
  });

  it('says the address and what to do', () => {
    const { message } = neo4jProblem(failure('ServiceUnavailable', 'Failed to connect.\nmore'), PLACE) as Problem;
    expect(message).toBe(
      'No Neo4j answers at bolt://graph.example:7687 (Failed to connect); start it there, or set NEO4J_URI to where it is, or unset NEO4J_URI to use the embedded store.',
    );
  });

  it('leaves a defect what it is', () => {
    const defect = new TypeError('undefined is not a function');
    expect(neo4jProblem(defect, PLACE)).toBe(defect);
  });
});
