const minimumChanged = 5;

/**
 * Whether a cohort may be published anew: enough people were added, removed or replaced since its last snapshot.
 *
 * Stops: *last month's mean.* One colleague fills in; new mean × new count − old mean × old count is her answer.
 *
 * @param changed distinct people; one who replaced her attempt counts once
 */
export const enoughChanged = (changed: number): boolean => changed >= minimumChanged;
