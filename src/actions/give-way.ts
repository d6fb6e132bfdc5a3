/** Lets other requests go on before a computation that may take a while. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
