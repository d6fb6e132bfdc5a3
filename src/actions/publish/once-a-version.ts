/** Something that is worked out once for each version of the graph; what failed is tried again by the next who asks. */
export function onceAVersion<T>(make: () => Promise<T>): (version: string) => Promise<T> {
  let known: { readonly version: string; readonly made: Promise<T> } | undefined;
  return (version) => {
    if (known?.version === version) return known.made;
    const made = make();
    known = { version, made };
    made.catch(() => {
      if (known?.made === made) known = undefined;
    });
    return made;
  };
}
