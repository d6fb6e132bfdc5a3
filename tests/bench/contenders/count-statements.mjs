// How many statements a process sends to its database, counted at the driver, below whatever caches there are.
import { createRequire } from 'node:module';

function counted(types, method) {
  let count = 0;
  for (const { prototype } of types) {
    const original = prototype[method];
    prototype[method] = function run(...call) {
      count += 1;
      return original.apply(this, call);
    };
  }
  return () => count;
}

/** Statements to Neo4j of the driver that a file would load. */
export function countedAtNeo4j(file) {
  const { Session, Transaction } = createRequire(file)('neo4j-driver');
  return counted([Session, Transaction], 'run');
}

/** Statements to the embedded engine that a file would load. */
export function countedAtGrafeo(file) {
  const { Transaction } = createRequire(file)('@grafeo-db/js');
  return counted([Transaction], 'executeCypher');
}
