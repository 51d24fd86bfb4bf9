import { describe, expect, it } from '@jest/globals';
import { answers } from '../scan/index.js';
import { statementScore } from './statement-score.js';

describe('statementScore', () => {
  it('is 25 points per level, and none for unknown', () => {
    expect(answers.map((answer) => statementScore(answer))).toEqual([0, 25, 50, 75, 100, null]);
  });
});
