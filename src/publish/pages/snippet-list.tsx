import type { Snippet } from '../texts/snippet.ts';

/** What an editor pastes where, each to be opened and copied; the first so many stand open. */
export function SnippetList({ snippets, open }: { snippets: readonly Snippet[]; open: number }) {
  return (
    <>
      {snippets.map(({ name, where, text }, index) => (
        <details open={index < open}>
          <summary>
            {name} <span>{where}</span>
          </summary>
          <div class="copyable" data-island="copy" data-name={name}>
            <pre>{text}</pre>
          </div>
        </details>
      ))}
    </>
  );
}
