// Results go to standard output, what is going on to standard error.

export const say = (line) => process.stdout.write(`${line}\n`);

/** At a terminal, a line in the place of the one before it. */
export const tell = (line) => process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
