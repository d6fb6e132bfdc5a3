// Results go to standard output, what is going on to standard error: at a terminal as one line that changes.

const isChanging = process.stderr.isTTY === true;

const clear = () => isChanging && process.stderr.write('\r\u001b[K');

export function say(line) {
  clear();
  process.stdout.write(`${line}\n`);
}

export function tell(line) {
  clear();
  process.stderr.write(isChanging ? line : `${line}\n`);
}
