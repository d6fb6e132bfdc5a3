import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import { describeStore } from './store-contract.ts';

describeStore('the embedded store', async () => {
  const executor = await openGrafeo({ folder: null });
  await executor.ensureSchema();
  return { executor, release: () => executor.close() };
});
