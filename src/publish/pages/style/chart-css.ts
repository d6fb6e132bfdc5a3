/** Charts with a cursor, pictures of causes that can be moved, and the form of a simulation. */
export const CHART_CSS = `
.chart { position: relative; border: 1px solid var(--rule); border-radius: 0.3rem; overflow: hidden; }
.chart picture img { width: 100%; }
.chart figcaption { padding: 0.5rem 0.9rem; border-top: 1px solid var(--rule); font-size: 0.875rem; color: var(--muted); display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.plot { position: relative; }
.cursor { position: absolute; inset: 0; touch-action: pan-y; cursor: crosshair; }
.cursor:focus-visible { outline-offset: -3px; }
.cursor i { position: absolute; width: 1px; background: var(--ink); opacity: 0.6; pointer-events: none; }
.cursor b { position: absolute; width: 9px; height: 9px; margin: -5px 0 0 -4px; border-radius: 50%; background: var(--ink); box-shadow: 0 0 0 2px var(--ground); pointer-events: none; }
.cursor output { position: absolute; padding: 0.15rem 0.5rem; background: var(--ink); color: var(--ground); font-size: 0.8125rem; font-weight: 600; border-radius: 0.2rem; white-space: pre; pointer-events: none; transform: translateX(-50%); }
.graph { position: relative; border: 1px solid var(--rule); border-radius: 0.3rem; overflow: auto; background: var(--ground); }
.graph > svg { display: block; margin: 0 auto; max-width: none; font-family: Inter, system-ui, sans-serif; }
.graph a:hover path, .graph a:focus-visible path { stroke-width: 4; }
.graph a:focus-visible { outline: 2px solid var(--measured); outline-offset: 4px; }
.graph a:focus-visible text, .graph a:hover text { text-decoration: underline; }
.graph.is-live { overflow: hidden; touch-action: pan-y; cursor: grab; height: clamp(26rem, 60vw, 42rem); }
.graph.is-live > svg { width: 100%; height: 100%; }
.graph .is-dim { opacity: 0.16; }
.graph .is-dim:has(:focus-visible), .graph .is-chosen { opacity: 1; }
.graph .is-chosen path { stroke-width: 4; }
.graph .tools { position: absolute; top: 0.5rem; right: 0.5rem; display: flex; gap: 0.3rem; }
.graph .tools button { padding: 0.15rem 0.6rem; }
@media (max-width: 40rem) { .graph .tools { top: auto; bottom: 0.5rem; } .graph:not(.is-live) > svg { max-width: 100%; height: auto; } }
.map { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; position: relative; }
@media (min-width: 62rem) { .map:has(.is-live) .panel { position: absolute; top: 0.75rem; left: 0.75rem; width: 22rem; max-height: calc(100% - 1.5rem); overflow: auto; background: var(--ground); } }
.panel .claims.wide > li > div { display: block; }
.map .panel:has(> .unseen:only-child) { position: static; border: 0; padding: 0; overflow: visible; }
.panel { padding: 0.9rem 1.1rem; border: 1px solid var(--rule); border-radius: 0.3rem; display: grid; gap: 0.6rem; align-content: start; }
.sims { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.sims figure { border: 1px solid var(--rule); border-radius: 0.3rem; padding: 0.75rem; }
.sims figcaption { font-weight: 600; }
.sims figcaption span { display: block; font-weight: 400; font-size: 0.875rem; color: var(--muted); }
.sims svg { width: 100%; height: auto; display: block; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; font-size: 0.875rem; }
.legend li { display: inline-flex; gap: 0.45rem; align-items: center; }
.slider { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem; gap: 0.1rem 0.8rem; align-items: center; }
.slider label { grid-column: 1 / -1; color: var(--ink); font-weight: 500; font-size: 0.9375rem; }
.slider input[type="range"] { order: -1; grid-column: 1; }
.slider label { order: -2; }
.slider small { grid-column: 1 / -1; color: var(--muted); }
.slider:not(:has(input[type="range"])) { grid-template-columns: minmax(0, 10rem); }
`;
