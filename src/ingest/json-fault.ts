/** The first place at which a text stops being JSON. */
export interface JsonFault {
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  readonly due: string;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them inside strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const BARE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

const NAME = 'a name in double quotes';

/**
 * Finds where a text stops being JSON; undefined when it does not. `JSON.parse` of Node 20 names no position in most
 * of its errors, so this walks the text again, after a failure only. Without recursion: depth costs no stack.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const name = (): string | undefined => {
    skip(SPACE);
    if (!skip(STRING)) return NAME;
    skip(SPACE);
    return take(':') ? undefined : 'a colon';
  };
  /** One value's beginning: a scalar whole, an object or list up to what its first value needs. */
  const enter = (): { readonly due?: string; readonly closed: boolean } => {
    skip(SPACE);
    const bracket = text[at];
    if (bracket !== '{' && bracket !== '[') {
      return skip(STRING) || skip(BARE) ? { closed: true } : { due: 'a value', closed: false };
    }
    at += 1;
    skip(SPACE);
    if (take(bracket === '{' ? '}' : ']')) return { closed: true };
    open.push(bracket);
    const due = bracket === '{' ? name() : undefined;
    return due === undefined ? { closed: false } : { due, closed: false };
  };
  const fault = (due: string): JsonFault => ({
    line: text.slice(0, at).split('\n').length,
    found: at >= text.length ? 'the end of the file' : `"${/^(?:[\w.+-]+|.)/su.exec(text.slice(at, at + 40))?.[0]}"`,
    due,
  });
  for (;;) {
    const { due, closed } = enter();
    if (due !== undefined) return fault(due);
    if (!closed) continue;
    for (;;) {
      skip(SPACE);
      const bracket = open.at(-1);
      if (bracket === undefined) return at === text.length ? undefined : fault('the end of the file');
      if (take(',')) {
        const missing = bracket === '{' ? name() : undefined;
        if (missing !== undefined) return fault(missing);
        break;
      }
      const end = bracket === '{' ? '}' : ']';
      if (!take(end)) return fault(`a comma or "${end}"`);
      open.pop();
    }
  }
}
