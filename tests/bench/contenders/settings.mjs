// What of this program can be switched, and with which switches it is measured. The one place that knows them.

const MEGABYTE = 1024 * 1024;

/** Milliseconds that only go forward. */
const clock = () => performance.now();

/** `caches` goes to what opens the store, `answers` to the server. */
const setting = (cacheMegabytes, answers, readsAhead = true) => ({
  caches: { cacheBytes: cacheMegabytes * MEGABYTE, staleMs: 1_000, readsAhead, clock },
  answers: { compiled: false, keptBytes: 0, persisted: false, clock, ...answers },
});

export const SETTINGS = {
  'every cache off, one depth after another': setting(0, {}, false),
  'every cache off': setting(0, {}),
  'entities kept': setting(64, {}),
  'entities kept, compiled': setting(64, { compiled: true }),
  'all on': setting(64, { compiled: true, keptBytes: 32 * MEGABYTE, persisted: true }),
};
