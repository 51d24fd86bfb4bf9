import type { Pack } from '../pack/pack.schema.js';
import { feedbackItems, mailItems, namesItem, pageItems, sourceItems } from './other-items.js';
import { statementItems, tipItems } from './statement-items.js';
import type { TextItem } from './text-item.js';

/** Everything of a pack that can be edited, in the order of the pack; pure. */
export const textItems = (pack: Pack): TextItem[] => [
  ...statementItems(pack),
  ...tipItems(pack),
  ...sourceItems(pack),
  ...feedbackItems(pack),
  ...pageItems(pack),
  ...mailItems(pack),
  namesItem(pack),
];
