import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import { fontFiles } from './fonts.ts';
import { toSvg } from './to-svg.ts';

/** Dots for each dot of the drawing, so that it is sharp on dense screens. */
const SCALE = 2;

/** The same picture in dots, for those who take no SVG. No font of the machine is looked at. */
export async function toPng(publication: Publication, setting: Setting): Promise<Uint8Array> {
  return pngOf(await toSvg(publication, setting));
}

/** A drawing in dots. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: [...fontFiles()], loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  return image.asPng();
}
