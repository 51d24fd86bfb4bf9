/** The five levels of every scan, lowest first (PRODUCT.md, Words). */
export const levels = ['inactive', 'starting', 'onTrack', 'advanced', 'leading'] as const;

export type Level = (typeof levels)[number];

const values = {
  inactive: 0,
  starting: 1,
  onTrack: 2,
  advanced: 3,
  leading: 4,
} as const satisfies Record<Level, number>;

export type LevelValue = (typeof values)[Level];

/** The number of steps a level lies above `inactive`: 0 to 4 (PRODUCT.md, Words). */
export function levelValue(level: Level): LevelValue {
  return values[level];
}
