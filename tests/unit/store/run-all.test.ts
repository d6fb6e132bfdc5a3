import { expect, it } from 'vitest';
import type { GraphTransaction } from '../../../src/store/graph-executor.ts';
import { runAll, type Statement } from '../../../src/store/run-all.ts';

/** A database that takes a while over each statement, in their order, and refuses one of them. */
function slowTransaction(refused?: string) {
  const told: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const transaction: GraphTransaction = {
    run(statement) {
      told.push(`${statement} given`);
      const running = last.then(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        told.push(`${statement} ends`);
        if (statement === refused) throw new Error(`${statement} is refused.`);
        return [];
      });
      last = running.catch(() => undefined);
      return running;
    },
  };
  return { told, transaction };
}

const THREE: readonly Statement[] = ['first', 'second', 'third'].map((statement) => [statement, {}]);

it('gives each statement while the one before it runs, and no more', async () => {
  const { told, transaction } = slowTransaction();
  await runAll(transaction, THREE);
  expect(told).toEqual(['first given', 'second given', 'first ends', 'third given', 'second ends', 'third ends']);
});

it('waits for what runs where there is no next one', async () => {
  const { told, transaction } = slowTransaction();
  function* broken(): Generator<Statement> {
    yield ['first', {}];
    throw new Error('There is no second.');
  }
  await expect(runAll(transaction, broken())).rejects.toThrow('There is no second.');
  expect(told).toEqual(['first given', 'first ends']);
});

it.each([
  ['first', ['first given', 'second given', 'first ends', 'second ends']],
  ['third', ['first given', 'second given', 'first ends', 'third given', 'second ends', 'third ends']],
])('ends with the %s one where that is refused', async (refused, wanted) => {
  const { told, transaction } = slowTransaction(refused);
  await expect(runAll(transaction, THREE)).rejects.toThrow(`${refused} is refused.`);
  expect(told).toEqual(wanted);
});
