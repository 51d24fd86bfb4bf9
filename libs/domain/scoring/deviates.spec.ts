import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answers, levels } from '../scan/index.js';
import { deviates } from './deviates.js';

const anyAnswer = fc.constantFrom(...answers);
const anyAnswers = fc.array(anyAnswer, { maxLength: 12 });

/** The answers with level values 0 to 4; `?` is unknown. */
function read(symbols: string): Answer[] {
  return [...symbols].map((symbol) => levels[Number(symbol)] ?? 'unknown');
}

describe('deviates', () => {
  it.each<[answer: Answer, others: string, expected: boolean, why: string]>([
    ['leading', '22', true, 'two others are enough, and two levels above'],
    ['inactive', '22', true, 'two levels below'],
    ['advanced', '22', false, 'one level is not enough'],
    ['inactive', '4', false, 'one other is not enough'],
    ['inactive', '', false, 'there are no others'],
    ['inactive', '4???', false, 'unknown others are not counted'],
    ['inactive', '44???', true, 'unknown others are left out of the median'],
    ['unknown', '4444', false, 'unknown lies nowhere'],
    ['inactive', '12', false, 'the median of an even count is 1.5'],
    ['inactive', '13', true, 'the median of an even count is 2'],
    ['inactive', '1234', true, 'the median is 2.5'],
    ['leading', '0044', true, 'the median is 2, which nobody answered'],
    ['leading', '00444', false, 'the median, not the mean, is the measure'],
  ])('of %s among [%s]: %p, as %s', (answer, others, expected) => {
    expect(deviates(answer, read(others))).toBe(expected);
  });

  it('does not depend on the order of the others', () => {
    const shuffled = anyAnswers.chain((others) =>
      fc.tuple(
        fc.constant(others),
        fc.shuffledSubarray(others, { minLength: others.length, maxLength: others.length }),
      ),
    );
    fc.assert(
      fc.property(anyAnswer, shuffled, (answer, [others, again]) => {
        expect(deviates(answer, again)).toBe(deviates(answer, others));
      }),
    );
  });

  it('does not change with one more unknown', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswers, (answer, others) => {
        expect(deviates(answer, [...others, 'unknown'])).toBe(deviates(answer, others));
      }),
    );
  });

  it('never holds where all others agree within one level of it', () => {
    const near = fc.array(fc.constantFrom<Answer>('starting', 'onTrack', 'advanced', 'unknown'));
    fc.assert(fc.property(near, (others) => !deviates('onTrack', others)));
  });
});
