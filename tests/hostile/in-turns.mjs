/** Works on all, so many at a time, and gives what came of each in their order. */
export async function inTurns(all, atOnce, work) {
  const results = new Array(all.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) results[at] = await work(all[at]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
