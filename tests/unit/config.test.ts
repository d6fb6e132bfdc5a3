import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('where the program keeps what it stores', () => {
  it.each([
    ['the folder that it was started in', {}, '/srv/ada', '/srv/ada/.data'],
    [
      'the project, as npm starts it from any folder below',
      { INIT_CWD: '/srv/claims/src' },
      '/srv/claims',
      '/srv/claims/.data',
    ],
    ['a folder from there', { DATA_DIR: '../graph' }, '/srv/ada', '/srv/graph'],
    ['a folder of its own', { DATA_DIR: '/var/lib/claims' }, '/srv/ada', '/var/lib/claims'],
    ['a folder whose name only looks alike', {}, '/srv/ada/node_modules.old', '/srv/ada/node_modules.old/.data'],
    [
      'another folder, however it was started',
      { DATA_DIR: '/var/lib/claims' },
      '/app/node_modules/fiscal-claims',
      '/var/lib/claims',
    ],
  ])('%s', (_where, environment, startedIn, folder) => {
    expect(readConfig(environment, startedIn).dataDir).toBe(folder);
  });

  it.each([
    [{}, '/app/node_modules/fiscal-claims', '.data', '/app/node_modules/fiscal-claims/.data'],
    [{ DATA_DIR: 'node_modules/graph' }, '/app', 'node_modules/graph', '/app/node_modules/graph'],
    [{ DATA_DIR: '/usr/lib/node_modules/graph' }, '/app', '/usr/lib/node_modules/graph', '/usr/lib/node_modules/graph'],
  ])('never where packages are installed: %j in %s', (environment, startedIn, given, folder) => {
    expect(() => readConfig(environment as Record<string, string>, startedIn)).toThrow(
      `DATA_DIR is "${given}"; from "${startedIn}" that is "${folder}", which the next install may empty; start elsewhere, or set it to a folder outside of node_modules.`,
    );
  });
});

describe('where relative paths of a command start', () => {
  it.each([
    ['where the program was started', {}, '/srv/ada'],
    ['where npm was started', { INIT_CWD: '/srv/ada/texts' }, '/srv/ada/texts'],
  ])('%s', (_where, environment, folder) => {
    expect(readConfig(environment as Record<string, string>, '/srv/ada').callerFolder).toBe(folder);
  });
});
