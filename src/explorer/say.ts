let region: HTMLElement | undefined;

/** Has screen readers say something that has changed elsewhere on the page. */
export function say(text: string): void {
  if (region === undefined) {
    region = document.createElement('p');
    region.className = 'unseen';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = text;
}
