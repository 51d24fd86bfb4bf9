/** The page of an item of a list. */
export const pathOf = ({ resource, record }: { resource: string; record: string }): string =>
  `/admin/texts/${encodeURIComponent(resource)}/${encodeURIComponent(record)}`;
