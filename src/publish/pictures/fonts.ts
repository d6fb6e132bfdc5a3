import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { lazily } from '../../lib/lazily.ts';

const { resolve } = createRequire(import.meta.url);

/** What browsers are told to write pictures in. */
export const FAMILY = 'Inter, Helvetica, Arial, sans-serif';

/** A weight of the text of pictures. */
export type Weight = 400 | 600 | 700;

const INTER: { readonly [W in Weight]: string } = {
  400: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  600: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  700: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
};

/** Fonts for what Inter does not have. Where a picture becomes dots, no other font is looked for. */
const OTHERS = [
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
] as const;

/** Files of all fonts that pictures are written in. */
export const fontFiles = lazily((): readonly string[] =>
  [...Object.values(INTER), ...OTHERS].map((name) => resolve(name)),
);

const opened = new Map<string, Font>();

function fontOf(name: string): Font {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const font = create(readFileSync(resolve(name))) as Font;
  opened.set(name, font);
  return font;
}

/** Of signs that no font here has, such as Chinese: an em. */
const OTHER_WIDTH = 1;

/** What is drawn as part of the emoji before it. */
const JOINED = /\u200d\p{Extended_Pictographic}|[\u200d\ufe0f]|\p{Emoji_Modifier}/gu;

const widths = new Map<string, number>();

function widthOfSign(sign: string, weight: Weight): number {
  const point = sign.codePointAt(0) as number;
  for (const name of [INTER[weight], ...OTHERS]) {
    const font = fontOf(name);
    if (font.hasGlyphForCodePoint(point)) return font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
  }
  return OTHER_WIDTH;
}

/** How wide a text is, in the unit of the size. Kerning and joined letters are left out: lines end a little early. */
export function widthOf(text: string, size: number, weight: Weight): number {
  let ems = 0;
  for (const sign of text.replace(JOINED, '')) {
    const key = `${weight}${sign}`;
    const width = widths.get(key) ?? widthOfSign(sign, weight);
    widths.set(key, width);
    ems += width;
  }
  return ems * size;
}
