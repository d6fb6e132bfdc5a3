import { fault } from './fault.ts';
import { jsonFault } from './json-fault.ts';
import { lineOf, wholeFile } from './place.ts';

/** The value that a JSON file holds; a refusal names the line at which it stops being JSON. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const found = jsonFault(text);
    if (found === undefined) throw fault(wholeFile(file), 'The file is not JSON.', 'Write it as RFC 8259 has it.');
    throw fault(
      lineOf(file, found.line),
      `${found.found.replace(/^the/, 'The')} stands where ${found.due} is due.`,
      found.due.startsWith('a name') || found.due === 'a value'
        ? `Write ${found.due} there, or take away the comma before it.`
        : `Put ${found.due} there.`,
    );
  }
}
