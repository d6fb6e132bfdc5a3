import { expect, it } from 'vitest';
import { inTurns, inTurnsUntilOneFails } from '../../../src/lib/in-turn.ts';

it('runs what is given in its order, whatever each takes and whether it fails', async () => {
  const inTurn = inTurns();
  const order: string[] = [];
  const takes = (name: string, milliseconds: number) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    order.push(`${name} ends`);
    if (name === 'second') throw new Error(name);
    return name;
  };
  const all = [inTurn(takes('first', 20)), inTurn(takes('second', 5)), inTurn(takes('third', 0))];
  expect(await Promise.allSettled(all)).toEqual([
    { status: 'fulfilled', value: 'first' },
    { status: 'rejected', reason: new Error('second') },
    { status: 'fulfilled', value: 'third' },
  ]);
  expect(order).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

it('runs nothing behind what fails, where that is asked for', async () => {
  const inTurn = inTurnsUntilOneFails();
  const order: string[] = [];
  const does = (name: string) => async () => {
    order.push(name);
    if (name === 'second') throw new Error(name);
    return name;
  };
  const all = [inTurn(does('first')), inTurn(does('second')), inTurn(does('third'))];
  expect(await Promise.allSettled(all)).toEqual([
    { status: 'fulfilled', value: 'first' },
    { status: 'rejected', reason: new Error('second') },
    { status: 'rejected', reason: new Error('second') },
  ]);
  expect(order).toEqual(['first', 'second']);
});
