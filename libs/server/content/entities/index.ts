import { FeedbackText, MailText, PageText } from './copy.entities.js';
import { Cluster, Edition, FunctionGroup, Scan, Statement } from './structure.entities.js';
import { AnswerName, ClusterText, EditionText, FunctionGroupText, StatementText } from './text.entities.js';

export { FeedbackText, MailText, PageText } from './copy.entities.js';
export { Cluster, Edition, FunctionGroup, Scan, Statement } from './structure.entities.js';
export { AnswerName, ClusterText, EditionText, FunctionGroupText, StatementText } from './text.entities.js';

/** Every table of an edition, for the ORM. */
export const contentEntities = [
  Scan,
  Edition,
  EditionText,
  Cluster,
  ClusterText,
  FunctionGroup,
  FunctionGroupText,
  Statement,
  StatementText,
  AnswerName,
  FeedbackText,
  PageText,
  MailText,
];
