import { nodeId } from '../../../src/domain/node-id.ts';
import { agent, source } from './sample-records.ts';
import { change } from './sample-seed.ts';

export const [CBO, OUTLOOK] = [nodeId('Agent', 'cbo'), nodeId('Source', 'cbo-outlook-2025-01')];

/** A publisher and a source that tell the same number: what shows two of them was put together from two versions. */
export const told = (number: number) =>
  change('sources.json', [
    agent('cbo', `Publisher ${number}`),
    source('cbo-outlook-2025-01', 'cbo', { title: `Outlook ${number}` }),
  ]);
