import { fetchPage, gistOf } from './fetch-page.ts';
import { say } from './say.ts';

/** How long typing may pause before the page is asked for, in milliseconds. */
const PAUSE = 300;

/** After how long a reader is told that an answer is on its way. */
const PATIENCE = 1_000;

/** The event by which a page learns that a part of it was taken from another page, which is its detail. */
export const SWAPPED = 'swapped';

/**
 * Shows what a form asks for without leaving the page: asks the server for the page that the form leads to, and takes the one
 * part that differs from it. Forms that are sent wait until they are; others follow what is chosen and typed. What is chosen
 * from a list can be undone by going back; what is typed or slid takes the place of what was there.
 */
export function liveForm(form: HTMLFormElement, wake: (root: ParentNode) => void): void {
  const [name = '', ...others] = (form.dataset.swaps ?? '').split(' ');
  const isSent = form.method === 'post';
  const note = noteBelow(form);
  let asking: AbortController | undefined;
  let pause = 0;

  async function show(isStep: boolean): Promise<void> {
    clearTimeout(pause);
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    document.getElementById(name)?.setAttribute('aria-busy', 'true');
    const patience = setTimeout(() => tell(note, 'Still working …'), PATIENCE);
    try {
      const { page } = await fetchPage(isSent ? form.action : addressOf(form), {
        signal: mine.signal,
        ...(isSent ? { method: 'POST', body: new URLSearchParams(fieldsOf(form)) } : {}),
      });
      const fresh = page.getElementById(name);
      if (fresh === null) return tell(note, gistOf(page) || 'The server gave no answer; try again.');
      tell(note, '');
      const gist = gistOf(fresh);
      for (const part of [name, ...others]) swap(part, page, wake);
      if (!isSent) remember(addressOf(form), isStep);
      document.dispatchEvent(new CustomEvent(SWAPPED, { detail: page }));
      say(gist);
    } catch (error) {
      if (!mine.signal.aborted) tell(note, `The server could not be reached (${(error as Error).message}); try again.`);
    } finally {
      clearTimeout(patience);
      if (asking === mine) document.getElementById(name)?.removeAttribute('aria-busy');
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(true);
  });
  if (isSent) return;
  form.addEventListener('input', (event) => {
    clearTimeout(pause);
    const isStep = event.target instanceof HTMLSelectElement;
    pause = setTimeout(() => void show(isStep), PAUSE);
  });
  watchAddress();
}

const shownAt = ({ pathname, search }: Location | URL): string => `${pathname}${search}`;

/** The address whose page is shown, without a place in it. */
let shown = shownAt(location);

/** Where it is noted that a page has been asked for again, so that none is asked for over and over. */
const AGAIN = 'asked-again';

/** Shows the page of the address where one goes back to another than is shown; a way within the page is none. */
function watchAddress(): void {
  addEventListener('popstate', () => {
    if (shownAt(location) !== shown) location.reload();
  });
  // Somebody may have gone back while the page was loading, before anything listened.
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  const isOther = loaded !== undefined && shownAt(new URL(loaded)) !== shownAt(location);
  if (isOther && sessionStorage.getItem(AGAIN) !== location.href) {
    sessionStorage.setItem(AGAIN, location.href);
    location.reload();
  } else sessionStorage.removeItem(AGAIN);
}

/** Puts a part of another page in the place of the same part of this one. */
function swap(name: string, page: Document, wake: (root: ParentNode) => void): void {
  const fresh = page.getElementById(name);
  if (fresh === null) return;
  document.getElementById(name)?.replaceWith(document.adoptNode(fresh));
  wake(fresh);
}

function remember(address: string, isStep: boolean): void {
  if (address === location.href) return;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  shown = shownAt(location);
}

function noteBelow(form: HTMLFormElement): HTMLElement {
  const note = document.createElement('p');
  note.className = 'note';
  note.hidden = true;
  form.append(note);
  return note;
}

function tell(note: HTMLElement, text: string): void {
  note.textContent = text;
  note.hidden = text === '';
  if (text !== '') say(text);
}

const fieldsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)]);

/** The address that the form leads to, without its empty fields. */
function addressOf(form: HTMLFormElement): string {
  const url = new URL(form.action);
  url.hash = '';
  url.search = new URLSearchParams(fieldsOf(form).filter(([, value]) => value !== '')).toString();
  return url.href;
}
