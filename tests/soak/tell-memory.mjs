// Loaded before the program: tells, when it is asked to, what it holds once all garbage is gone.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, held: heapUsed + external });
});
process.channel.unref();
