import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../../src/publish/pictures/picture.ts';
import { Line } from '../../../../src/publish/pictures/text.tsx';
import { COLOURS } from '../../../../src/publish/pictures/theme.ts';
import { pngOf, toPng } from '../../../../src/publish/pictures/to-png.ts';
import { sizeOfPicture } from '../../../../src/publish/pictures/to-svg.ts';
import { hostile, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

/** Width, height and the number of bytes that are not of a white ground, of a PNG without interlacing. */
function seen(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  const rows = inflateSync(Buffer.concat(parts));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    dots: rows.filter((byte) => byte !== 0).length,
  };
}

const drawn = async (text: string) =>
  seen(
    await pngOf(
      pictureOf(
        { title: 'x', description: 'x' },
        { width: 400, height: 60 },
        COLOURS.light,
        Line({ x: 10, y: 40, text, size: 24, colour: '#000000' }),
      ).svg,
    ),
  );

describe('pictures in dots', () => {
  it('have twice the size of the drawing', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const { width, height } = await sizeOfPicture(publication, SETTING);
    expect(seen(await toPng(publication, SETTING))).toMatchObject({ width: 2 * width, height: 2 * height });
  });

  it.each([
    ['English', 'basis points'],
    ['signs', '− → ‖ “” 4.2% $1,147'],
    ['Hebrew', 'שלום'],
    ['Arabic', 'مرحبا'],
    ['Hebrew and Arabic', 'שלום مرحبا'],
    ['Hebrew, Arabic and English', 'x שלום y مرحبا z'],
    ['emoji', '🏦'],
    ['emoji of several signs', '👩🏽‍💻'],
    ['all of them, and what no font has', 'a שלום 🏦 \u202e مرحبا 👩🏽‍💻 b'],
  ])('show text: %s', async (_what, text) => {
    const [nothing, something] = await Promise.all([drawn(''), drawn(text)]);
    expect(something.dots).toBeGreaterThan(nothing.dots + 100);
  });

  it('show every sign of a mixed text, not only some', async () => {
    const parts = ['a ', 'שלום', ' 🏦 ', 'مرحبا', ' b'];
    const each = await Promise.all(
      parts.map((_part, index) => drawn(parts.filter((_each, at) => at !== index).join(''))),
    );
    const whole = await drawn(parts.join(''));
    for (const without of each) expect(whole.dots).toBeGreaterThan(without.dots);
  });

  it('are the same bytes each time, and drawn of any text', async () => {
    const publication = hostile(await sample('claim', 'everything-rally-c057'));
    expect(Buffer.from(await toPng(publication, SETTING)).equals(Buffer.from(await toPng(publication, SETTING)))).toBe(
      true,
    );
  });
});
