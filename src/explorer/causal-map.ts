import { fetchPage, gistOf } from './fetch-page.ts';
import { SWAPPED } from './live-form.ts';
import { moveByPointers } from './move-by-pointers.ts';
import { say } from './say.ts';
import { around, type Box, inView, moved, whole, within, zoomed } from './view-box.ts';

/** How far one press of a button or key zooms, and how far an arrow key moves, in dots of the screen. */
const [ZOOM, MOVE] = [1.25, 60];

/** Dots of the picture for one of the screen at which its names can still be read. */
const LEGIBLE = 1.1;

/**
 * The causal map as a picture to be moved: dragged and pinched, by buttons and by keys. A link that is chosen is read beside
 * the picture; the links of a loop stand out. Without this script each link leads to its page.
 */
export function causalMap(graph: HTMLElement): void {
  const svg = graph.querySelector('svg');
  if (svg === null) return;
  const panel = (): HTMLElement => document.getElementById('chosen') as HTMLElement;
  const size = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  let box: Box = whole(size);
  const look = (next: Box): void => {
    box = within(next, size);
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  };
  graph.classList.add('is-live');
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
  graph.after(hint());
  graph.append(
    buttons({
      in: () => look(zoomed(box, ZOOM)),
      out: () => look(zoomed(box, 1 / ZOOM)),
      all: () => look(whole(size)),
    }),
  );

  /** Dots of the picture for one of the screen. */
  const perDot = (): number => Math.max(box.width / svg.clientWidth, box.height / svg.clientHeight);
  /** The share of the picture's width that the panel covers. */
  const beside = (): number =>
    getComputedStyle(panel()).position === 'absolute' ? (panel().offsetWidth + 24) / svg.clientWidth : 0;

  moveByPointers(graph, {
    move: (dx, dy) => look(moved(box, dx * perDot(), dy * perDot())),
    zoom: (by) => look(zoomed(box, by)),
  });
  graph.addEventListener(
    'wheel',
    (event) => {
      // Without a key the wheel moves the page, as everywhere.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      look(zoomed(box, event.deltaY < 0 ? ZOOM : 1 / ZOOM));
    },
    { passive: false },
  );
  graph.addEventListener('keydown', (event) => {
    const step = MOVE * perDot();
    const keys: { readonly [key: string]: () => Box } = {
      ArrowLeft: () => moved(box, step, 0),
      ArrowRight: () => moved(box, -step, 0),
      ArrowUp: () => moved(box, 0, step),
      ArrowDown: () => moved(box, 0, -step),
      '+': () => zoomed(box, ZOOM),
      '-': () => zoomed(box, 1 / ZOOM),
      '0': () => whole(size),
    };
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    look(next());
  });
  graph.addEventListener('focusin', (event) => {
    const link = (event.target as Element).closest<SVGGElement>('[data-link]');
    if (link?.matches(':has(:focus-visible)')) look(inView(box, boxOf(svg, link), beside()));
    graph.scrollTo(0, 0);
  });

  let reading: AbortController | undefined;
  /** Marks the link that is read in the panel; none where something else is. */
  const choose = (link: Element | null): AbortSignal => {
    reading?.abort();
    reading = new AbortController();
    for (const chosen of graph.querySelectorAll('.is-chosen')) chosen.classList.remove('is-chosen');
    link?.classList.add('is-chosen');
    return reading.signal;
  };
  graph.addEventListener('click', async (event) => {
    const anchor = (event.target as Element).closest<SVGAElement>('a[href]');
    const link = anchor?.closest<SVGGElement>('[data-link]') ?? null;
    if (anchor === null || link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await read(anchor.getAttribute('href') ?? '', panel(), choose(link));
    if (link.classList.contains('is-chosen')) look(inView(box, boxOf(svg, link), beside()));
  });

  /** Brings the links that stand out into view, beside the panel that tells of them; without any, as much as can be read. */
  const showLit = (): void => {
    const links =
      graph.dataset.lit === undefined ? [] : [...graph.querySelectorAll<SVGGElement>('[data-link]:not(.is-dim)')];
    const boxes = links.map((link) => boxOf(svg, link));
    look(boxes.length === 0 ? opening(svg, size) : around(boxes, svg, beside()));
  };
  document.addEventListener(SWAPPED, (event) => {
    choose(null);
    light(graph, (event as CustomEvent<Document>).detail);
    showLit();
  });
  showLit();
}

/** What is seen at first: all of the picture where its names can be read then, else so much of its middle. */
function opening(svg: SVGSVGElement, size: Pick<Box, 'width' | 'height'>): Box {
  const [width, height] = [svg.clientWidth * LEGIBLE, svg.clientHeight * LEGIBLE];
  if (width >= size.width && height >= size.height) return whole(size);
  return { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height };
}

/** Where a part of the picture lies, in dots of the picture. */
function boxOf(svg: SVGSVGElement, part: SVGGraphicsElement): Box {
  const toPicture = svg.getScreenCTM()?.inverse();
  const { left, top, right, bottom } = part.getBoundingClientRect();
  const [from, to] = [new DOMPoint(left, top), new DOMPoint(right, bottom)].map((point) =>
    point.matrixTransform(toPicture),
  ) as [DOMPoint, DOMPoint];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

function hint(): HTMLElement {
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent =
    'Drag it, or pinch. With the focus in it the arrow keys move, + and − zoom, 0 shows all, and Enter reads the link that has the focus.';
  return note;
}

function buttons(press: { readonly in: () => void; readonly out: () => void; readonly all: () => void }): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'tools';
  for (const [text, label, act] of [
    ['+', 'Larger', press.in],
    ['−', 'Smaller', press.out],
    ['All', 'All of the map', press.all],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    tools.append(button);
  }
  return tools;
}

/** Shows the links of what another page has chosen, and dims the others. */
function light(graph: HTMLElement, page: Document): void {
  const names = page.querySelector<HTMLElement>('.graph')?.dataset.lit;
  const lit = names?.split(' ');
  if (names === undefined) delete graph.dataset.lit;
  else graph.dataset.lit = names;
  for (const link of graph.querySelectorAll<SVGElement>('[data-link]')) {
    link.classList.toggle('is-dim', lit !== undefined && !lit.includes(link.dataset.link ?? ''));
  }
}

/** Reads the page of a link into the panel beside the picture, unless another is chosen meanwhile. */
async function read(href: string, panel: HTMLElement, signal: AbortSignal): Promise<void> {
  panel.setAttribute('aria-busy', 'true');
  try {
    const { page, isThere } = await fetchPage(href, { signal });
    const summary = page.getElementById('summary');
    if (!isThere || summary === null) throw new Error(gistOf(page));
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = page.querySelector('h1')?.textContent ?? '';
    heading.append(link);
    const gist = gistOf(summary);
    panel.replaceChildren(heading, document.adoptNode(summary));
    heading.scrollIntoView({ block: 'nearest' });
    say(`${link.textContent}. ${gist}`);
  } catch (error) {
    if (signal.aborted) return;
    const sentence = `The link could not be read (${(error as Error).message}); try again.`;
    panel.textContent = sentence;
    say(sentence);
  } finally {
    if (!signal.aborted) panel.removeAttribute('aria-busy');
  }
}
