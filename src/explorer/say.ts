/** How long after being emptied the region is filled again: what does not change is not read out. */
const BREATH = 60;

/** Has screen readers say something that has changed elsewhere on the page, through the region that every page has for it. */
export function say(text: string): void {
  const region = document.getElementById('said');
  if (region === null) return;
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, BREATH);
}
