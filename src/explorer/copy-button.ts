import { say } from './say.ts';

/** Puts a button beside a text that copies it; where the browser does not let it, the text is selected to be copied by hand. */
export function copyButton(box: HTMLElement): void {
  const text = box.querySelector('pre');
  if (text === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${box.dataset.name ?? ''}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(text);
      button.textContent = 'Selected';
    }
    button.setAttribute('aria-label', `${button.textContent}: ${box.dataset.name ?? ''}`);
    say(button.textContent);
  });
  box.append(button);
}
