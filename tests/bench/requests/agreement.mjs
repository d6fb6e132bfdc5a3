// Whether contenders answer the same.
import { comparable, DIALECTS } from './dialects.mjs';
import { firstDifference } from './first-difference.mjs';

/** The claims of an answer in an order that all contenders share. */
async function claimsOf(contender, work, index) {
  const answer = await contender.ask(work, index);
  const claims = DIALECTS[contender.kind].claims(answer);
  if (claims.length !== work.rows || claims[0]?.slug === undefined) {
    const said = JSON.stringify(answer).slice(0, 800);
    throw new Error(`"${contender.name}" answers ${work.text} of "${work.keys[index]}" with ${said}`);
  }
  return comparable(claims);
}

/** Asks all for everything, and fails with the first answer that is not that of the first contender. */
export async function mustAgree(contenders, works) {
  const [first, ...others] = contenders;
  for (const work of works) {
    for (let index = 0; index < work.compared; index += 1) {
      const expected = await claimsOf(first, work, index);
      for (const other of others) {
        const difference = firstDifference(expected, await claimsOf(other, work, index));
        if (difference === null) continue;
        const where = `${work.text} of "${work.keys[index]}"`;
        throw new Error(`"${other.name}" and "${first.name}" differ on ${where}: ${difference}.`);
      }
    }
  }
}
