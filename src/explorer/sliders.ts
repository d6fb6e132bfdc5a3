/** Gives each number of a form a slider beside it; the number is what is sent, and may go beyond the slider. */
export function sliders(form: HTMLElement): void {
  for (const field of form.querySelectorAll<HTMLElement>('.slider')) {
    const number = field.querySelector<HTMLInputElement>('input[type="number"]');
    if (number === null) continue;
    const range = document.createElement('input');
    range.type = 'range';
    range.min = field.dataset.least ?? '';
    range.max = field.dataset.most ?? '';
    range.step = field.dataset.step ?? '';
    range.value = number.value === '' ? '0' : number.value;
    range.setAttribute('aria-label', `${field.querySelector('label')?.textContent ?? ''}, slider`);
    const unit = field.querySelector('small')?.textContent ?? '';
    const tell = (): void => range.setAttribute('aria-valuetext', `${range.value} ${unit}`);
    tell();
    range.addEventListener('input', () => {
      number.value = range.value;
      tell();
      giveWay(form, field, number);
    });
    number.addEventListener('input', () => {
      range.value = number.value === '' ? '0' : number.value;
      tell();
      giveWay(form, field, number);
    });
    number.before(range);
  }
}

/** Sets back what a factor is a part of, or what is a part of it: both at once would count twice. */
function giveWay(form: HTMLElement, field: HTMLElement, number: HTMLInputElement): void {
  if (Number(number.value) === 0) return;
  for (const name of field.dataset.insteadOf?.split(' ') ?? []) {
    const other = form.querySelector<HTMLInputElement>(`.slider input[name="${name}"]`);
    const slider = other?.parentElement?.querySelector<HTMLInputElement>('input[type="range"]');
    if (other == null || slider == null || Number(other.value) === 0) continue;
    other.value = '';
    slider.value = '0';
  }
}
