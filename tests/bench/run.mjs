// `npm run bench`: how fast the program is, part by part; `npm run bench -- checks start` measures only those two.
import { availableParallelism, cpus, totalmem } from 'node:os';
import { say, tell } from './say.mjs';

/** Each part in a file of its own, which is loaded only when the part is asked for. */
const PARTS = ['checks', 'loops', 'texts', 'seeding', 'pictures', 'start', 'requests', 'growth'];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  const named = unknown.map((part) => `"${part}"`).join(', ');
  process.stderr.write(`There is no part ${named}; the parts are ${PARTS.join(', ')}.\n`);
  process.exit(1);
}

const day = new Date().toISOString().slice(0, 10);
const gigabytes = (totalmem() / 1024 ** 3).toFixed(1);
say(
  `${day}, Node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, ${gigabytes} GB of memory.`,
);
say('Figures are medians, in brackets the least and the greatest.');
for (const part of PARTS.filter((each) => asked.length === 0 || asked.includes(each))) {
  tell(`Measuring "${part}".`);
  const { measure } = await import(`./parts/${part}.mjs`);
  await measure();
}
