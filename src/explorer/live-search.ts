import { fetchPage, gistOf } from './fetch-page.ts';
import { say } from './say.ts';

const PAUSE = 200;
const SHORTEST = 2;
const MOST = 8;

let lists = 0;

/** Offers what a search finds while it is typed: a combobox with a list, after the pattern of the ARIA practices. */
export function liveSearch(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (input === null) return;
  const list = document.createElement('ul');
  lists += 1;
  list.id = `hits-${lists}`;
  list.className = 'popup';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Found');
  list.hidden = true;
  (input.parentElement ?? form).classList.add('anchored');
  input.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['aria-autocomplete', 'list'],
  ] as const) {
    input.setAttribute(name, value);
  }
  let [pause, active, asking]: [number, number, AbortController | undefined] = [0, -1, undefined];

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function open(isOpen: boolean): void {
    list.hidden = !isOpen;
    input?.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  }

  function choose(index: number): void {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const chosen = options()[index];
    if (chosen === undefined) input?.removeAttribute('aria-activedescendant');
    else input?.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  async function look(): Promise<void> {
    asking?.abort();
    const query = input?.value.trim() ?? '';
    if (query.length < SHORTEST) return open(false);
    const mine = new AbortController();
    asking = mine;
    try {
      const address = `${form.action}?${new URLSearchParams({ q: query })}`;
      const { page, isThere } = await fetchPage(address, { signal: mine.signal });
      if (!isThere) throw new Error(gistOf(page));
      const found = [...page.querySelectorAll<HTMLElement>('#found .hits > li')];
      const hits = found.slice(0, MOST);
      list.replaceChildren(...hits.map((hit, index) => optionOf(hit, `${list.id}-${index}`)));
      open(hits.length > 0);
      const offered = found.length > MOST ? `the first ${MOST} are offered` : 'all are offered';
      say(hits.length === 0 ? gistOf(page) : `${gistOf(page)} With the arrow keys ${offered}; Enter shows all.`);
    } catch (error) {
      if (mine.signal.aborted) return;
      // The search itself still works: Enter asks for its page, which says what is wrong.
      open(false);
      say((error as Error).message);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE);
  });
  const stop = (): void => {
    clearTimeout(pause);
    asking?.abort();
    open(false);
  };
  input.addEventListener('blur', stop);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape') {
      // Once closes the list; a second time empties the field, as browsers do.
      if (!list.hidden) event.preventDefault();
      return stop();
    }
    if (list.hidden || count === 0) return;
    if (event.key === 'ArrowDown') choose((active + 1) % count);
    else if (event.key === 'ArrowUp') choose((active - 1 + count) % count);
    else if (event.key === 'Enter' && active >= 0) location.href = options()[active]?.dataset.href ?? '';
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return;
    const href = (event.target as HTMLElement).closest<HTMLElement>('[data-href]')?.dataset.href;
    event.preventDefault();
    if (href !== undefined) location.href = href;
  });
}

function optionOf(hit: HTMLElement, id: string): HTMLElement {
  const link = hit.querySelector('a');
  const option = document.createElement('li');
  option.id = id;
  option.dataset.href = link?.getAttribute('href') ?? '';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const kind = document.createElement('small');
  kind.textContent = [hit.querySelector('.kind'), hit.querySelector('.note')]
    .map((part) => part?.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' · ');
  option.append(link?.textContent ?? '', kind);
  return option;
}
