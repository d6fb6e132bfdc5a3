import { describe, expect, it } from 'vitest';
import { bothWordings, stripWording } from '../../../../src/verify/figure/strip-wording.ts';

describe('stripWording', () => {
  it.each([
    ['about 5%', 'ABOUT'],
    ['around 5%', 'ABOUT'],
    ['roughly 5%', 'ABOUT'],
    ['some 5%', 'ABOUT'],
    ['~5%', 'ABOUT'],
    ['close to 5%', 'ABOUT'],
    ['5% or so', 'ABOUT'],
    ['nearly 5%', 'NEARLY'],
    ['almost 5%', 'NEARLY'],
    ['just under 5%', 'NEARLY'],
    ['just over 5%', 'JUST_OVER'],
    ['slightly more than 5%', 'JUST_OVER'],
    ['over 5%', 'MORE'],
    ['more than 5%', 'MORE'],
    ['well above 5%', 'MORE'],
    ['north of 5%', 'MORE'],
    ['>5%', 'MORE'],
    ['under 5%', 'LESS'],
    ['well under 5%', 'LESS'],
    ['at least 5%', 'AT_LEAST'],
    ['as little as 5%', 'AT_LEAST'],
    ['5% or more', 'AT_LEAST'],
    ['up to 5%', 'AT_MOST'],
    ['as much as 5%', 'AT_MOST'],
    ['no more than 5%', 'AT_MOST'],
    ['5% or less', 'AT_MOST'],
    ['just 5%', 'EQUAL'],
    ['only 5%', 'EQUAL'],
    ['a mere 5%', 'EQUAL'],
  ])('%s: %s', (text, wording) => expect(stripWording(text)).toEqual({ rest: '5%', wording }));

  it.each(['5%', 'overall 5%', 'something', 'anabout 5%'])('finds none in "%s"', (text) => {
    expect(stripWording(text)).toEqual({ rest: text, wording: null });
  });
});

describe('bothWordings', () => {
  it.each([
    [null, 'ABOUT', 'ABOUT'],
    ['ABOUT', null, 'ABOUT'],
    ['EQUAL', 'ABOUT', 'ABOUT'],
    ['AT_LEAST', 'AT_LEAST', 'AT_LEAST'],
    [null, null, null],
    ['MORE', 'AT_LEAST', undefined],
    ['NEARLY', 'ABOUT', undefined],
  ] as const)('%s and %s: %s', (one, other, both) => expect(bothWordings(one, other)).toBe(both));
});
