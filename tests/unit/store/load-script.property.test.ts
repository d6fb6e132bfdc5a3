import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writableText } from '../../../src/lib/writable-text.ts';
import { loadScriptOf } from '../../../src/store/export/load-script.ts';
import { anyText, served } from '../../support/any-text.ts';

/** The text literals of a line of Cypher, as its manual says they are read; the rest of the line stands between them. */
function literalsOf(line: string): { readonly literals: readonly string[]; readonly rest: string } {
  const literals: string[] = [];
  const rest = line.replace(/'((?:[^'\\]|\\.)*)'/g, (_whole, inside: string) => {
    literals.push(
      inside.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_escape, unit?: string, sign?: string) => {
        if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
        expect(['\\', "'"]).toContain(sign);
        return sign as string;
      }),
    );
    return '?';
  });
  return { literals, rest };
}

const node = (id: string, properties: Record<string, string | readonly string[]>) =>
  ({ label: 'Factor', id, properties: { id, ...properties } }) as const;

it('a statement is one line that reads back any texts, and no text becomes a part of it', () => {
  const write = (name: string, phrases: readonly string[]) =>
    loadScriptOf({
      kind: 'nodes',
      nodes: [node('factor_1', { name, phrases }), node('factor_2', { name, phrases: [] })],
    });
  const bare = literalsOf(write('Word', ['Word'])).rest;
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (name, phrases) => {
      const script = served(write(name, phrases));
      expect(script.match(/[\n\r\u0085\u2028\u2029]/g)).toEqual(['\n']);
      const { literals, rest } = literalsOf(script);
      expect(rest).toBe(bare);
      const [table = '', betweenRows = '', betweenColumns = ''] = literals;
      const rows = table.split(betweenRows).map((row) => row.split(betweenColumns));
      expect(rows).toEqual([
        ['factor_1', writableText(name), phrases.map((each) => `${writableText(each)}\u001d`).join('')],
        ['factor_2', writableText(name), ''],
      ]);
    }),
    { numRuns: 300 },
  );
});
