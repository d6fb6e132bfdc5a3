import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a test's own, in memory, that can be full or read-only: permissions would not do, since root has them all. */
export interface SmallDisk {
  readonly folder: string;
  /** Gives it another size, as "64m". */
  resize(size: string): void;
  /** A second way to it, by which it can only be read. */
  readOnly(): string;
  unmount(): void;
}

const mounted = new Set<SmallDisk>();
process.once('exit', () => {
  for (const disk of mounted) disk.unmount();
});

/** Mounts one of this size, as "1m". */
export function mountSmallDisk(size: string): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  let view: string | undefined;
  const disk: SmallDisk = {
    folder,
    resize: (to) => void execFileSync('mount', ['-o', `remount,size=${to}`, folder], { stdio: 'pipe' }),
    readOnly() {
      view = mkdtempSync(join(tmpdir(), 'small-disk-'));
      execFileSync('mount', ['--bind', folder, view], { stdio: 'pipe' });
      execFileSync('mount', ['-o', 'remount,bind,ro', view], { stdio: 'pipe' });
      return view;
    },
    unmount() {
      if (!mounted.delete(disk)) return;
      if (view !== undefined) {
        execFileSync('umount', ['-l', view], { stdio: 'pipe' });
        rmdirSync(view);
      }
      execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
      rmdirSync(folder);
    },
  };
  mounted.add(disk);
  return disk;
}

/** Why no such disk can be had; null when it can. In CI that is a failure. */
export function whyNoSmallDisk(): string | null {
  try {
    mountSmallDisk('1m').unmount();
    return null;
  } catch (error) {
    const reason = `A disk that is full cannot be mounted (${(error as Error).message.split('\n')[0]}); run the tests as root on Linux.`;
    if (process.env.CI === 'true') throw new Error(`In CI faults of the disk must be tested. ${reason}`);
    return reason;
  }
}
