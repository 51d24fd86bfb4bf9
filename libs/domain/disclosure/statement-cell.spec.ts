import { describe, expect, it } from '@jest/globals';
import { type Answer, levels } from '../scan/index.js';
import { statementCell } from './statement-cell.js';

const read = (symbols: string): Answer[] => [...symbols].map((symbol) => levels[Number(symbol)] ?? 'unknown');

describe('statementCell', () => {
  it('shows no numbers below ten people, so that whoever knows one answer cannot take it away', () => {
    expect(statementCell(read('0333333'))).toEqual({ kind: 'band', level: 'advanced', agreement: 'differ' });
    expect(statementCell(read('222222222'))).toEqual({ kind: 'band', level: 'onTrack', agreement: 'agree' });
  });

  it('shows how often each option was given from ten people up', () => {
    expect(statementCell(read('00112233?4'))).toEqual({
      kind: 'histogram',
      level: 'onTrack',
      agreement: 'farApart',
      counts: [2, 2, 2, 2, 1, 1],
    });
  });

  it.each(['', '?', '4', '44444', '44444?????'])(
    'shows nothing of [%s], of which too few know',
    (symbols) => {
      expect(statementCell(read(symbols))).toEqual({ kind: 'tooLittleKnown' });
    },
  );

  it('shows nothing of a figure that rests on one who knew among ten', () => {
    expect(statementCell(read('3?????????'))).toEqual({ kind: 'tooLittleKnown' });
  });
});
