import type { ComponentChildren } from 'preact';

/** Round a table: scrolls where the page is narrow, and is named, so that those without a mouse find it and scroll it too. */
export function TableBox({
  label,
  looks = 'plain',
  id,
  children,
}: {
  label: string;
  /** Wordy tables keep room for sentences; short ones scroll within a height. */
  looks?: 'wordy' | 'short' | 'plain';
  id?: string;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and those without a mouse scroll it with the keyboard.
    <section class={`table ${looks}`} id={id} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
