import type { StoredLabel } from './stored-label.ts';

/** Floats beside exact text, for range filters: which property of which text. No answer is made from them. */
export const FLOAT_PROPERTIES: { readonly [L in StoredLabel]?: { readonly name: string; readonly of: string } } = {
  CausalLink: { name: 'strengthNumber', of: 'strengthValue' },
  Check: { name: 'measuredNumber', of: 'measured' },
  Claim: { name: 'quantityNumber', of: 'quantityValue' },
  Evidence: { name: 'figureNumber', of: 'figureValue' },
  Observation: { name: 'valueNumber', of: 'value' },
};
