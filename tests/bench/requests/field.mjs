// One field of contenders on one graph, in rounds, so that whatever else the machine does falls on all of them alike.
import { connectNeo4j } from '../../../dist/store/neo4j/connect-neo4j.js';
import { tell } from '../say.mjs';
import { rotated } from '../statistics.mjs';
import { mustAgree } from './agreement.mjs';
import { withContenders } from './contender.mjs';
import { DIALECTS } from './dialects.mjs';
import { slice } from './slice.mjs';

const ROUNDS = 5;
const MOST_IN_FLIGHT = 8;
const SLICE_MS = 500;
const WARM_MS = 1_000;

/** One request after another, and several at a time. */
export const FLIGHTS = [1, MOST_IN_FLIGHT];

/** Nanoseconds of processor time of the server, in one row. */
const CPU_OF_NEO4J = `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
RETURN attributes.ProcessCpuTime.value`;

async function rounds(contenders, works, cpuOfNeo4j) {
  const runs = works.flatMap((work) => FLIGHTS.map((inFlight) => ({ work, inFlight, slices: new Map() })));
  for (let round = 0; round < ROUNDS; round += 1) {
    tell(`Round ${round + 1} of ${ROUNDS}.`);
    for (const { work, inFlight, slices } of runs) {
      for (const contender of rotated(contenders, round)) {
        const before = await cpuOfNeo4j();
        const measured = await slice(contender, work, { inFlight, milliseconds: SLICE_MS });
        const neo4jMs = ((await cpuOfNeo4j()) - before) / 1e6 / measured.done;
        slices.set(contender.name, [...(slices.get(contender.name) ?? []), { ...measured, neo4jMs }]);
      }
    }
  }
  return runs;
}

/** What each contender did on each work, and what its process took. */
export async function measureField(descriptions, works, uri) {
  const executor = await connectNeo4j({ uri });
  const cpuOfNeo4j = async () => (await executor.read(CPU_OF_NEO4J))[0][0];
  const wanted = descriptions.map((description) => ({ description, dialect: DIALECTS[description.kind], works }));
  try {
    return await withContenders(wanted, async (contenders) => {
      tell('Comparing all answers.');
      await mustAgree(contenders, works);
      tell('Warming up.');
      for (const work of works) {
        for (const contender of contenders) {
          await slice(contender, work, { inFlight: MOST_IN_FLIGHT, milliseconds: WARM_MS });
        }
      }
      const runs = await rounds(contenders, works, cpuOfNeo4j);
      const processes = [];
      for (const { name, process } of contenders) {
        const { megabytes } = await process.usage();
        processes.push({ name, megabytes, startedMs: process.startedMs, loadedMs: process.loadedMs });
      }
      const bytes = new Map(works.map(({ name }) => [name, contenders.at(-1).requests.get(name)[0].bytes]));
      return { runs, processes, bytes };
    });
  } finally {
    await executor.close();
  }
}
