import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Picture } from './picture.ts';

type Of<K extends Subject['kind']> = Publication<Extract<Subject, { readonly kind: K }>>;

/** The picture of a subject as SVG: no script, no style sheet, nothing from elsewhere. */
export async function toSvg(publication: Publication, setting: Setting): Promise<string> {
  return (await draw(publication, setting)).svg;
}

/** Its size in dots, and of a chart where its scales lie. */
export async function sizeOfPicture(publication: Publication, setting: Setting): Promise<Omit<Picture, 'svg'>> {
  const { svg: _svg, ...size } = await draw(publication, setting);
  return size;
}

// What draws is loaded with the first picture of its kind: charts and graphs bring large libraries along.
async function draw(publication: Publication, setting: Setting): Promise<Picture> {
  const { kind } = publication.subject;
  switch (kind) {
    case 'claim': {
      if (setting.view === 'badge') return (await import('./badge.tsx')).badge(publication as Of<'claim'>, setting);
      if (setting.view === 'main')
        return (await import('./claim-card.tsx')).claimCard(publication as Of<'claim'>, setting);
      return (await import('./claim-chart.tsx')).claimChart(publication as Of<'claim'>, setting);
    }
    case 'article':
      return (await import('./scorecard.tsx')).scorecard(publication as Of<'article'>, setting);
    case 'series':
      return (await import('./series-chart.tsx')).seriesChart(publication as Of<'series'>, setting);
    case 'loop':
    case 'causal-link':
    case 'causal-map':
      return (await import('./causal-picture.tsx')).causalPicture(publication as Of<typeof kind>, setting);
    case 'source':
      throw new Error('A source has no picture.');
    default:
      return kind satisfies never;
  }
}
