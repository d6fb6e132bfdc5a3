import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/seeded-store.ts';

const soak = (...words: string[]) =>
  promisify(execFile)(process.execPath, [join(ROOT, 'tests/soak/run.mjs'), ...words], {
    env: { PATH: process.env.PATH ?? '' },
  });

describe('the soak', () => {
  it('runs through all its phases, with no answer wrong and nothing lost', async () => {
    const { stdout } = await soak('--seconds', '2');
    expect(stdout).toMatch(/^\| readers beside restarts \|/m);
    expect(stdout).toMatch(/^\| what was shown \| [1-9]/m);
    expect(stdout).toContain('No answer was wrong, nothing was lost.');
  });

  it('takes no time that is none', async () => {
    await expect(soak('--seconds', 'ten')).rejects.toMatchObject({
      code: 1,
      stderr: '"--seconds" is "ten"; it must be a number from 2 to 86400.\n',
    });
  });
});
