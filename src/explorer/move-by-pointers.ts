/** What pointers do to a picture: move it, in dots of the screen, or bring it closer by a factor. */
export interface Moves {
  move(dx: number, dy: number): void;
  zoom(by: number): void;
}

/** Dots that a press may stray and still be a click. */
const STRAY = 5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Drags with one pointer and pinches with two. A press that does not move stays a click. */
export function moveByPointers(surface: HTMLElement, { move, zoom }: Moves): void {
  const pressed = new Map<number, Place>();
  let isMoving = false;

  const apart = (): number => {
    const [a, b] = [...pressed.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  };
  const release = ({ pointerId }: PointerEvent): void => void pressed.delete(pointerId);

  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button') !== null) return;
    if (pressed.size === 0) isMoving = false;
    pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  surface.addEventListener('pointermove', (event) => {
    const from = pressed.get(event.pointerId);
    if (from === undefined) return;
    // Released where this surface did not see it.
    if (event.buttons === 0) return release(event);
    const to = { x: event.clientX, y: event.clientY };
    if (!isMoving && Math.hypot(to.x - from.x, to.y - from.y) < STRAY) return;
    if (!isMoving) surface.setPointerCapture(event.pointerId);
    isMoving = true;
    const before = apart();
    pressed.set(event.pointerId, to);
    if (pressed.size === 1) move(to.x - from.x, to.y - from.y);
    else if (before > 0) zoom(apart() / before);
  });
  surface.addEventListener('pointerup', release);
  surface.addEventListener('pointercancel', (event) => {
    release(event);
    isMoving = false;
  });
  surface.addEventListener(
    'click',
    (event) => {
      if (!isMoving) return;
      event.preventDefault();
      event.stopPropagation();
      isMoving = false;
    },
    { capture: true },
  );
}
