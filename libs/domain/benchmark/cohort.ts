/** What people are compared by, one thing at a time (P-6, P-8): there are no cross-tabs. */
export const cohortKinds = ['all', 'function-group', 'size-class', 'province', 'tenant'] as const;

export type CohortKind = (typeof cohortKinds)[number];

/** Thousands of inhabitants that an organisation serves, smallest first (P-6). */
export const sizeClasses = ['under-20', '20-50', '50-100', '100-250', '250-plus'] as const;

export type SizeClass = (typeof sizeClasses)[number];
