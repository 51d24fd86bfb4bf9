import { describe, expect, it } from '@jest/globals';
import { isOfAddress, refusalIn } from './smtp-refusal.js';

const said = (command: string, responseCode: number, response: string): Error =>
  Object.assign(new Error(response), { command, responseCode, response });

describe('an error of sending', () => {
  it('is a refusal when the server says for good that it does not take the recipient', () => {
    expect(refusalIn(said('RCPT TO', 550, '550 5.1.1 No such user'))).toEqual({ status: '5.1.1' });
    expect(refusalIn(said('RCPT TO', 550, '550 No such user'))).toEqual({ status: null });
  });

  it.each([
    ['a refusal for now', said('RCPT TO', 451, '451 4.7.1 Later')],
    ['a refused sender', said('MAIL FROM', 550, '550 5.7.1 Not you')],
    ['a refused sign-in', said('AUTH PLAIN', 535, '535 5.7.8 Wrong password')],
    ['a server that is away', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    ['anything else', 'a text'],
    ['nothing', null],
  ])('is none for %s', (_, error) => {
    expect(refusalIn(error)).toBeUndefined();
  });
});

it('a refusal tells of the address, unless it is by policy', () => {
  expect([null, '5.1.1', '5.2.2', '5.7.1'].map(isOfAddress)).toEqual([true, true, true, false]);
});
