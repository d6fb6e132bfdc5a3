import { fetchPage, gistOf } from './fetch-page.ts';
import { SWAPPED } from './live-form.ts';
import { say } from './say.ts';
import { around, type Box, inView, moved, whole, zoomed } from './view-box.ts';

/** How far one press of a button or key zooms, and how far an arrow key moves. */
const [ZOOM, MOVE] = [1.25, 60];

/**
 * The causal map as a picture to be moved: dragged and pinched, by buttons and by keys. A link that is chosen is read beside
 * the picture; the links of a loop stand out. Without this script each link leads to its page.
 */
export function causalMap(graph: HTMLElement): void {
  const svg = graph.querySelector('svg');
  const panel = (): HTMLElement => document.getElementById('chosen') as HTMLElement;
  if (svg === null) return;
  const size = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  let box: Box = whole(size);
  const look = (next: Box): void => {
    box = next;
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  };
  graph.classList.add('is-live');
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
  graph.append(
    buttons({
      in: () => look(zoomed(box, ZOOM)),
      out: () => look(zoomed(box, 1 / ZOOM)),
      all: () => look(whole(size)),
    }),
  );
  drag(graph, svg, (dx, dy) => look(moved(box, dx, dy)));

  /** Dots of the picture for one of the screen. */
  const perDot = (): number => Math.max(box.width / svg.clientWidth, box.height / svg.clientHeight);

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
    if (link !== null) look(inView(box, boxOf(svg, link)));
    graph.scrollTo(0, 0);
  });
  graph.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<SVGAElement>('a[href]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    for (const chosen of graph.querySelectorAll('.is-chosen')) chosen.classList.remove('is-chosen');
    link.closest('[data-link]')?.classList.add('is-chosen');
    void read(link.getAttribute('href') ?? '', panel());
  });
  /** Brings the links that stand out into view, beside the panel that tells of them. */
  const showLit = (): void => {
    const lit =
      graph.dataset.lit === undefined ? [] : [...graph.querySelectorAll<SVGGElement>('[data-link]:not(.is-dim)')];
    const beside = getComputedStyle(panel()).position === 'absolute' ? (panel().offsetWidth + 24) / svg.clientWidth : 0;
    look(
      lit.length === 0
        ? whole(size)
        : around(
            lit.map((link) => boxOf(svg, link)),
            svg,
            beside,
          ),
    );
  };
  document.addEventListener(SWAPPED, (event) => {
    light(graph, (event as CustomEvent<Document>).detail);
    showLit();
  });
  if (graph.dataset.lit !== undefined) showLit();
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

/** Moves the picture with the pointer; a press that does not move stays a click. */
function drag(graph: HTMLElement, svg: SVGSVGElement, move: (dx: number, dy: number) => void): void {
  let [from, isMoving]: [PointerEvent | undefined, boolean] = [undefined, false];
  graph.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('.tools') !== null) return;
    [from, isMoving] = [event, false];
  });
  graph.addEventListener('pointermove', (event) => {
    if (from === undefined || event.pointerId !== from.pointerId) return;
    const [dx, dy] = [event.clientX - from.clientX, event.clientY - from.clientY];
    if (!isMoving && Math.hypot(dx, dy) < 5) return;
    if (!isMoving) graph.setPointerCapture(event.pointerId);
    isMoving = true;
    const { width, height } = svg.viewBox.baseVal;
    const perDot = Math.max(width / svg.clientWidth, height / svg.clientHeight);
    move(dx * perDot, dy * perDot);
    from = event;
  });
  const end = (): void => {
    from = undefined;
  };
  graph.addEventListener('pointerup', end);
  graph.addEventListener('pointercancel', end);
  graph.addEventListener(
    'click',
    (event) => {
      if (!isMoving) return;
      event.preventDefault();
      event.stopPropagation();
      isMoving = false;
    },
    { capture: true },
  );
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

/** Reads the page of a link into the panel beside the picture. */
async function read(href: string, panel: HTMLElement): Promise<void> {
  panel.setAttribute('aria-busy', 'true');
  try {
    const page = await fetchPage(href);
    const summary = page.getElementById('summary');
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = page.querySelector('h1')?.textContent ?? '';
    heading.append(link);
    panel.replaceChildren(heading, ...(summary === null ? [gistOf(page)] : [document.adoptNode(summary)]));
    panel.scrollIntoView({ block: 'nearest' });
    say(`${link.textContent}. ${gistOf(page)}`);
  } catch (error) {
    panel.textContent = `The link could not be read (${(error as Error).message}); try again.`;
  } finally {
    panel.removeAttribute('aria-busy');
  }
}
