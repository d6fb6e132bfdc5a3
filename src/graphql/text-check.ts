import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { checkText, MOST_TEXT_BYTES } from '../actions/check-text.ts';
import { mustLoad } from '../actions/must-load.ts';
import type { Check } from '../domain/check.ts';
import { type Claim, PeriodAnchor } from '../domain/claim.ts';
import type { Metric } from '../domain/metric.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { CheckedFigure, ClaimMatch, Contradiction, TextCheck, TextMention } from '../domain/text-check.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { CheckType } from './check.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { MetricType } from './metric.ts';
import { PeriodType } from './period.ts';
import { QuantityType } from './quantity.ts';
import { DateScalar } from './scalars.ts';

publishEnum(PeriodAnchor, 'PeriodAnchor', 'What ties a time to the calendar.', {
  STATED: 'The text names it.',
  NOW: 'It ends on the day of the text, since the text speaks of the present.',
  SINCE: 'It starts at a time that the text names, and ends on the day of the text.',
});

@ObjectType('MetricMention', {
  description: 'A place of a text that speaks of a metric. Offsets are Unicode code points, from 0, the end exclusive.',
})
class MetricMentionType implements Omit<TextMention, 'metricId'> {
  @Field(() => String, { description: 'The words as they stand in the text.' })
  readonly text!: string;
  @Field(() => Int, { description: 'Offset of the first character.' })
  readonly start!: number;
  @Field(() => Int, { description: 'Offset just after the last character.' })
  readonly end!: number;
}

@ObjectType('ClaimMatch', { description: 'A known claim that says what a figure of a text says.' })
class ClaimMatchType implements Omit<ClaimMatch, 'claimId'> {
  @Field(() => Float, {
    description:
      'From 0 to 1, the sum of three parts: 0.4 for the metric (0.25 where several may be meant), 0.35 for the same value (0.25 for one that both prints admit), 0.25 for the same time (0.15 where they overlap, 0.1 where one is not named, 0 where they are apart); 1 for the claim at this very place of this text.',
  })
  readonly score!: number;
  @Field(() => String, { description: 'Why it is thought to say the same, as a sentence.' })
  readonly because!: string;
}

@ObjectType('CheckedFigure', {
  description: 'A figure found in a text. Offsets are Unicode code points, from 0, the end exclusive.',
})
class CheckedFigureType {
  @Field(() => String, { description: 'The figure as it stands in the text, with the words that bear on it.' })
  readonly text!: string;
  @Field(() => Int, { description: 'Offset of its first character.' })
  readonly start!: number;
  @Field(() => Int, { description: 'Offset just after its last character.' })
  readonly end!: number;
  @Field(() => QuantityType, {
    nullable: true,
    description: 'What the print says, and what it admits; a rate may be told a few words away.',
  })
  readonly quantity!: Quantity | null;
  @Field(() => PeriodType, {
    nullable: true,
    description: 'The time that it is of; null where its sentence names none.',
  })
  readonly period!: Period | null;
  @Field(() => PeriodAnchor, { nullable: true, description: 'What ties that time to the calendar; null without one.' })
  readonly periodAnchor!: PeriodAnchor | null;
  @Field(() => CheckType, {
    nullable: true,
    description:
      'The figure held against data, by the formula that is shown in it; null where the text leaves something open or nothing measures it.',
  })
  readonly check!: Check | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the check took for granted, as a sentence; null where the text says all, and without a check.',
  })
  readonly note!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why there is no check, as a sentence; set exactly when there is none.',
  })
  readonly notCheckedBecause!: string | null;
}

@ObjectType('TextContradiction', {
  description: 'Two statements that cannot both hold: two figures of a text, or one of them and a known claim.',
})
class TextContradictionType {
  @Field(() => CheckedFigureType, { description: 'The figure of the text; of two, the later one.' })
  readonly figure!: CheckedFigure;
  @Field(() => CheckedFigureType, {
    nullable: true,
    description: 'The other figure of the text; null where the contradiction is with a known claim.',
  })
  readonly other!: CheckedFigure | null;
  @Field(() => String, { description: 'What both are of, and that no value is both, as a sentence.' })
  readonly because!: string;
}

@ObjectType('TextCheck', { description: 'What was found in a text.' })
class TextCheckType implements TextCheck {
  @Field(() => [CheckedFigureType], { description: 'Its figures, in order.' })
  readonly figures!: readonly CheckedFigure[];
  @Field(() => [TextContradictionType], {
    description:
      'What cannot both hold: of the same metric, time and kind, with no value that both prints admit. What a sentence only supposes contradicts nothing.',
  })
  readonly contradictions!: readonly Contradiction[];
}

@ArgsType()
class CheckTextArgs {
  @Field(() => String, {
    description: `The text, plain, in English; at most ${MOST_TEXT_BYTES} bytes of UTF-8. It is read and not kept.`,
  })
  text!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the text: "last year" and "since September" count from it, and only what had been published by it is used. Left out, they count from today, and the latest data are used.',
  })
  publishedOn?: string | null;
}

@Resolver(() => CheckedFigureType)
export class CheckedFigureResolver {
  @Query(() => TextCheckType, {
    description:
      'Finds the figures of a text, the known claims that say the same, and a verdict where metric and time are recognised and data exist. By rules alone: the same text always gives the same answer on the same data.',
  })
  checkText(
    @Args(() => CheckTextArgs) { text, publishedOn }: CheckTextArgs,
    @Ctx() context: Context,
  ): Promise<TextCheck> {
    return checkText({ text, publishedOn: publishedOn ?? null }, context);
  }

  @FieldResolver(() => MetricType, {
    nullable: true,
    description: 'What it is a figure of; null where none was recognised or several may be meant.',
  })
  metric(@Root() { metricId }: CheckedFigure, @Ctx() { loaders }: Context): MaybePromise<Metric> | null {
    return metricId === null ? null : mustLoad(loaders.record.Metric, metricId);
  }

  @FieldResolver(() => [MetricMentionType], {
    description: 'All metrics that the words may mean: one when it is certain, several when they are ambiguous.',
  })
  metrics(@Root() { mentions }: CheckedFigure): readonly TextMention[] {
    return mentions;
  }

  @FieldResolver(() => [ClaimMatchType], { description: 'Known claims that say the same, the best first.' })
  claims(@Root() { claims }: CheckedFigure): readonly ClaimMatch[] {
    return claims;
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The known claim whose formula the check took; null where it was made from metric and time.',
  })
  formulaOf(@Root() { formulaOfId }: CheckedFigure, @Ctx() { loaders }: Context): MaybePromise<Claim> | null {
    return formulaOfId === null ? null : mustLoad(loaders.record.Claim, formulaOfId);
  }
}

@Resolver(() => MetricMentionType)
export class MetricMentionResolver {
  @FieldResolver(() => MetricType, { description: 'The metric.' })
  metric(@Root() { metricId }: TextMention, @Ctx() { loaders }: Context): MaybePromise<Metric> {
    return mustLoad(loaders.record.Metric, metricId);
  }
}

@Resolver(() => ClaimMatchType)
export class ClaimMatchResolver {
  @FieldResolver(() => ClaimType, { description: 'The known claim.' })
  claim(@Root() { claimId }: ClaimMatch, @Ctx() { loaders }: Context): MaybePromise<Claim> {
    return mustLoad(loaders.record.Claim, claimId);
  }
}

@Resolver(() => TextContradictionType)
export class TextContradictionResolver {
  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The known claim that it contradicts; null where it is another figure of the text.',
  })
  claim(@Root() { claimId }: Contradiction, @Ctx() { loaders }: Context): MaybePromise<Claim> | null {
    return claimId === null ? null : mustLoad(loaders.record.Claim, claimId);
  }
}

export const textCheckResolvers = [
  CheckedFigureResolver,
  MetricMentionResolver,
  ClaimMatchResolver,
  TextContradictionResolver,
] as const;
