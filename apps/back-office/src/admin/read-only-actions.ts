import type { ResourceOptions } from 'adminjs';

const closed = { isAccessible: false, isVisible: false } as const;

/** Looking only; AdminJS refuses the rest too, should a request ever reach it. */
export const readOnlyActions: NonNullable<ResourceOptions['actions']> = {
  new: closed,
  edit: closed,
  delete: closed,
  bulkDelete: closed,
  search: closed,
  list: { showFilter: false },
};
