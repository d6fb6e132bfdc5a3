import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Polarity } from '../../../../src/domain/causal-link.ts';
import { SIGNS } from '../../../../src/domain/causal-notation.ts';
import type { SeenMap } from './seen-map.ts';

const SCHEMA = join(import.meta.dirname, '../../../../schema/causal-map.schema.json');

const isCausalMap = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

interface Document {
  readonly title: string;
  readonly factors: readonly { readonly slug: string; readonly name: string }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly polarity: Polarity;
    readonly delay: string | null;
    readonly standing: string;
  }[];
}

/** By its JSON Schema; throws what is wrong. */
export function readJson(text: string): SeenMap {
  const document = JSON.parse(text) as Document;
  if (!isCausalMap(document)) throw new Error(JSON.stringify(isCausalMap.errors));
  const name = (slug: string): string => document.factors.find((factor) => factor.slug === slug)?.name ?? slug;
  return {
    title: document.title,
    factors: document.factors.map((factor) => factor.name),
    links: document.links.map((link) => ({
      from: name(link.from),
      to: name(link.to),
      sign: SIGNS[link.polarity],
      delayed: link.delay !== null,
      standing: link.standing.toLowerCase(),
    })),
  };
}
