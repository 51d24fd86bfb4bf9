import { type BenchmarkMeans, growthOpportunities, type ScanScore, strengths } from '#domain/scoring';

/** The same scores, with what stands out at equal level put in order by the national benchmark (P-4). */
export const rankedBy = (means: BenchmarkMeans, score: ScanScore): ScanScore => ({
  ...score,
  growthOpportunities: growthOpportunities(score.statements, means),
  strengths: strengths(score.statements, means),
});
