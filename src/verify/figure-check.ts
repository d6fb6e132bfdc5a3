import type { ClaimKind, PeriodAnchor } from '../domain/claim.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Facts, FoundFigure } from './facts.ts';

/** A claim that another one is derived from, with the verdict that it came to. */
export interface Foundation {
  readonly slug: string;
  readonly verdict: Verdict;
}

/** A printed figure and what it is to be held against. */
export interface FigureCheck {
  readonly formula: string;
  readonly stated: Quantity;
  /** The period, anchor and kind of the claim; null for a figure that somebody sends without one. */
  readonly period: Period | null;
  readonly anchor: PeriodAnchor | null;
  readonly kind: ClaimKind | null;
  readonly facts: Facts;
  /** Only what had been published by this day; null for the latest data. */
  readonly asOf: IsoDate | null;
  readonly today: IsoDate;
  /** The day on which the figure was printed, if known. */
  readonly articleDay: IsoDate | null;
  /** The claims that this one is derived from: those that are refuted are named, and change nothing in the verdict. */
  readonly restsOn?: readonly Foundation[];
  /** What documents for or against the claim give beside the one of its formula: each is compared and named, none decides. */
  readonly documents?: readonly FoundFigure[];
}

/** The day from which a check looks: what is not over or not out on it is waited for. */
export const dayAsked = ({ asOf, today }: FigureCheck): IsoDate => asOf ?? today;
