/** The part of a picture that is seen, in dots of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All of a picture. */
export const whole = ({ width, height }: Pick<Box, 'width' | 'height'>): Box => ({ x: 0, y: 0, width, height });

/** Closer by a factor, or further where it is below 1, about the middle. */
export function zoomed({ x, y, width, height }: Box, by: number): Box {
  const [w, h] = [width / by, height / by];
  return { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}

/** Moved as the picture is dragged. */
export const moved = ({ x, y, ...size }: Box, dx: number, dy: number): Box => ({ x: x - dx, y: y - dy, ...size });

/** How much larger than a picture, and how many times smaller, the part of it that is seen may become. */
const [WIDEST, CLOSEST] = [2, 24];

/** The same box as near as may be to a picture: not so small or large, nor so far away, that nothing of it is seen. */
export function within(box: Box, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  const scale = Math.min(Math.max(box.width, width / CLOSEST), width * WIDEST) / box.width;
  const [w, h] = [box.width * scale, box.height * scale];
  const middle = (at: number, size: number, most: number): number => Math.min(Math.max(at + size / 2, 0), most);
  return {
    x: middle(box.x, box.width, width) - w / 2,
    y: middle(box.y, box.height, height) - h / 2,
    width: w,
    height: h,
  };
}

/**
 * The same box, or one as large about the middle of something that is not wholly in it; `beside` is the share of the width at
 * the left that something else covers.
 */
export function inView(box: Box, thing: Box, beside = 0): Box {
  const isIn =
    thing.x >= box.x + box.width * beside &&
    thing.y >= box.y &&
    thing.x + thing.width <= box.x + box.width &&
    thing.y + thing.height <= box.y + box.height;
  if (isIn) return box;
  const [middleX, middleY] = [thing.x + thing.width / 2, thing.y + thing.height / 2];
  return { ...box, x: middleX - box.width * (beside + (1 - beside) / 2), y: middleY - box.height / 2 };
}

/**
 * All of some things, with an edge round them, in a box of the shape of a window; `beside` is the share of its width at the
 * left that something else covers.
 */
export function around(
  things: readonly Box[],
  window: { readonly clientWidth: number; readonly clientHeight: number },
  beside: number,
): Box {
  const [left, top] = [Math.min(...things.map(({ x }) => x)), Math.min(...things.map(({ y }) => y))];
  const right = Math.max(...things.map(({ x, width }) => x + width));
  const bottom = Math.max(...things.map(({ y, height }) => y + height));
  const edge = 0.08 * Math.max(right - left, bottom - top, 200);
  const shape = window.clientHeight / window.clientWidth;
  const width = Math.max((right - left + 2 * edge) / (1 - beside), (bottom - top + 2 * edge) / shape);
  const height = width * shape;
  return {
    x: (left + right) / 2 - width * (beside + (1 - beside) / 2),
    y: (top + bottom) / 2 - height / 2,
    width,
    height,
  };
}
