import { registerEnumType } from 'type-graphql';

/** Publishes a domain enum, every value with its meaning. */
export function publishEnum<T extends Record<string, string>>(
  values: T,
  name: string,
  description: string,
  meanings: { readonly [V in keyof T]: string },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
}
