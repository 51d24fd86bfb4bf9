import { describe, expect, it } from '@jest/globals';
import type { ScanStructure } from './scan-structure.js';
import { structureProblems } from './structure-problems.js';

const sound: ScanStructure = {
  clusters: [
    { code: 'knowledge', statements: [30, 10, 20] },
    { code: 'habits', statements: [7, 5] },
  ],
  functionGroups: ['policy', 'execution'],
};

describe('structureProblems', () => {
  it('finds none in a sound structure', () => {
    expect(structureProblems(sound)).toEqual([]);
  });

  it.each<[string, Partial<ScanStructure>, string[]]>([
    ['no clusters', { clusters: [] }, ['The scan has no clusters.']],
    [
      'a cluster without statements',
      { clusters: [...sound.clusters, { code: 'void', statements: [] }] },
      ['The cluster "void" has no statements.'],
    ],
    [
      'a cluster code used three times, once',
      { clusters: [1, 2, 3].map((code) => ({ code: 'same', statements: [code] })) },
      ['The cluster code "same" is used more than once.'],
    ],
    ['a blank cluster code', { clusters: [{ code: ' ', statements: [1] }] }, ['A cluster has a blank code.']],
    [
      'a statement twice in one cluster',
      { clusters: [{ code: 'knowledge', statements: [1, 2, 1] }] },
      ['The statement 1 appears more than once.'],
    ],
    [
      'a statement in two clusters',
      { clusters: [...sound.clusters, { code: 'again', statements: [7] }] },
      ['The statement 7 appears more than once.'],
    ],
    [
      'statement codes that are no whole number from 1 up',
      { clusters: [{ code: 'odd', statements: [0, -1, 1.5, 1] }] },
      [
        'The statement code 0 is not a whole number from 1 up.',
        'The statement code -1 is not a whole number from 1 up.',
        'The statement code 1.5 is not a whole number from 1 up.',
      ],
    ],
    ['no function groups', { functionGroups: [] }, ['The scan has no function groups.']],
    ['a blank function group', { functionGroups: ['policy', ''] }, ['A function group has a blank name.']],
    [
      'a repeated function group',
      { functionGroups: ['policy', 'policy'] },
      ['The function group "policy" appears more than once.'],
    ],
  ])('names %s', (_, fault, problems) => {
    expect(structureProblems({ ...sound, ...fault })).toEqual(problems);
  });

  it('names all problems at once', () => {
    expect(structureProblems({ clusters: [], functionGroups: [] })).toEqual([
      'The scan has no clusters.',
      'The scan has no function groups.',
    ]);
  });
});
