/** What MediaWiki would see in a text beside letters: https://www.mediawiki.org/wiki/Help:Formatting and the like. */
export interface SeenWikitext {
  readonly tables: number;
  readonly rows: number;
  /** Addresses of external links, with their words. */
  readonly links: readonly (readonly [url: string, words: string])[];
  readonly references: number;
  /** Text of the cells, entities resolved. */
  readonly cells: readonly string[];
}

const plain = (text: string): string =>
  text
    .replace(/<ref[^>]*>.*?<\/ref>/g, '')
    .replace(/\[https?:\S+ ([^\]]*)\]/g, '$1')
    .replace(/&#(\d+);/g, (_entity, point: string) => String.fromCodePoint(Number(point)));

/** Reads the little that is written here; anything else that MediaWiki gives a meaning is an error. */
export function readWikitext(text: string): SeenWikitext {
  const lines = text.split('\n');
  const cells: string[] = [];
  let [tables, rows] = [0, 0];
  for (const line of lines) {
    if (line === '{| class="wikitable"') tables += 1;
    else if (line === '|-') rows += 1;
    else if (line === '|}' || line === '' || line === '<references />') continue;
    else {
      const content = /^(?:\|\+ |! scope="(?:row|col)" \| |\| )?(.*)$/.exec(line)?.[1] as string;
      cells.push(plain(content));
      mustBeInert(content);
    }
  }
  const links = [...text.matchAll(/\[(https?:\/\/\S+) ([^\]]*)\]/g)].map(
    ([, url, words]) => [url as string, plain(words as string)] as const,
  );
  return { tables, rows, links, references: text.match(/<ref name="[\w-]+">/g)?.length ?? 0, cells };
}

function mustBeInert(content: string): void {
  const bare = content
    .replace(/<ref name="[\w-]+">|<\/ref>/g, '')
    .replace(/\[https?:\/\/[^\s[\]<>"'|{}]+ /g, '[')
    .replace(/&#\d+;/g, 'x');
  const links = (content.match(/\[https?:/g) ?? []).length;
  if ((bare.match(/[[\]]/g) ?? []).length !== links * 2) throw new Error(`Brackets in: ${content}`);
  const wrong = /[{}|<>'=~_#*&@\\`^]|:\/\/|^[;:*#+ -]|\b(?:RFC|PMID|ISBN) |-\{|----/.exec(bare.replace(/\[|\]/g, ''));
  if (wrong !== null) throw new Error(`"${wrong[0]}" means something in: ${content}`);
}
