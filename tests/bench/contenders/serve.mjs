// The side of the bench's protocol that a contender is on: a process with a server, which tells over its channel where
// it listens, and when asked what it has used. It ends when told to, and when the bench is gone.

/** Serves what `start` opens: its address, how many statements it has sent, and what it took to load its data. */
export async function serve(start) {
  const { url, statements = () => 0, loadedMs = 0 } = await start(JSON.parse(process.argv[2]));
  process.on('message', (asked) => {
    if (asked === 'end') process.exit(0);
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    process.send({ cpuMs: (user + system) / 1000, statements: statements(), megabytes: maxRSS / 1024 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ url, loadedMs });
}
