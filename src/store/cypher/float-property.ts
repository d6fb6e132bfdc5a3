import type { StoredLabel } from './stored-label.ts';

interface FloatProperty {
  readonly name: string;
  readonly of: string;
}

/** Floats beside exact text, for range filters: which property of which text. No answer is made from them. */
export const FLOAT_PROPERTIES = {
  CausalLink: { name: 'strengthNumber', of: 'strengthValue' },
  Check: { name: 'measuredNumber', of: 'measured' },
  Claim: { name: 'quantityNumber', of: 'quantityValue' },
  Evidence: { name: 'figureNumber', of: 'figureValue' },
  Observation: { name: 'valueNumber', of: 'value' },
} as const satisfies { readonly [L in StoredLabel]?: FloatProperty };

/** The float of a label; undefined for one without. */
export const floatProperty = (label: StoredLabel): FloatProperty | undefined =>
  (FLOAT_PROPERTIES as { readonly [L in StoredLabel]?: FloatProperty })[label];
