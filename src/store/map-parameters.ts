import type { GraphValue, Parameters } from './graph-executor.ts';

/** One value with its leaves converted; what is not a plain value is a defect of the caller, refused before any engine sees it. */
function mapValue(value: GraphValue, name: string, leaf: (value: GraphValue) => unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return leaf(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`The parameter $${name} holds ${value}, which no store keeps.`);
      return leaf(value);
    case 'object': {
      if (value === null) return leaf(null);
      if (Array.isArray(value)) return value.map((element) => mapValue(element, name, leaf));
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null) break;
      const mapped: Record<string, unknown> = {};
      for (const [key, element] of Object.entries(value)) mapped[key] = mapValue(element, name, leaf);
      return mapped;
    }
  }
  const kind = typeof value === 'object' ? value?.constructor?.name : typeof value;
  throw new TypeError(`The parameter $${name} holds a value of type ${kind}; write it as text, number, list or map.`);
}

/** Parameters with each leaf converted. */
export function mapParameters(parameters: Parameters, leaf: (value: GraphValue) => unknown): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) mapped[name] = mapValue(value, name, leaf);
  return mapped;
}
