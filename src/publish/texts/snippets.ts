import { shownText } from '../../lib/shown-text.ts';
import { inOrder } from '../causal-map/in-order.ts';
import { toMermaid } from '../causal-map/to-mermaid.ts';
import { formsOf, type Setting } from '../forms.ts';
import { embedPathOf, FOLDERS, pathOf } from '../paths.ts';
import { pictureText } from '../pictures/picture-text.ts';
import type { Publication } from '../publication.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Snippet } from './snippet.ts';
import { markdownText } from './to-markdown.ts';
import { wikiText } from './to-wikitext.ts';

/** Size of a frame in dots. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** A text between the quotes of an attribute. */
const attribute = (text: string): string => shownText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What an editor pastes where. `size` is that of the frame; live links show what the subject is by then, those of a frozen
 * setting what it is now.
 */
export function snippetsOf(publication: Publication, setting: Setting, size: FrameSize): readonly Snippet[] {
  const { subject, revision } = publication;
  const { site, frozen } = setting;
  const kept = frozen ? { revision } : {};
  const url = (form: Parameters<typeof pathOf>[1]): string => `${site}${pathOf(subject, { ...form, ...kept })}`;
  const page = url({});
  const embed = `${site}${embedPathOf(subject, kept)}`;
  const title = pictureText(subject, 'main').title;
  const { width, height } = size;
  const frame = `<iframe src="${attribute(embed)}" width="${width}" height="${height}" title="${attribute(title)}" loading="lazy"></iframe>`;
  return [
    { name: 'Link', where: 'anywhere', language: 'text', text: page },
    { name: 'Frame', where: 'HTML, Obsidian, Confluence with an iframe macro', language: 'html', text: frame },
    {
      name: 'Address to embed',
      where: 'Notion (/embed), and whatever asks for an address',
      language: 'text',
      text: embed,
    },
    {
      name: 'oEmbed',
      where: 'WordPress, Ghost and other systems that take oEmbed',
      language: 'text',
      text: `${site}/oembed?url=${encodeURIComponent(page)}&format=json`,
    },
    ...(formsOf(subject.kind).includes('svg') ? pictures(subject, title, page, url) : []),
    ...(subject.kind === 'claim'
      ? [
          {
            name: 'Badge in Markdown',
            where: 'GitHub, GitLab, Obsidian, notebooks: the verdict in one line',
            language: 'markdown' as const,
            text: `[![${markdownText(title)}](${url({ form: 'svg', view: 'badge' })})](${page})`,
          },
        ]
      : []),
    {
      name: 'Frame in MediaWiki',
      where: 'MediaWiki with Extension:IframeTag, where this site is on its list',
      language: 'wikitext',
      text: `<iframe src="${attribute(embed)}" width="${width}" height="${height}" />`,
    },
    ...(subject.kind === 'claim' ? externalData(url({ form: 'json' })) : []),
    ...(subject.kind === 'causal-map' ? [] : [widget(subject, site, size)]),
    {
      name: 'Wikitext',
      where: 'MediaWiki without any extension but Cite: paste what is at this address',
      language: 'text',
      text: url({ form: 'wikitext' }),
    },
    {
      name: 'Markdown',
      where: 'GitHub, notebooks, MediaWiki with Extension:ExternalContent ({{#embed:…}})',
      language: 'text',
      text: url({ form: 'md' }),
    },
    ...('map' in subject
      ? [
          {
            name: 'Mermaid',
            where: 'GitHub, GitLab, Obsidian',
            language: 'markdown' as const,
            text: `\`\`\`mermaid\n${toMermaid(inOrder(subject.map)).trim()}\n\`\`\``,
          },
        ]
      : []),
  ];
}

function pictures(
  { slug }: Subject,
  title: string,
  page: string,
  url: (form: Parameters<typeof pathOf>[1]) => string,
): readonly Snippet[] {
  return [
    {
      name: 'Picture in Markdown',
      where: 'GitHub, GitLab, Obsidian, notebooks',
      language: 'markdown',
      text: `[![${markdownText(title)}](${url({ form: 'svg' })})](${page})`,
    },
    {
      name: 'Picture in MediaWiki',
      where: 'MediaWiki where $wgAllowExternalImages or $wgAllowExternalImagesFrom lets this site in',
      language: 'wikitext',
      text: url({ form: 'png' }),
    },
    {
      name: 'Link in MediaWiki',
      where: 'MediaWiki without any extension',
      language: 'wikitext',
      text: `[${page} ${wikiText(title || slug)}]`,
    },
  ];
}

/** https://www.mediawiki.org/wiki/Extension:External_Data */
function externalData(json: string): readonly Snippet[] {
  return [
    {
      name: 'External Data',
      where: 'MediaWiki with Extension:External Data: the verdict of the day, in your own words round it',
      language: 'wikitext',
      text: `{{#get_web_data:url=${json}
|format=JSON
|use jsonpath
|data=printed=$.printed,verdict=$.verdict,because=$.because,permalink=$.permalink}}
{{#external_value:printed}} is {{lc:{{#external_value:verdict}}}}: {{#external_value:because}} [{{#external_value:permalink}} fiscal-claims]`,
    },
  ];
}

/** https://www.mediawiki.org/wiki/Extension:Widgets */
function widget({ kind, slug }: Subject, site: string, { width, height }: FrameSize): Snippet {
  const name = `FiscalClaims${kind
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
  return {
    name: 'Widget in MediaWiki',
    where: `MediaWiki with Extension:Widgets: save it once as Widget:${name}, then write {{#widget:${name}|slug=${slug}}}`,
    language: 'wikitext',
    text: `<noinclude>A frame of fiscal-claims: {{#widget:${name}|slug=…|width=…|height=…}}</noinclude><includeonly><iframe src="${attribute(site)}/embed${FOLDERS[kind]}/<!--{$slug|escape:'urlpathinfo'}-->" width="<!--{$width|default:'${width}'|escape:'html'}-->" height="<!--{$height|default:'${height}'|escape:'html'}-->" loading="lazy"></iframe></includeonly>`,
  };
}
