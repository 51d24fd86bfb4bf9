import { describe, expect, it } from '@jest/globals';
import { alike, type Contributor } from './alike.js';

const person = (organisation: string | null, ...now: ('all' | 'province:x')[]): Contributor => ({
  organisation,
  attempts: [{ trace: [1], now }],
});

describe('alike', () => {
  it('puts together who has the same organisation, past and present', () => {
    const groups = alike([
      person('a', 'all', 'province:x'),
      person('b', 'all'),
      person('a', 'province:x', 'all'),
    ]);
    expect(groups.map(({ people, organisation }) => [organisation, people])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('keeps apart who agreed to be seen', () => {
    expect(alike([person('a', 'all'), { ...person('a', 'all'), agreed: true }])).toHaveLength(2);
    expect(alike([person('a', 'all'), { ...person('a', 'all'), agreed: false }])).toHaveLength(1);
  });
});
