import { FeedbackText, MailText, PageText } from './copy.entities.js';
import { Cluster, Edition, EditionFile, FunctionGroup, Page, Scan, Statement } from './structure.entities.js';
import { AnswerName, ClusterText, EditionText, FunctionGroupText, StatementText } from './text.entities.js';
import { Source, Tip, TipPlace, TipSource, TipText } from './tip.entities.js';

export { FeedbackText, MailText, PageText } from './copy.entities.js';
export { Cluster, Edition, EditionFile, FunctionGroup, Page, Scan, Statement } from './structure.entities.js';
export { AnswerName, ClusterText, EditionText, FunctionGroupText, StatementText } from './text.entities.js';
export { Source, Tip, TipPlace, TipSource, TipText } from './tip.entities.js';

/** Every table of an edition, for the ORM. */
export const contentEntities = [
  Scan,
  Edition,
  EditionFile,
  EditionText,
  Cluster,
  ClusterText,
  FunctionGroup,
  FunctionGroupText,
  Statement,
  StatementText,
  AnswerName,
  FeedbackText,
  Page,
  PageText,
  MailText,
  Source,
  Tip,
  TipText,
  TipPlace,
  TipSource,
];
