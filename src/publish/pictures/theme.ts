import type { Standing } from '../../domain/standing.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Theme } from '../forms.ts';

/** Colours of a picture. Text on `ground` has a contrast of at least 4.5 to 1. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  /** Of the ground behind a stretch of time. */
  readonly shade: string;
  /** Of a measured series. */
  readonly measured: string;
  /** Of what was printed. */
  readonly printed: string;
  /** Of where the print held. */
  readonly held: string;
  /** Of vintages of a series beside the measured one, told apart by their dashes too. */
  readonly vintages: readonly string[];
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly standings: { readonly [S in Standing]: string };
}

/** Hues after Okabe and Ito, which stay apart for the colour-blind; https://jfly.uni-koeln.de/color/. */
export const COLOURS: { readonly [T in Theme]: Colours } = {
  light: {
    ground: '#ffffff',
    ink: '#1a1f24',
    muted: '#58626c',
    rule: '#d5dbe0',
    shade: '#eef1f4',
    measured: '#1f5f9f',
    printed: '#b35c00',
    held: '#0f7a5a',
    vintages: ['#8a4f9e', '#0f7a5a', '#b35c00', '#58626c', '#a3265b'],
    verdicts: {
      ACCURATE: '#0a6b4d',
      CLOSE: '#1f5f9f',
      MISDATED: '#7d5700',
      MISLEADING: '#b04f00',
      CONTRADICTED: '#b3261e',
      PENDING: '#5a5796',
      UNVERIFIED: '#58626c',
      NOT_CHECKABLE: '#58626c',
    },
    standings: {
      ESTABLISHED: '#1a1f24',
      SUPPORTED: '#0a6b4d',
      CONTESTED: '#b04f00',
      UNTESTED: '#58626c',
      UNSUPPORTED: '#b3261e',
    },
  },
  dark: {
    ground: '#14181c',
    ink: '#e9edf0',
    muted: '#a3adb6',
    rule: '#3a434b',
    shade: '#22292f',
    measured: '#7db8f0',
    printed: '#f5b04d',
    held: '#66cfa3',
    vintages: ['#cf9be0', '#66cfa3', '#f5b04d', '#a3adb6', '#f08ab5'],
    verdicts: {
      ACCURATE: '#66cfa3',
      CLOSE: '#7db8f0',
      MISDATED: '#e0bd5a',
      MISLEADING: '#f5a14d',
      CONTRADICTED: '#ff8d85',
      PENDING: '#b6b2f2',
      UNVERIFIED: '#a3adb6',
      NOT_CHECKABLE: '#a3adb6',
    },
    standings: {
      ESTABLISHED: '#e9edf0',
      SUPPORTED: '#66cfa3',
      CONTESTED: '#f5a14d',
      UNTESTED: '#a3adb6',
      UNSUPPORTED: '#ff8d85',
    },
  },
};
