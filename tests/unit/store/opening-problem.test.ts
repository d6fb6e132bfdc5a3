import { expect, it } from 'vitest';
import { openingProblem } from '../../../src/store/grafeo/grafeo-problem.ts';

it.each([
  ["EPERM: operation not permitted, mkdir '/sys/claims'", 'STORE_UNAVAILABLE'],
  ["ENOENT: no such file or directory, mkdir '/read-only/claims'", 'STORE_UNAVAILABLE'],
  ['No space left on device', 'STORE_UNAVAILABLE'],
  ['the file cannot be locked', 'STORE_LOCKED'],
  ['Internal error: database file is locked by another process: /sys/claims/graph.grafeo', 'STORE_LOCKED'],
  ['Storage error: checksum mismatch', 'STORE_DAMAGED'],
])('"%s" on opening is %s', (message, code) => {
  expect(openingProblem(new Error(message), '/sys/claims')).toMatchObject({ code });
});
