/** A field to be spread into a node; none where nothing is known. */
export function given<N extends string, V>(name: N, value: V | null): { readonly [K in N]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [K in N]: V });
}

/** The same for a list; none where it is empty. */
export function givenAll<N extends string, V>(name: N, values: readonly V[]): { readonly [K in N]?: readonly V[] } {
  return given(name, values.length === 0 ? null : values);
}
