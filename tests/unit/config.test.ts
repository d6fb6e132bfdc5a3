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

describe('what keeps strangers from taking all there is', () => {
  it('has usual values', () => {
    expect(readConfig({}, '/srv/ada').guards).toEqual({
      unitsAMinute: 1_000_000,
      redisUrl: null,
      mostAtOnce: 200,
      trustProxy: [],
      metricsToken: null,
    });
  });

  it.each([
    ['TRUST_PROXY', '10.0.0.0/8, 192.0.2.7,loopback', { trustProxy: ['10.0.0.0/8', '192.0.2.7', 'loopback'] }],
    ['RATE_LIMIT', '0', { unitsAMinute: 0 }],
    ['REDIS_URL', 'rediss://redis.example.org:6380/2', { redisUrl: 'rediss://redis.example.org:6380/2' }],
    ['REQUESTS_AT_ONCE', '1', { mostAtOnce: 1 }],
    ['METRICS_TOKEN', 'sixteen-letters!', { metricsToken: 'sixteen-letters!' }],
  ])('%s may be "%s"', (name, value, guards) => {
    expect(readConfig({ [name]: value }, '/srv/ada').guards).toMatchObject(guards);
  });

  it.each([
    [
      'TRUST_PROXY',
      '1',
      'TRUST_PROXY is "1"; it must be addresses of the proxies in front, as "10.0.0.0/8, 192.0.2.7", or of loopback, linklocal, uniquelocal.',
    ],
    ['RATE_LIMIT', '-1', 'RATE_LIMIT is "-1"; it must be a whole number of units a minute from 0 to 999999999.'],
    ['REQUESTS_AT_ONCE', '0', 'REQUESTS_AT_ONCE is "0"; it must be a whole number of requests from 1 to 100000.'],
    ['DRAIN_MS', '600001', 'DRAIN_MS is "600001"; it must be a whole number of milliseconds from 0 to 600000.'],
    [
      'REDIS_URL',
      'http://secret@redis',
      'REDIS_URL is not an address of a Redis; it must be one such as "redis://127.0.0.1:6379", or "rediss://…" with encryption.',
    ],
    ['METRICS_TOKEN', 'fifteen-letters', 'METRICS_TOKEN has 15 characters; it must have 16 at least.'],
  ])('%s may not be "%s"', (name, value, message) => {
    expect(() => readConfig({ [name]: value }, '/srv/ada')).toThrow(message);
  });
});
