// Plain JavaScript, so that `npm run neo4j` needs no build. Types are in neo4j-process.d.mts.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const POM = join(HERE, 'pom.xml');
const SERVER = join(HERE, 'Neo4jServer.java');

/** Jars and data, at the root of the repository; git ignores it. */
export const NEO4J_FOLDER = fileURLToPath(new URL('../../.neo4j', import.meta.url));

/** The slowest start seen took 20 seconds. */
const START_MS = 240_000;

const run = promisify(execFile);

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Jars of another version go to another folder. */
async function jarFolder() {
  const hash = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex');
  return join(NEO4J_FOLDER, `lib-${hash.slice(0, 8)}`);
}

async function javaVersion() {
  try {
    const { stdout, stderr } = await run('java', ['-version']);
    return Number(/version "(\d+)/.exec(stdout + stderr)?.[1] ?? 0);
  } catch {
    return undefined;
  }
}

export async function whatIsMissing() {
  const java = await javaVersion();
  if (java === undefined) return 'There is no "java"; install a JDK of version 17 or later.';
  if (java < 17) return `"java" is version ${java}; install a JDK of version 17 or later.`;
  if (await isThere(await jarFolder())) return null;
  try {
    await run('mvn', ['-v']);
    return null;
  } catch {
    return 'There is no "mvn", which fetches Neo4j from Maven Central; install Maven 3.8 or later.';
  }
}

/** Fetches Neo4j once. A fetch that is broken off, or goes on twice at a time, leaves no half-filled folder. */
async function fetchJars() {
  const folder = await jarFolder();
  if (await isThere(folder)) return folder;
  const fetching = `${folder}.${process.pid}`;
  await mkdir(fetching, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${fetching}`, '-DincludeScope=runtime'];
    await run('mvn', ['-q', '-B', '-f', POM, ...goal], { maxBuffer: 16 * 1024 * 1024 });
    await rename(fetching, folder).catch(async (error) => {
      if (!(await isThere(folder))) throw error;
    });
  } catch (error) {
    const said = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim().split('\n').slice(0, 5).join('\n');
    throw new Error(`Maven could not fetch Neo4j; "mvn -f tests/neo4j/pom.xml dependency:resolve" shows why.\n${said}`);
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
  return folder;
}

const OPENED = ['--add-opens', 'java.base/java.nio=ALL-UNNAMED', '--add-opens', 'java.base/java.lang=ALL-UNNAMED'];

export async function startServer({ home, port, password }) {
  const missing = await whatIsMissing();
  if (missing !== null) throw new Error(missing);
  const jars = await fetchJars();
  await mkdir(home, { recursive: true });
  const auth = password === null ? ['none'] : ['auth', password];
  const classPath = ['-cp', join(jars, '*')];
  const server = spawn('java', [...OPENED, '-Xmx1g', ...classPath, SERVER, home, String(port), ...auth], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // The pipe breaks when the server is killed; that it ended is told by `ended`.
  server.stdin.on('error', () => undefined);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let complaints = '';
  server.stderr.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-4000);
  });
  const ready = new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const found = /^READY (\d+)$/.exec(line);
      if (found !== null) resolve(Number(found[1]));
    });
    server.once('error', reject);
    ended.then((code) =>
      reject(new Error(`Neo4j ended with code ${code} before it was ready.\n${reasonIn(complaints)}`)),
    );
  });
  const end = (signal) => {
    server.kill(signal);
    return ended;
  };
  const tooLong = setTimeout(() => end('SIGKILL'), START_MS);
  try {
    return { port: await ready, ended, end };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  } finally {
    clearTimeout(tooLong);
  }
}

/** The lines of a Java stack that say why. */
function reasonIn(complaints) {
  const causes = complaints.split('\n').filter((line) => /^(?:Caused by|Exception|error)/.test(line.trim()));
  return (causes.length > 0 ? causes : complaints.split('\n')).slice(-3).join('\n');
}
