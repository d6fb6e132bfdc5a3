import fc from 'fast-check';

/** Property tests try the same cases each time; `FUZZ_SEED=7 npm test` tries others. fast-check prints the seed of a failure. */
const seed = Number(process.env.FUZZ_SEED ?? 12);
if (!Number.isInteger(seed)) throw new Error(`FUZZ_SEED is a whole number, not "${process.env.FUZZ_SEED}".`);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
