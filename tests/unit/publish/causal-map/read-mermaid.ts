import { parseHTML } from 'linkedom';
import { type SeenMap, seenLink } from './seen-map.ts';

interface FlowDb {
  getSubGraphs(): readonly { readonly title: string }[];
  getVertices(): ReadonlyMap<string, { readonly text: string }>;
  getEdges(): readonly { readonly start: string; readonly end: string; readonly text: string }[];
}

/**
 * Mermaid's own parser. It wants a window to clean texts with, which is linkedom's and is there while Mermaid is loaded
 * only: tests share a thread, and others ask whether there is a browser.
 */
async function loadMermaid() {
  const page = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const shim = { window: page.window, document: page.document };
  Object.assign(globalThis, shim);
  try {
    return (await import('mermaid')).default;
  } finally {
    for (const name of Object.keys(shim)) Reflect.deleteProperty(globalThis, name);
  }
}

const mermaid = await loadMermaid();
// Until the first text Mermaid knows no kind of diagram.
await mermaid.parse('flowchart LR');
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Mermaid keeps "#35;" as "ﬂ°°35¶ß" until it draws, as HTML: what an element would show. */
function shown(text: string): string {
  const element = document.createElement('div');
  element.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  return element.textContent ?? '';
}

export async function readMermaid(text: string): Promise<SeenMap> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const db = diagram.db as unknown as FlowDb;
  const nodes = db.getVertices();
  const name = (id: string): string => shown(nodes.get(id)?.text ?? `no node ${id}`);
  return {
    title: shown(db.getSubGraphs()[0]?.title ?? 'no title'),
    factors: [...nodes.keys()].map(name),
    links: db.getEdges().map(({ start, end, text: label }) => seenLink(name(start), name(end), shown(label))),
  };
}
