import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { API_VERSION } from '../../../src/domain/version.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { mayBreak, schemaChanges } from '../../support/schema-changes.ts';
import { ROOT } from '../../support/seeded-store.ts';

const released = readFileSync(join(ROOT, 'schema/released.graphql'), 'utf8');
const version = /^# The schema of release (\d+\.\d+\.\d+):/.exec(released)?.[1] as string;

describe(`the schema, held against that of release ${version}`, () => {
  it('breaks no client, unless the version says that it may', async () => {
    const { breaking, dangerous } = await schemaChanges(buildSchema(released), createSchema());
    // They pass, since nothing new could ever be added else; whoever writes the changelog is to know of them.
    for (const sentence of dangerous) process.stdout.write(`New to clients of ${version}: ${sentence}\n`);
    const refused = mayBreak(version, API_VERSION)
      ? []
      : breaking.map(
          (sentence) => `${sentence} Clients of ${version} break by it, which version ${API_VERSION} may not do.`,
        );
    expect(refused).toEqual([]);
  });

  it('is of a release that is in the changelog', () => {
    expect(readFileSync(join(ROOT, 'schema/CHANGELOG.md'), 'utf8')).toContain(`\n## [${version}] - `);
  });
});
