import { type HeadCount, ownAccounts } from './head-count.js';

const minimumOthers = 5;

/**
 * How many *other* people a viewer finds in a group, at least: herself not counted, nor accounts of her own. An
 * organisation vouches for whom it confirmed; of the rest, four may be the viewer's.
 */
export const othersAtLeast = ({ people, confirmed }: HeadCount): number =>
  Math.max(people - ownAccounts, confirmed) - 1;

/**
 * Whether a figure about a group tells of at least five other people, whoever looks at it.
 *
 * Stops: *the false team.* An organiser invites four accounts of her own and one colleague, fills in five times, and
 * takes her five from the mean of six: the colleague's answers are left. Six people of whom an organisation knows all,
 * or ten of whom it knows none, leave five.
 */
export const enoughOthers = (group: HeadCount): boolean => othersAtLeast(group) >= minimumOthers;
