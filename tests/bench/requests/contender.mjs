// A contender that has been started, with its requests made ready.
import { launch } from '../contenders/launch.mjs';
import { tell } from '../say.mjs';
import { wireOf, withConnections } from './client.mjs';

/** Starts a contender. `kind` is its program; `dialect` writes its requests for the keys of each work. */
async function startContender({ name, kind, options }, dialect, works) {
  const process = await launch(kind, options);
  const { url } = process;
  const wire = (work, key) =>
    wireOf({ host: url.host, path: dialect.path(work.name, key), body: dialect.body(work.name, key) });
  const requests = new Map(
    works.map((work) => [work.name, work.keys.map((key) => ({ key, wire: wire(work, key), bytes: 0 }))]),
  );
  return {
    name,
    kind,
    process,
    url,
    requests,
    /** With which request of each work the next slice begins. */
    next: new Map(),
    /** One answer. Notes how long it is. */
    async ask(work, index) {
      const request = requests.get(work.name)[index];
      const body = await withConnections(url, 1, ([connection]) => connection.ask(request.wire));
      request.bytes = body.length;
      return JSON.parse(body);
    },
    end: () => process.end(),
  };
}

/** Runs work with some contenders, which are ended afterwards. Each comes as a description, its dialect and its works. */
export async function withContenders(wanted, work) {
  const started = [];
  try {
    for (const { description, dialect, works } of wanted) {
      tell(`Starting "${description.name}".`);
      started.push(await startContender(description, dialect, works));
    }
    return await work(started);
  } finally {
    for (const contender of started) await contender.end();
  }
}
