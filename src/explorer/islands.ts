/** What a script adds to a part of a page. */
type Island = (part: HTMLElement) => void;

/** Wakes the parts of a page that bear the name of an island; a part may bear several, with blanks between. */
export function wakenBy(islands: { readonly [name: string]: Island }): (root: ParentNode) => void {
  return (root) => {
    for (const part of root.querySelectorAll<HTMLElement>('[data-island]')) {
      for (const name of (part.dataset.island ?? '').split(' ')) islands[name]?.(part);
    }
  };
}
