import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toTrig } from '../../../../src/publish/nanopublications/to-trig.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';
import { named, readTrig } from './read-trig.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

it('says as many triples of the same things, whatever a text, and has the text whole', async () => {
  await fc.assert(
    fc.property(await anyPublication('claim'), ({ publication, plain, text }) => {
      const [said, bare] = [publication, plain].map((each) => readTrig(served(toTrig(each, SETTING))));
      const names = (of: typeof said) =>
        of?.quads.map(({ subject, predicate, graph }) =>
          [subject, predicate, graph].map(({ value }) => value.replace(of.base, '')).join(' '),
        );
      expect(names(said)).toEqual(names(bare));
      bare?.quads.forEach(({ predicate, object }, at) => {
        // What is reviewed is told in 75 characters beside the whole statement.
        const isWhole = object.value === 'Word' && predicate.value !== named('schema:claimReviewed');
        if (isWhole) expect(said?.quads[at]?.object.value).toBe(served(text));
      });
    }),
    { numRuns: 100 },
  );
});
