import { describe, expect, it } from 'vitest';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

interface Told {
  readonly name: string;
  readonly signature: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

const server = withServer();

const QUERY = '{ formulaFunctions { name signature description example parameters { name description isOptional } } }';

describe('the functions of formulas', () => {
  it('are those of the design, each with one line on what it gives', async () => {
    const functions = (await ask(server.app, QUERY)).data?.formulaFunctions as readonly Told[];
    const names = new Set(functions.map(({ name }) => name));
    const design =
      'at latest mean sum min max change percentChange share streak first lastAtLeast correlation claim measured found daysBetween round abs';
    expect(design.split(' ').filter((name) => !names.has(name))).toEqual([]);
    for (const { name, signature, description, parameters } of functions) {
      expect(signature.startsWith(`${name}(`)).toBe(true);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^\S[^\n]{8,}$/);
      }
    }
  });

  it('have examples that the API computes', async () => {
    const functions = (await ask(server.app, QUERY)).data?.formulaFunctions as readonly Told[];
    for (const { example } of functions) {
      const { data, errors } = await ask(
        server.app,
        'query ($formula: String!) { measure(formula: $formula) { value } }',
        {
          formula: example,
        },
      );
      expect([example, errors ?? data]).toEqual([example, { measure: { value: expect.stringMatching(/^-?\d/) } }]);
    }
  });
});
