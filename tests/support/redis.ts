import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis && process.env.CI === 'true') throw new Error('There is no redis-server; install redis-server.');

/** Whether to run what needs a Redis, and behind the name of what is skipped, why not. */
export const REDIS = { isThere: hasRedis, whyNot: hasRedis ? '' : ': skipped, there is no redis-server' };

/** A Redis of the tests' own, which keeps nothing on the disk. */
export interface RedisServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A Redis that can be stopped and started again at the same address. */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      child = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
      let said = '';
      for await (const chunk of child.stdout ?? []) {
        said += chunk;
        if (said.includes('Ready to accept connections')) return;
      }
      throw new Error(`redis-server ended: ${said}`);
    },
    async stop() {
      if (child === undefined || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
