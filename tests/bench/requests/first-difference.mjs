/** Where two answers differ first, as a sentence; null when they are the same. */
export function firstDifference(expected, found, path = 'answer') {
  const isCompound = [expected, found].every((each) => typeof each === 'object' && each !== null);
  if (!isCompound) {
    return Object.is(expected, found) ? null : `${path} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const difference = firstDifference(expected[key], found[key], `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}
