import { BASE_CSS } from './base-css.ts';

/** The sheet of pages in frames: they are as wide as the frame, from 280 dots on. */
export const EMBED_CSS = `${BASE_CSS}
article { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; max-width: 50rem; padding-bottom: 0.75rem; border: 1px solid var(--rule); }
article > * { margin-inline: 1rem; }
article > .verdict { margin-inline: 0; padding-inline: 1rem; }
article > picture { margin: 0; }
h1 { font-size: clamp(1.25rem, 1rem + 2.5vw, 1.9rem); line-height: 1.2; letter-spacing: -0.015em; }
.lead { font-size: 1.0625rem; }
p { font-size: 0.9375rem; }
dl { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); }
`;
