// Pictures a second, drawn anew each time: the server keeps what it has drawn, which is not what is measured here.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReadings } from '../../../dist/actions/readings.js';
import { copiesIn } from '../../../dist/connectors/copies.js';
import { writeForm } from '../../../dist/publish/write-form.js';
import { say } from '../say.mjs';
import { rate, spread } from '../statistics.mjs';
import { seededStore } from '../stores/seeded-store.mjs';

const DAY = '2026-11-22';
const ROUNDS = 7;
const MS_A_ROUND = 500;

const CLAIMS = ['everything-rally-c003', 'everything-rally-c004', 'everything-rally-c057', 'everything-rally-c083'];
const SERIES = ['fred/dgs10', 'cbo/debt-gdp'];

const KINDS = [
  { name: 'claim cards as SVG', kind: 'claim', slugs: CLAIMS, form: 'svg' },
  { name: 'claim cards as PNG', kind: 'claim', slugs: CLAIMS, form: 'png' },
  { name: 'charts of series as SVG', kind: 'series', slugs: SERIES, form: 'svg' },
  { name: 'charts of series as PNG', kind: 'series', slugs: SERIES, form: 'png' },
];

const setting = { site: 'https://claims.example.org', frozen: false, theme: 'light', view: 'main' };

/** Draws each kind of picture in rounds. */
export async function measure() {
  const store = await seededStore(DAY);
  const copies = copiesIn(join(tmpdir(), 'fiscal-claims-bench-without-copies'));
  const { site } = setting;
  const readings = createReadings({ store, copies, now: () => `${DAY}T10:00:00Z`, site: () => site });
  const rates = new Map(KINDS.map(({ name }) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { name, kind, slugs, form } of KINDS) {
      const subjects = await readings.whole(({ publications }) =>
        Promise.all(slugs.map((slug) => publications.current(kind, slug))),
      );
      let next = 0;
      const draw = async () => {
        await writeForm(subjects[next++ % subjects.length], form, setting);
        return 1;
      };
      const perSecond = await rate(draw, MS_A_ROUND);
      // The first round loads what draws.
      if (round >= 0) rates.get(name).push(perSecond);
    }
  }
  await store.close();
  for (const { name, slugs } of KINDS) say(`${name}, ${slugs.length} in turn: ${spread(rates.get(name), 'a second')}`);
}
