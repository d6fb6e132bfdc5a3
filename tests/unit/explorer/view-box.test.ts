import { describe, expect, it } from 'vitest';
import { around, inView, moved, whole, zoomed } from '../../../src/explorer/view-box.ts';

const BOX = { x: 0, y: 0, width: 100, height: 50 };

describe('the part of a picture that is seen', () => {
  it('is at first all of it', () => {
    expect(whole({ width: 100, height: 50 })).toEqual(BOX);
  });

  it('is smaller when it is looked at closer, about the same middle, and comes back', () => {
    expect(zoomed(BOX, 2)).toEqual({ x: 25, y: 12.5, width: 50, height: 25 });
    expect(zoomed(zoomed(BOX, 2), 0.5)).toEqual(BOX);
  });

  it('goes against the drag', () => {
    expect(moved(BOX, 10, -5)).toEqual({ x: -10, y: 5, width: 100, height: 50 });
  });

  it('stays where a thing is in it, and else goes to the thing', () => {
    expect(inView(BOX, { x: 90, y: 40, width: 10, height: 10 })).toEqual(BOX);
    expect(inView(BOX, { x: 200, y: 0, width: 20, height: 10 })).toEqual({ x: 160, y: -20, width: 100, height: 50 });
  });

  it.each([0, 0.4])('holds all of several things, right of what covers %d of its width', (beside) => {
    const things = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 300, y: 100, width: 20, height: 20 },
    ];
    const box = around(things, { clientWidth: 1200, clientHeight: 600 }, beside);
    expect(box.height / box.width).toBeCloseTo(0.5);
    expect(box.x + box.width * beside).toBeLessThan(0);
    expect(box.x + box.width).toBeGreaterThan(320);
    expect(box.y).toBeLessThan(0);
    expect(box.y + box.height).toBeGreaterThan(120);
  });
});
