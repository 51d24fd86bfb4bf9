import type { ResourceOptions } from 'adminjs';

type Actions = NonNullable<ResourceOptions['actions']>;
const closed = { isAccessible: false, isVisible: false } as const;

/** Looking only; AdminJS refuses the rest too, should a request ever reach it. */
export const readOnlyActions: Actions = {
  new: closed,
  edit: closed,
  delete: closed,
  bulkDelete: closed,
  search: closed,
  list: { showFilter: false },
};

/** Looking and changing, on a page of ours. */
export const editableActions: Actions = {
  ...readOnlyActions,
  edit: { isAccessible: true, isVisible: false },
};
