import type { StoredLabel } from './stored-label.ts';

interface FloatProperty {
  readonly name: string;
  readonly of: string;
}

/** Floats beside exact text, for range filters: which property of which text. No answer is made from them. */
export const FLOATS = {
  CausalLink: { name: 'strengthNumber', of: 'strengthValue' },
  Check: { name: 'measuredNumber', of: 'measured' },
  Claim: { name: 'quantityNumber', of: 'quantityValue' },
  Evidence: { name: 'figureNumber', of: 'figureValue' },
  Observation: { name: 'valueNumber', of: 'value' },
} as const satisfies { readonly [L in StoredLabel]?: FloatProperty };

/** The same, for any label. */
export const FLOAT_PROPERTIES: { readonly [L in StoredLabel]?: FloatProperty } = FLOATS;
