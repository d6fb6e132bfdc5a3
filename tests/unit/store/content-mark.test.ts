import { describe, expect, it } from 'vitest';
import { contentMark, nodeLine, relationshipLine } from '../../../src/store/content-mark.ts';
import { contentHash, dataVersion } from '../../../src/store/data-version.ts';

describe('contentMark', () => {
  it('does not depend on the order of lines or of properties, nor on what is null', () => {
    const one = nodeLine({ id: 'a', value: '4.79', vintage: null });
    const same = nodeLine({ value: '4.79', id: 'a' });
    expect(one).toBe(same);
    const tie = relationshipLine('OF', 'a', 'b', { origin: 'x' });
    expect(contentMark([one, tie])).toBe(contentMark([tie, same]));
  });

  it.each([
    ['a digit', { id: 'a', value: '4.97' }],
    ['text for a number', { id: 'a', value: 4.79 }],
    ['another property', { id: 'a', valu: '4.79' }],
    ['one more', { id: 'a', value: '4.79', vintage: '' }],
  ])('changes with %s', (_name, properties) => {
    expect(nodeLine(properties)).not.toBe(nodeLine({ id: 'a', value: '4.79' }));
  });
});

describe('dataVersion', () => {
  it.each([
    [0, null, '0-empty'],
    [0, '3fa92c1b77', '0-empty'],
    [16, '3fa92c1b77', '16-3fa92c1b'],
  ])('of %s changes and %s is %s', (changes, hash, version) => expect(dataVersion(changes, hash)).toBe(version));

  it('is of the origins, in whatever order they came', () => {
    const hash = contentHash(
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    );
    expect(
      contentHash(
        new Map([
          ['b', '2'],
          ['a', '1'],
        ]),
      ),
    ).toBe(hash);
    expect(
      contentHash(
        new Map([
          ['a', '2'],
          ['b', '1'],
        ]),
      ),
    ).not.toBe(hash);
  });
});
