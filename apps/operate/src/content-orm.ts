import type { EntityManager } from '@mikro-orm/postgresql';
import { contentEntities } from '#server/content';
import type { OperateConfig } from '#server/platform/config';
import { OutboxEntry } from '#server/platform/outbox';
import { withOrm } from './with-orm.js';

/** Runs work on content in one transaction, as the role of content managers. */
export const withContent = <T>(config: OperateConfig, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  withOrm(config.DATABASE_CONTENT_URL, [...contentEntities, OutboxEntry], (em) => em.transactional(work));
