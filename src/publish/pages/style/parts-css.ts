/** What pages are made of: chips, lists of claims, tables, facts, figures in a text, and what is to be copied. */
export const PARTS_CSS = `
.mark { color: var(--mark); flex: none; }
.chip { display: inline-flex; gap: 0.35rem; align-items: baseline; color: var(--mark); font-weight: 600; text-decoration: none; white-space: normal; }
.chip svg { align-self: center; }
.chip:hover { text-decoration: underline; }
.claims { padding: 0; list-style: none; }
section > ul.claims { padding: 0; }
.claims > li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr); gap: 0 0.7rem; padding: 0.55rem 0; border-top: 1px solid var(--rule); max-width: none; margin: 0; }
.claims > li:first-child { border-top: 0; }
.claims svg { margin-top: 0.16rem; color: var(--mark); }
.claims .figure { font-weight: 600; }
.claims .word { color: var(--mark); font-weight: 600; font-size: 0.875rem; white-space: nowrap; }
.claims p { font-size: 0.9375rem; max-width: 48rem; }
.claims p + p, .claims details { margin-top: 0.2rem; }
@media (max-width: 40rem) { .brief .because { display: none; } }
.claims .because { color: var(--muted); font-size: 0.875rem; }
@media (min-width: 48rem) { .claims.wide > li > div { display: grid; grid-template-columns: minmax(11rem, 1fr) 3fr; gap: 0 1.25rem; } }
.head-of-claim { display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; align-content: start; }
.score { display: grid; gap: 0.6rem; }
.score svg.bar { display: block; width: 100%; height: 1.6rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 0.3rem 1.5rem; padding: 0; list-style: none; }
.counts a { display: grid; grid-template-columns: 1.2rem 2.2rem 1fr; gap: 0 0.5rem; align-items: center; padding: 0.2rem 0; color: var(--ink); text-decoration: none; font-size: 0.9375rem; }
.counts a:hover b { text-decoration: underline; }
.counts .count { text-align: right; font-weight: 600; }
.counts b { color: var(--mark); font-weight: 600; }
.counts small { grid-column: 3; color: var(--muted); font-size: 0.8125rem; line-height: 1.3; }
.bar .not-checkable { opacity: 0.5; }
.table { display: block; overflow-x: auto; background: linear-gradient(to left, var(--ground) 50%, transparent) right / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100% no-repeat scroll; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; overflow-wrap: break-word; }
.table.wordy table { min-width: 38rem; }
caption { text-align: left; font-weight: 700; font-size: 1.2rem; letter-spacing: -0.008em; padding: 0 0 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-top: 1px solid var(--rule); }
thead th { font-size: 0.8125rem; color: var(--muted); font-weight: 600; border-top: 0; vertical-align: bottom; }
tbody th { font-weight: 600; }
.number { text-align: right; }
.number + :not(.number) { padding-left: 1.5rem; }
td.number { white-space: nowrap; }
.table.short { max-height: 30rem; overflow: auto; border-bottom: 1px solid var(--rule); }
.table.short thead th { position: sticky; top: 0; background: var(--ground); box-shadow: inset 0 -1px var(--rule); }
.wordy tbody th { position: sticky; left: 0; background: var(--ground); }
@media (max-width: 40rem) { table { font-size: 0.875rem; } th, td { padding-right: 0.6rem; } }
.wide { grid-column: 1 / -1; }
.findings { display: grid; gap: 0; padding: 0; list-style: none; }
section > ul.findings { padding: 0; }
.findings > li { padding: 0.2rem 0 0.2rem 0.9rem; border-left: 3px solid var(--rule); margin: 0.6rem 0 0; max-width: 48rem; }
.findings > .supports { border-color: var(--accurate); }
.findings > .disputes { border-color: var(--contradicted); }
.findings b { font-weight: 600; }
.findings .supports b { color: var(--accurate); }
.findings .disputes b { color: var(--contradicted); }
.judged { align-items: start; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.75rem; list-style: none; }
section > ul.judged { padding: 0; }
.judged > li { padding: 0.7rem 0.9rem; border: 1px solid var(--rule); border-top: 3px solid var(--mark); margin: 0; }
.judged h3 { font-size: 0.875rem; font-weight: 500; color: var(--muted); }
.judged .measured { font-size: 1.25rem; font-weight: 600; }
.names { padding: 0; list-style: none; columns: 19rem; column-gap: 2rem; }
.names li { padding: 0.2rem 0; break-inside: avoid; }
section > ul.names { padding: 0; }
section > ul.names > li { margin: 0; }
.names span { color: var(--muted); font-size: 0.875rem; }
.hits { padding: 0; list-style: none; }
.hits > li { padding: 0.6rem 0; border-top: 1px solid var(--rule); display: grid; gap: 0.1rem; max-width: none; }
.hits .kind { color: var(--muted); font-size: 0.8125rem; }
.reading p { max-width: 42rem; margin-block: 0 0.9rem; font-size: 1.0625rem; line-height: 1.65; white-space: pre-wrap; }
.reading a.in-text { color: inherit; text-decoration: none; border-bottom: 2px solid var(--mark); background: color-mix(in srgb, var(--mark) 11%, transparent); padding: 0.05em 0.15em; }
.reading a.in-text svg { width: 0.85em; height: 0.85em; margin-right: 0.2em; vertical-align: -0.08em; color: var(--mark); }
.reading a.in-text:hover { background: color-mix(in srgb, var(--mark) 22%, transparent); }
.reading .dim { opacity: 0.45; }
:target { scroll-margin-top: 1rem; }
li:target { background: var(--shade); box-shadow: -0.5rem 0 var(--shade), 0.5rem 0 var(--shade); }
.forms { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.15rem 1rem; padding: 0; list-style: none; }
.forms a { display: inline-block; min-width: 6rem; font-family: ui-monospace, monospace; font-size: 0.875rem; }
.use[popover]:not(:popover-open) { display: none; }
.use { width: min(46rem, 100% - 2rem); max-height: calc(100vh - 2rem); overflow: auto; margin: auto; padding: 1.25rem; border: 1px solid var(--muted); border-radius: 0.4rem; background: var(--ground); color: var(--ink); }
.use::backdrop { background: rgb(0 0 0 / 0.45); }
.use header { display: flex; justify-content: space-between; gap: 1rem; align-items: center; margin-bottom: 0.25rem; }
.copyable { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.5rem; align-items: start; }
.popup { position: absolute; z-index: 5; top: 100%; left: 0; right: 0; margin: 0.25rem 0 0; padding: 0.25rem 0; list-style: none; background: var(--ground); border: 1px solid var(--muted); border-radius: 0.25rem; box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.18); max-height: 24rem; overflow: auto; }
.popup li { padding: 0.35rem 0.7rem; font-size: 0.9375rem; cursor: pointer; display: grid; }
.popup li[aria-selected="true"], .popup li:hover { background: var(--shade); }
.popup small { color: var(--muted); font-size: 0.8125rem; }
.toc { columns: 14rem; padding: 0; list-style: none; }
.standing { color: var(--mark); font-weight: 600; }
`;
