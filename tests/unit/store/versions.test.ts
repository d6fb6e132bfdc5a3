import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/lib/size-of.ts';
import { createVersions } from '../../../src/store/versions.ts';

/** A database whose answers are given by hand. */
function asked() {
  const waiting: ((name: string) => void)[] = [];
  const ask = () => new Promise<string>((resolve) => waiting.push(resolve));
  return { ask, answer: (name: string) => waiting.shift()?.(name), waiting };
}

const KEPT = { cacheBytes: 1_000, staleMs: 10 };

describe('which version is the newest', () => {
  it('is asked once for all who want to know at the same time', async () => {
    const database = asked();
    const versions = createVersions(database.ask, { ...KEPT, clock: () => 0 });
    const both = [versions.current(), versions.current()];
    database.answer('1-a');
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect(database.waiting).toHaveLength(0);
  });

  it('is trusted from when it was asked, not from when the answer came', async () => {
    let now = 0;
    const database = asked();
    const versions = createVersions(database.ask, { ...KEPT, clock: () => now });
    const first = versions.current();
    now = 9;
    database.answer('1-a');
    expect((await first).name).toBe('1-a');
    expect((await versions.current()).name).toBe('1-a');
    now = 10;
    const second = versions.current();
    database.answer('2-b');
    expect((await second).name).toBe('2-b');
  });

  it('is asked again where this process wrote while it was asked: the answer may be older', async () => {
    const database = asked();
    const versions = createVersions(database.ask, { ...KEPT, clock: () => 0 });
    const current = versions.current();
    versions.forget();
    database.answer('1-a');
    await new Promise((resolve) => setImmediate(resolve));
    database.answer('2-b');
    expect((await current).name).toBe('2-b');
  });

  it('keeps what it has where the database says the same, and drops it where not', async () => {
    let name = '1-a';
    const versions = createVersions(async () => name, { ...KEPT, clock: () => 0 });
    const first = await versions.current();
    versions.forget();
    expect(await versions.current()).toBe(first);
    name = '2-b';
    versions.forget();
    const second = await versions.current();
    expect(second.cache).not.toBe(first.cache);
    expect(second.name).toBe('2-b');
  });

  it('is not asked again for a reader of an older version than is known', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return `${asked}-a`;
    };
    const versions = createVersions(ask, { ...KEPT, clock: () => 0 });
    expect((await versions.current()).name).toBe('1-a');
    versions.forget('0-empty');
    expect((await versions.current()).name).toBe('1-a');
    versions.forget('1-a');
    expect((await versions.current()).name).toBe('2-a');
  });

  it('is asked again after a failure', async () => {
    let isAway = true;
    const versions = createVersions(async () => (isAway ? Promise.reject(new Error('Away.')) : '1-a'), {
      ...KEPT,
      clock: () => 0,
    });
    await expect(versions.current()).rejects.toThrow('Away.');
    isAway = false;
    expect((await versions.current()).name).toBe('1-a');
  });

  it('keeps no more than its bytes, nor anything where it has none', async () => {
    const none = createVersions(async () => '1-a', { ...KEPT, cacheBytes: 0, clock: () => 0 });
    expect((await none.current()).cache).toBeNull();
    const { cache } = await createVersions(async () => '1-a', { ...KEPT, clock: () => 0 }).current();
    for (let at = 0; at < 100; at += 1) cache?.set(`key ${at}`, { value: 'x'.repeat(100) });
    const held = Array.from({ length: 100 }, (_none, at) => `key ${at}`).flatMap((key) => {
      const hit = cache?.get(key);
      return hit === undefined ? [] : [key.length + sizeOf(hit.value)];
    });
    expect(held.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000);
    expect(cache?.get('key 99')).toBeDefined();
    cache?.set('too large', { value: 'x'.repeat(2_000) });
    expect(cache?.get('too large')).toBeUndefined();
  });
});
