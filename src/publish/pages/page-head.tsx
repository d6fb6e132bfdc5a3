import { shownText } from '../../lib/shown-text.ts';
import { FORMS, formsOf, type Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { PageParts } from './page-parts.ts';
import { CommonHead } from './shell.tsx';

/** What programs read of a page: its name, its other forms, its card for other sites, and linked data. */
export function PageHead({
  publication: { subject, revision },
  setting: { site, frozen, query = {} },
  parts: { jsonld, picture },
  title,
  description,
}: {
  publication: Publication;
  setting: Setting;
  parts: PageParts;
  title: string;
  description: string;
}) {
  const permalink = `${site}${pathOf(subject)}`;
  // A frozen page is embedded frozen; only its canonical address is that of the live one.
  const kept = frozen ? { revision } : {};
  const shown = `${site}${pathOf(subject, kept)}`;
  const oembed = (format: string): string => `${site}/oembed?url=${encodeURIComponent(shown)}&format=${format}`;
  const image = picture === null ? null : `${site}${pathOf(subject, { form: 'png', ...kept })}`;
  return (
    <>
      <CommonHead site={site} title={`${shownText(title)} – fiscal-claims`} description={shownText(description)} />
      {query.in === 'text' ? <meta name="robots" content="noindex" /> : null}
      <link rel="canonical" href={permalink} />
      {formsOf(subject.kind)
        .filter((form) => form !== 'html')
        .map((form) => (
          <link
            rel="alternate"
            type={FORMS[form].media.replace(/;.*/, '')}
            href={`${site}${pathOf(subject, { form, ...kept })}`}
            title={FORMS[form].words}
          />
        ))}
      <link rel="alternate" type="application/json+oembed" href={oembed('json')} title={shownText(title)} />
      <link rel="alternate" type="text/xml+oembed" href={oembed('xml')} title={shownText(title)} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="fiscal-claims" />
      <meta property="og:title" content={shownText(title)} />
      <meta property="og:description" content={shownText(description)} />
      <meta property="og:url" content={shown} />
      {image === null || picture === null ? null : (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:width" content={String(picture.width * 2)} />
          <meta property="og:image:height" content={String(picture.height * 2)} />
          <meta property="og:image:alt" content={shownText(picture.title)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeData(jsonld) }} />
    </>
  );
}

/** Data that would end its element is a defect of whoever wrote it. */
function safeData(json: string): string {
  if (json.includes('<')) throw new Error('Linked data holds a "<", which would end its element in a page.');
  return json;
}
