import { openEmbeddedStore } from '../../src/store/grafeo/open-embedded-store.ts';
import { BY } from '../contract/store/sample-seed.ts';
import { LONG_HISTORY } from './changes-of-claims.ts';

// Runs in a process of its own, to be killed: applies so many changes to a folder, and says after each that it is written.
const [folder = '', count = ''] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder });
process.stdout.write('open\n');
for (const [place, change] of LONG_HISTORY.slice(0, Number(count)).entries()) {
  await store.apply(change, BY);
  process.stdout.write(`applied ${place + 1}\n`);
}
await store.sealSeed('fingerprint');
await store.close();
