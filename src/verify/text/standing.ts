import type { TextSpan } from './span.ts';

/** How a sentence puts a figure, as far as that bears on whether it can be held against data. */
export interface Standing {
  /** The sentence supposes it: "if", "could", "would have to". */
  readonly isSupposed: boolean;
  /** It is what another is held against, "from 50%", "than 3.8%", "not 2034", and has a time of its own. */
  readonly isCompared: boolean;
  /** It is told as what somebody thought before: "as previously projected". */
  readonly isSuperseded: boolean;
  /** It is denied: "not", "never". */
  readonly isDenied: boolean;
  /** It is how far apart two things are: "short of outlays by", "$41 billion below the estimate". */
  readonly isDifference: boolean;
  /** It is over a length of time of its own: "over ten years", "in a week". */
  readonly isOverLength: boolean;
  /** It tells the figure before it once more in another unit: "by $56 billion, or 3 percent". */
  readonly isRestated: boolean;
  /** It is expected: "will", "projected", "is set to". */
  readonly isExpected: boolean;
}

const SUPPOSES =
  /\b(?:if|could|would|might|may|unless|suppose|imagine|should|scenario|hypothetical|proposes?|proposed|proposal|vow(?:s|ed)|promis(?:es|ed)|wants? to|aims? to|goal of|assum(?:e|es|ing)|when [a-z]+ can|risk (?:that|of)|until|unlikely)\b/;

const COMPARES =
  /(?:\b(?:from|than|versus|vs\.?|compared (?:with|to)|relative to|against|not|instead of|rather than|as opposed to|up from|down from|exceeding the|above the|below the)) (?:a |an |the |its |about |just |only |some |roughly )*(?:[\w-]+ ){0,2}$/;

const BEFORE_THIS =
  /\b(?:previously|earlier (?:projected|estimated|forecast)|had (?:projected|estimated|forecast|expected)|originally|used to|formerly|once)\b/;

const EXPECTS =
  /\b(?:will|projects?|projected|projections?|forecasts?|expects?|expected|estimates? (?:that )?\w+ will|set to|on (?:track|course) to|about to|poised to|is due to|outlook|by (?:20|21)\d\d)\b/;

const LENGTH =
  /\b(?:over|in|for|within|across) (?:just |only |barely |about |less than |under )?(?:an?|the (?:next|coming)|\d{1,3}|one|two|three|four|five|six|ten|twenty|thirty|fifty) (?:days?|weeks?|months?|quarters?|years|decades?)\b/;

const DENIES =
  /\b(?:not|never|n't|nor|neither|hardly|isn't|wasn't|didn't|fake|wrong(?:ly)?|falsely)\b (?:[\w-]+ ){0,4}$/;

const FALLS_SHORT =
  /\b(?:exceed\w*|short of|outstrip\w*|outpac\w*|surpass\w*|overshot|undershot|trail\w*|lag\w*)\b[^.;]* by (?:about |nearly |roughly |some |more than )?$/;

const CLAUSE = /[;:()—]|, | (?:and|but|while|whereas) /;

/** The clause of a sentence that holds a figure. */
function clauseOf(sentence: TextSpan, figure: TextSpan, plain: string): string {
  const before = plain.slice(sentence.start, figure.start).split(CLAUSE).at(-1) ?? '';
  const after = plain.slice(figure.end, sentence.end).split(CLAUSE)[0] ?? '';
  return `${before}${plain.slice(figure.start, figure.end)}${after}`;
}

/** Of what a figure is held against, a time right after it is its own: "up from $6.8 trillion in fiscal 2024". */
const isRightAfter = (figure: TextSpan, time: TextSpan, plain: string): boolean =>
  time.start >= figure.end &&
  /^ (?:in|of|on|for|during|at the end of)?(?: the)? ?$/.test(plain.slice(figure.end, time.start));

/** How the words round a figure put it. */
export function standingOf(sentence: TextSpan, figure: TextSpan, plain: string, time: TextSpan | null): Standing {
  const before = plain.slice(sentence.start, figure.start);
  const after = plain.slice(figure.end, sentence.end);
  const whole = plain.slice(sentence.start, sentence.end);
  return {
    isSupposed: SUPPOSES.test(clauseOf(sentence, figure, plain)) || /^[\s"']*if\b/.test(whole),
    isCompared: COMPARES.test(before.slice(-60)) && !(time !== null && isRightAfter(figure, time, plain)),
    isSuperseded: BEFORE_THIS.test(after.slice(0, 60)) || BEFORE_THIS.test(before.slice(-60)),
    isDenied: DENIES.test(before.slice(-40)),
    isDifference:
      FALLS_SHORT.test(before) ||
      /^ (?:below|above|less than|more than|short of|higher than|lower than|ahead of) (?:the|its|their|what|cbo|a|an|fiscal|last|\w+'s)\b/.test(
        after,
      ),
    isOverLength: LENGTH.test(clauseOf(sentence, figure, plain)),
    isRestated:
      /(?:, or|,? \(?about|, about|\() ?(?:about |nearly |roughly )?$/.test(before) &&
      /\b(?:by|up|down|rose|fell|cut|increase of|decrease of|shrank|grew)\b[^.;]{0,40}$/.test(before),
    isExpected: EXPECTS.test(whole),
  };
}
