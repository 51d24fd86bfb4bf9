const longestText = 200;
const mostRows = 100;
const names = new Set(['page', 'perPage', 'sortBy', 'direction', 'filters.search']);

type Query = Readonly<Record<string, unknown>>;

/**
 * What a list may be asked, out of whatever stands in the address: page, order by a field that exists, and
 * text to search for. All else is left out, so that nothing unforeseen reaches AdminJS.
 */
export function listQuery(query: Query, properties: readonly string[]): Record<string, string> {
  const known = Object.entries(query).filter(
    ([name, value]) => names.has(name) && isFit(name, value, properties),
  );
  return Object.fromEntries(known) as Record<string, string>;
}

function isFit(name: string, value: unknown, properties: readonly string[]): boolean {
  if (typeof value !== 'string' || value.length > longestText) return false;
  if (name === 'page') return /^[1-9]\d{0,5}$/.test(value);
  if (name === 'perPage') return /^[1-9]\d{0,2}$/.test(value) && Number(value) <= mostRows;
  if (name === 'direction') return value === 'asc' || value === 'desc';
  return name !== 'sortBy' || properties.includes(value);
}
