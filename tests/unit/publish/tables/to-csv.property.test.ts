import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writableText } from '../../../../src/lib/writable-text.ts';
import { cellOf } from '../../../../src/publish/tables/cell.ts';
import { csvHead, csvRows } from '../../../../src/publish/tables/csv.ts';
import { writeForm } from '../../../../src/publish/write-form.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { anyText, served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

const read = (csv: string): string[][] => parse(served(csv), { record_delimiter: '\r\n' });

it('a table gives back any texts, cell by cell, and none that a spreadsheet runs', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (rows) => {
      const csv =
        csvHead(['a', 'b']) +
        csvRows(
          ['a', 'b'],
          rows.map(([a, b]) => ({ a, b })),
        );
      const [head, ...cells] = read(csv);
      expect(head).toEqual(['a', 'b']);
      expect(cells).toEqual(rows.map((row) => row.map((text) => cellOf(writableText(text)))));
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+@\t\r\n＝＋＠]|^[-－](?!\d+(?:\.\d+)?$)/);
    }),
    { numRuns: 500 },
  );
});

it('the table of a subject has the same rows and columns, whatever its texts', async () => {
  await fc.assert(
    fc.asyncProperty(await anyPublication(), async ({ publication, plain, text }) => {
      const [said, bare] = await Promise.all([publication, plain].map((each) => writeForm(each, 'csv', SETTING)));
      const [told, known] = [read(String(said)), read(String(bare))];
      expect(told.map(({ length }) => length)).toEqual(known.map(({ length }) => length));
      const written = cellOf(writableText(text));
      told.flat().forEach((cell, at) => {
        if (known.flat()[at] === 'Word') expect(cell).toBe(written);
      });
    }),
    { numRuns: 40 },
  );
});
