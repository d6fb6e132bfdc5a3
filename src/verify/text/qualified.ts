import { overlaps, type TextSpan } from './span.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that may stand right before a name and leave it what it is. */
const BEFORE = words(`
  the a an its their our this that these those his her and or but so yet while when as if because since with without than
  in on of for from to by at into over under between through after before during against about above below until
  federal annual yearly fiscal total overall nominal us u.s u.s. american america's nation's country's washington's
  government's governments treasury's treasury government record big huge vast large larger rising falling growing
  shrinking higher lower official projected expected estimated actual current recent today's last this next year's
  cbo's fed's projects projected forecasts estimates expects reports reported is was are were be been has have had will would could says said saying put puts shows showed see sees
  saw ran runs run keep keeps kept grew rose fell hit hits drove drives drive pushed push pushes raise raises raised
  lower lowers lowered cut cuts reduce reduced widen widened narrowed meanwhile now also only just even still yields
  benchmark publicly outstanding cumulative combined's whose which and's where gross net`);

/** Words that may stand right after a name and leave it what it is; a figure, a time or a stop may as well. */
const AFTER = words(`
  is was are were be been being has have had will would could should may might can did does do stood stands stand came
  comes come rose rises rise risen fell falls fall fallen grew grows grow grown climbed climbs hit hits reached reaches
  reach totaled totalled totals topped tops exceeded exceeds surpassed averaged averages amounted equaled equalled equals
  ran runs run jumped jumps surged dropped drops declined declines slipped slid sank widened widens narrowed narrows
  shrank shrinks swelled doubled tripled quadrupled halved remained remains stayed stays held holds ended ends closed
  traded yielded yields cost costs took takes consumed swallowed ate reports in of by at as to for but so yet while when with
  since from than during through after before until over under above below up down more less nearly almost about around roughly
  just only already alone now today last this next also still even again either both each that which who whose then
  outstanding yesterday currently worth accounted represents represented peaked bottomed increased decreased
  for moved edged went goes gone projects projected expected estimated likely`);

/** A name that goes on is the name of something else: "spending on Medicaid", "the deficit excluding interest". */
const GOES_ON =
  /^ (?:on|for|excluding|less|minus|without|besides|apart|net|per|within|among|part [a-z]\b|curve|ceiling|limit|reduction|ratio|hawks?|relief|service|crisis|target|swap|auction|sale|purchases?)\b(?! (?:the |a )?(?:same|first|second|third|fourth|last|past|next|day|week|month|quarter|year|fiscal|\d|week|decade|time|years|months|instance|example|every))/;

/** What makes anything near it a part, another issuer, or an amount for each of many. */
const NARROWED =
  /\b(?:germany|german|france|french|ital(?:y|ian)|spain|spanish|greece|greek|canad(?:a|ian)|brazil\w*|mexic(?:o|an)|india\w*|russia\w*|euro ?(?:zone|area)|european|europe|argentin\w+|australia\w*|korea\w*|turk(?:ey|ish)|california\w*|texas|florida|illinois|new york city|new york's|state's|cities|city's|city of|municipal(?:ities)?|counties|household|corporate|consumer|student|private|primary|structural|cyclical|trade|current[- ]account|payroll|individual|imf|oecd|general government|per (?:household|person|capita|family|taxpayer|worker|head|american|citizen)|a (?:person|household|head)|each (?:american|household|citizen))\b/;

/** Several added up, wherever in the sentence. */
const ADDED_UP = /\b(?:together|combined|jointly|in total held)\b/;

/** Issuers beside the United States, which only some metrics are of. */
const OTHERS =
  /\b(?:japan(?:'s|ese)?|china(?:'s)?|chinese|britain(?:'s)?|british|u\.?k\.?(?:'s)?|belgi\w+|swiss|switzerland\w*|bank of japan|bank of england|ecb)\b/;

/** Words between a name and the noun that it belongs to: "the interest on the debt", "the average rate on the debt". */
const BELONGS =
  /\b(?<noun>[a-z]+) (?:on|of|in|for|from|to) (?:the |its |their |our )?(?:federal |national |us |u\.s\. )?$/;

/** Nouns and verbs that a name may belong to and stay what it is: "a share of the deficit" is not, "the size of the deficit" is. */
const MAY_OWN = words(
  'size level amount value total volume stock pace because despite ahead instead spite case said says thanks due led lead leads compared relative according addition add adds added contribute contributed',
);

/** Who has what a name stands for: of somebody else than the government it is another thing, "Apple had revenue of". */
const HAS =
  /([\w.&'-]+) (?:had|has|posted|posts|booked|books|earned|earns|ran|runs|made|makes)(?: (?:a|an|its|record|total|annual|yearly))* $/;

/** Subjects of whom the metrics here are, and what stands for them or for a time. */
const MAY_HAVE = words(
  `government treasury washington congress country nation states america us u.s u.s. it they we which that who also now then still
  already never always often year years quarter month months decade administration office department cbo omb fed reserve economy
  president lawmakers federal sam budget`,
);

const lastWord = (text: string): string => /([\w.'-]+) $/.exec(text)?.[1] ?? '';
const nextWord = (text: string): string => /^ ([\w.'$€£¥-]+)/.exec(text)?.[1] ?? '';

/** A word that a name cannot be: a number, money, a year. */
const isFigure = (word: string): boolean => /^[\d$€£¥]/.test(word) && !/^\d+(?:-\w+)+$/.test(word);

/** A word of the sentence, the name apart, that makes whatever is near it a part, another issuer's, or several added up. */
function narrowing(name: TextSpan, sentence: TextSpan, plain: string): string | null {
  const named = plain.slice(name.start, name.end);
  const rest = `${plain.slice(sentence.start, name.start)}\ue000${plain.slice(name.end, sentence.end)}`;
  const other = OTHERS.test(named) ? undefined : OTHERS.exec(rest)?.[0];
  const found = ADDED_UP.exec(plain.slice(sentence.start, sentence.end))?.[0] ?? NARROWED.exec(rest)?.[0] ?? other;
  return found === undefined || named.includes(found) ? null : found;
}

/** A word right before a name that may be a part of it, or the noun that it belongs to. */
function wordBefore(name: TextSpan, sentence: TextSpan, figure: TextSpan, plain: string): string | null {
  const start = Math.max(sentence.start, name.start - 60);
  const before = plain.slice(start, name.start);
  const previous = lastWord(before);
  const isPlain = previous === '' || isFigure(previous) || BEFORE.has(previous) || isPlainAdjective(previous);
  if (!isPlain) return previous;
  const holder = HAS.exec(before)?.[1];
  if (holder !== undefined && !MAY_HAVE.has(holder) && !isFigure(holder)) return holder;
  // "Medicare and Social Security outlays" are those of both; a comma before "and" begins a clause.
  const joint = /[\w'] (and|or) (?:the |its |their |our )?$/.exec(before)?.[1];
  if (joint !== undefined) return joint;
  const owner = BELONGS.exec(before)?.groups?.noun;
  const isOfFigure = overlaps({ start, end: name.start }, figure);
  return owner === undefined || MAY_OWN.has(owner) || isOfFigure ? null : owner;
}

/** A word right after a name that may go on with it. */
function wordAfter(name: TextSpan, sentence: TextSpan, plain: string): string | null {
  const after = plain.slice(name.end, Math.min(sentence.end, name.end + 40));
  const goesOn = GOES_ON.exec(after)?.[0].trim();
  if (goesOn !== undefined) return goesOn;
  const next = nextWord(after);
  return next === '' || isFigure(next) || AFTER.has(next) || /(?:ed|ly)$/.test(next) ? null : next;
}

/**
 * The word beside a name that may make it something else, so that a figure of it is not held against the whole: "trade"
 * of "trade deficit", "on" of "spending on Medicaid", "Germany's". Null where the words round it leave it what it is.
 */
export function qualifierOf(name: TextSpan, sentence: TextSpan, figure: TextSpan, plain: string): string | null {
  return (
    narrowing(name, sentence, plain) ?? wordBefore(name, sentence, figure, plain) ?? wordAfter(name, sentence, plain)
  );
}

/** Participles before a name say how it is seen, not what it is: "widening", "bloated". */
const isPlainAdjective = (word: string): boolean =>
  /(?:ing|ened)$/.test(word) && !/^(?:spending|borrowing|operating|financing)$/.test(word);

/** Verbs that say themselves what a figure is of. */
const VERB =
  /\b(spent|spends|spend|took in|takes in|collected|paid|pays|owes|owed|earned|got|gave|sent out|sold|bought|lost|invested|lent)(?: (?:about|nearly|some|roughly|just|over|more than|almost|only))? $/;

/** The verb right before a figure that says itself what it is of, where the name that was found does not hold it. */
export function verbBefore(before: string, name: string): string | null {
  const verb = VERB.exec(before)?.[1];
  const isOfActor = /\b(?:treasury|fed|reserve)\b/i.test(name);
  return verb === undefined || isOfActor || name.toLowerCase().includes(verb) ? null : verb;
}
