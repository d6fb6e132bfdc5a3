/** A function that works out each thing once for an owner, as long as the owner lives. */
export function remembering<O extends object, A, T>(
  keyOf: (argument: A) => string,
  make: (argument: A, owner: O) => T,
): (argument: A, owner: O) => T {
  const made = new WeakMap<O, Map<string, T>>();
  return (argument, owner) => {
    const known = made.get(owner) ?? new Map<string, T>();
    made.set(owner, known);
    const key = keyOf(argument);
    if (!known.has(key)) known.set(key, make(argument, owner));
    return known.get(key) as T;
  };
}
