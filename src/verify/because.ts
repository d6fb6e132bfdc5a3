import { Seen } from '../domain/source.ts';
import { Verdict } from '../domain/verdict.ts';
import type { FigureCheck } from './figure-check.ts';
import type { Inexactness } from './inexactness.ts';
import type { Judgement } from './judge.ts';
import { type OtherDocument, otherDocumentsInWords } from './other-documents.ts';
import type { ComputedVerdict } from './verdict-table.ts';
import { admits } from './wording/admits.ts';
import { asKnownBy } from './wording/as-known-by.ts';
import { caveats } from './wording/caveats.ts';
import { elsewhere } from './wording/elsewhere.ts';
import { finding } from './wording/finding.ts';
import { howItFits, howItIsClose } from './wording/how-it-fits.ts';
import { inPeriod } from './wording/in-period.ts';
import { inWords } from './wording/in-words.ts';
import { mayBeRevised } from './wording/may-be-revised.ts';
import { restsOnRefuted } from './wording/rests-on.ts';
import { sentence } from './wording/sentence.ts';
import { seriesInWords } from './wording/series-in-words.ts';
import { sizeOfMiss } from './wording/size-of-miss.ts';
import { uncheckedRecord } from './wording/unchecked-record.ts';
import { whatCameOut } from './wording/what-came-out.ts';
import { whatIsAwaited } from './wording/what-is-awaited.ts';

type Words = (judgement: Judgement, check: FigureCheck) => string;

const printed = ({ stated }: FigureCheck): string => `"${stated.text}"`;

const borneOut: Words = (judgement, { stated }) =>
  judgement.tried.kind === 'missing'
    ? finding(judgement)
    : `${finding(judgement)}, ${howItFits(stated, judgement.tried.measured)}`;

const close: Words = (judgement, { stated }) =>
  judgement.tried.kind === 'missing'
    ? finding(judgement)
    : `${finding(judgement)}, ${howItIsClose(stated, judgement.tried.measured)}`;

const missed: Words = (judgement, check) => {
  const { tried } = judgement;
  const how = tried.kind === 'missing' ? 'not the' : sizeOfMiss(check.stated, tried.measured);
  return `${finding(judgement)}, ${how} ${printed(check)} printed${admits(check.stated)}`;
};

const WHERE_RIGHT = {
  period: 'it was right',
  vintage: 'it is right',
  partOut: 'it was right for the part that was out when it was printed,',
} as const;

/** What was moved to make a figure right, for the words that tell it. */
function whatMoved({ held, trial }: Judgement): keyof typeof WHERE_RIGHT {
  if (held === null || held.trueWhen.vintage !== null) return 'vintage';
  return held.candidate.standpoint.asOf === trial.standpoint.asOf ? 'period' : 'partOut';
}

const misdated: Words = (judgement, check) => {
  const { superseding, tried } = judgement;
  if (superseding !== null) {
    const { view, observation } = superseding;
    const { value, period, vintage, releasedOn } = observation;
    const newer = `${seriesInWords(view, vintage)}, ${inWords(value, view.series.unit)} ${inPeriod(period)}`;
    return `${borneOut(judgement, check)}, but a newer figure was out by ${releasedOn ?? check.articleDay}: ${newer}`;
  }
  if (tried.kind === 'missing') {
    const where = 'cannot be measured over the whole of its period';
    const right = 'it is right for the part that is held,';
    return `${finding(judgement)}, so ${printed(check)} ${where}${elsewhere(judgement, right)}`;
  }
  return `${missed(judgement, check)}${elsewhere(judgement, WHERE_RIGHT[whatMoved(judgement)])}`;
};

const unverified: Words = ({ tried, ...judgement }, check) => {
  if (tried.kind === 'missing') {
    return `${finding({ tried, ...judgement })}, so ${printed(check)} cannot be verified`;
  }
  const unseen = tried.evaluated.trace.cited.filter(({ seen }) => seen === Seen.NOT_SEEN);
  const titles = unseen.map(({ sourceTitle }) => `"${sourceTitle}"`).join(' and ');
  return `${printed(check)} rests on ${titles}, which was not seen here, so it is not verified`;
};

const WORDS: { readonly [V in ComputedVerdict]: Words } = {
  ACCURATE: borneOut,
  CLOSE: close,
  MISDATED: misdated,
  CONTRADICTED: (judgement, check) => `${missed(judgement, check)}${elsewhere(judgement, 'it was last right')}`,
  PENDING: whatIsAwaited,
  UNVERIFIED: unverified,
  NOT_CHECKABLE: (judgement, check) =>
    `${printed(check)} is a scenario, not a statement of fact; ${finding(judgement)}${elsewhere(judgement, 'such a level was last seen')}`,
};

/** What else a reader must know: of the documents, of the day, and of the claims that this one rests on. */
function notes(
  judgement: Judgement,
  { restsOn, stated, asOf: dayOfData, today }: FigureCheck,
  others: readonly OtherDocument[],
  inexact: Inexactness | null,
): string[] {
  const { verdict, trial, tried, leftOffAt } = judgement;
  const { asOf } = trial.standpoint;
  const isUnseen = verdict === Verdict.UNVERIFIED && tried.kind === 'measured';
  const isTold = verdict !== Verdict.PENDING && !isUnseen;
  const isMeasured = isTold && tried.kind === 'measured';
  const outcome = isMeasured ? whatCameOut(judgement, dayOfData) : null;
  const refuted = restsOnRefuted(restsOn ?? []);
  const revised = mayBeRevised(verdict, tried, trial);
  const record = isMeasured ? uncheckedRecord(stated.text, trial.formula) : null;
  return [
    ...(outcome === null ? [] : [outcome]),
    ...(tried.kind === 'measured' && !isUnseen ? tried.evaluated.trace.notes : []),
    ...(leftOffAt === null ? [] : [`when it was right was not looked for further back than ${leftOffAt.text}`]),
    ...otherDocumentsInWords(others),
    ...(revised === null ? [] : [revised]),
    // By a day to come nothing more is out than now.
    ...(asOf === null || asOf > today || !isTold ? [] : [asKnownBy(asOf, inexact)]),
    ...(refuted === null ? [] : [refuted]),
    ...caveats(verdict, tried),
    ...(record === null ? [] : [record]),
  ];
}

/** Why a check comes out as it does, in one whole sentence with the numbers in it. */
export function because(
  judgement: Judgement,
  check: FigureCheck,
  others: readonly OtherDocument[],
  inexact: Inexactness | null,
): string {
  const clauses = [WORDS[judgement.verdict](judgement, check), ...notes(judgement, check, others, inexact)];
  return sentence(clauses.join('; '));
}
