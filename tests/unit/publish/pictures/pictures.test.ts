import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../src/publish/forms.ts';
import { pictureText } from '../../../../src/publish/pictures/picture-text.ts';
import { COLOURS } from '../../../../src/publish/pictures/theme.ts';
import { sizeOfPicture, toSvg } from '../../../../src/publish/pictures/to-svg.ts';
import type { SubjectKind } from '../../../../src/publish/subjects/subject.ts';
import { HOSTILE, hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const LIGHT: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

const DRAWN: readonly (readonly [SubjectKind, string, Setting])[] = [
  ...SAMPLES.filter(([kind]) => kind !== 'source').map(([kind, slug]) => [kind, slug, LIGHT] as const),
  ['claim', 'everything-rally-c057', { ...LIGHT, view: 'chart' }],
  ['claim', 'everything-rally-c057', { ...LIGHT, view: 'chart', width: 'narrow' }],
  ['series', 'fred/dgs10', { ...LIGHT, width: 'narrow', theme: 'dark' }],
  ['claim', 'everything-rally-c083', { ...LIGHT, view: 'chart', theme: 'dark' }],
  ['claim', 'everything-rally-c057', { ...LIGHT, view: 'badge' }],
  ['claim', 'everything-rally-c065', { ...LIGHT, view: 'chart' }],
  ['loop', 'market-doom-loop', { ...LIGHT, theme: 'dark' }],
  ['series', 'treasury/net-marketable-borrowing', { ...LIGHT, theme: 'dark' }],
];

/** Reads XML strictly: whatever is not well-formed is an error. */
function parsed(svg: string) {
  const wrong: string[] = [];
  const errorHandler = (_level: string, message: string) => void wrong.push(message);
  const document = new DOMParser({ errorHandler }).parseFromString(svg, 'image/svg+xml');
  expect(wrong).toEqual([]);
  return document;
}

const textOf = (svg: string, name: string): string => parsed(svg).getElementsByTagName(name)[0]?.textContent ?? '';

describe('pictures', () => {
  it.each(DRAWN)('%s %s tells what it shows to those who do not see it', async (kind, slug, setting) => {
    const publication = await sample(kind, slug);
    const svg = await toSvg(publication, setting);
    const { title, description } = pictureText(publication.subject, setting.view);
    const root = parsed(svg).documentElement;
    expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(root?.getAttribute('role')).toBe('img');
    expect(root?.getAttribute('aria-labelledby')).toBe('title desc');
    expect([textOf(svg, 'title'), textOf(svg, 'desc')]).toEqual([title, description]);
    const { width, height } = await sizeOfPicture(publication, setting);
    expect([root?.getAttribute('width'), root?.getAttribute('height')]).toEqual([`${width}`, `${height}`]);
    expect(root?.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  });

  it.each(DRAWN)(
    '%s %s holds nothing that runs, is styled from outside or comes from elsewhere',
    async (kind, slug, setting) => {
      const svg = await toSvg(await sample(kind, slug), setting);
      expect(svg).not.toMatch(/<(?:script|style|foreignObject|image|use|iframe|animate)\b|\sstyle=|\son\w+=|\sclass=/i);
      const links = [...svg.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
      for (const link of links) expect(link).toMatch(/^https:\/\/claims\.example\.org\/causal-links\/[a-z0-9-]+$/);
      expect(links.length > 0).toBe(['loop', 'causal-link', 'causal-map'].includes(kind));
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(svg.length).toBeLessThan(150_000);
    },
  );

  it.each(DRAWN)('%s %s is the same bytes each time', async (kind, slug, setting) => {
    const publication = await sample(kind, slug);
    const first = await toSvg(publication, setting);
    await toSvg(await sample('series', 'fred/dgs10'), LIGHT);
    await toSvg(await sample('loop', 'doom-loop'), LIGHT);
    expect(await toSvg(structuredClone(publication), setting)).toBe(first);
  });

  it.each(DRAWN)('%s %s takes any text for text', async (kind, slug, setting) => {
    const publication = hostile(await sample(kind, slug));
    const svg = await toSvg(publication, setting);
    expect(svg).not.toMatch(/<script|<ref>|\son\w+=/);
    const whole = parsed(svg).documentElement?.textContent ?? '';
    expect(whole).toContain('<script>alert(1)</script>');
    expect(svg).not.toContain('\u202e');
    expect(HOSTILE).toContain('\u202e');
  });

  it('says where the figure lies, what it admits and when it held', async () => {
    const svg = await toSvg(await sample('claim', 'everything-rally-c057'), { ...LIGHT, view: 'chart' });
    for (const words of [
      '“up 100 basis points”: misdated',
      'what was printed, from 2025-09-17',
      'the time that it is about',
      'it held 2024-09-17 to 2025-01-23',
      'figures that decide',
      '4.06 percent',
      '4.65 percent',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('says signs, delays and standing on the links of a loop, and which is the weakest', async () => {
    const svg = await toSvg(await sample('loop', 'doom-loop'), LIGHT);
    for (const words of [
      'contested, weakest link',
      '|| supported',
      '+ established',
      'Doom loop: yields, interest, deficit, issuance (R)',
    ]) {
      expect(svg.replaceAll('\u00a0', ' ').replaceAll('&#160;', ' ')).toContain(words);
    }
  });
});

/** Contrast of two colours by WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b]
    .map((colour) => {
      const [red, green, blue] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((left, right) => right - left) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

it.each(Object.entries(COLOURS))('all colours of text can be read on the ground of the %s theme', (_theme, colours) => {
  const { ground, shade, ink, muted, verdicts, standings } = colours;
  for (const colour of [ink, muted, ...Object.values(verdicts), ...Object.values(standings)]) {
    expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, shade), colour).toBeGreaterThanOrEqual(4.5);
  }
});
