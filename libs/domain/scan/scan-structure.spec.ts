import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clusterOf, type ScanStructure, statementCodes } from './scan-structure.js';

const structure: ScanStructure = {
  clusters: [
    { code: 'knowledge', statements: [30, 10, 20] },
    { code: 'habits', statements: [7, 5] },
  ],
  functionGroups: ['everyone'],
};

describe('statementCodes', () => {
  it('keeps the order of the clusters and of the statements in them', () => {
    expect(statementCodes(structure)).toEqual([30, 10, 20, 7, 5]);
  });

  it('gives none for a scan without clusters', () => {
    expect(statementCodes({ clusters: [], functionGroups: [] })).toEqual([]);
  });
});

describe('clusterOf', () => {
  it('finds the cluster of a statement', () => {
    expect(clusterOf(structure, 20)?.code).toBe('knowledge');
    expect(clusterOf(structure, 7)?.code).toBe('habits');
  });

  it('finds nothing for a statement that the scan does not have', () => {
    expect(clusterOf(structure, 6)).toBeUndefined();
  });

  it('finds every statement in the cluster that lists it, whatever the shape of the scan', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const clusters = lengths.map((length, index) => ({
          code: `cluster ${index}`,
          statements: Array.from({ length }, (_, place) => 100 * index + place + 1),
        }));
        for (const cluster of clusters) {
          for (const code of cluster.statements) {
            expect(clusterOf({ clusters, functionGroups: [] }, code)).toBe(cluster);
          }
        }
      }),
    );
  });
});
