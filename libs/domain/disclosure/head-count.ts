/** Distinct people, and how many of them belong to an organisation that confirmed it. */
export type HeadCount = { readonly people: number; readonly confirmed: number };

/** How many accounts of her own an organiser may have invited, at most, before the promise is no longer made. */
export const ownAccounts = 4;

export const nobody: HeadCount = { people: 0, confirmed: 0 };

/** Those of a group who are not in a part of it. */
export const without = (group: HeadCount, part: HeadCount): HeadCount => ({
  people: group.people - part.people,
  confirmed: group.confirmed - part.confirmed,
});

export const together = (one: HeadCount, other: HeadCount): HeadCount => ({
  people: one.people + other.people,
  confirmed: one.confirmed + other.confirmed,
});
