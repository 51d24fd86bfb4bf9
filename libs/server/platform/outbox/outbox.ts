import { MikroOrmModule } from '@mikro-orm/nestjs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Global, Injectable, Module } from '@nestjs/common';
import { newId } from '#server/platform/database';
import { OutboxEntry } from './outbox-entry.entity.js';

/** Where use-cases leave the work that must follow their change, in the same transaction. */
@Injectable()
export class Outbox {
  /**
   * @param kind names the job that does the work.
   * @param userId whose context the job runs in; null for work without a user.
   * @param subjectId the thing that the job is about.
   * @returns the row's id, which is also that of the mail that it may ask for.
   */
  announce(em: EntityManager, kind: string, userId: string | null, subjectId: string): string {
    const id = newId();
    em.create(OutboxEntry, { id, kind, userId, subjectId, createdAt: new Date() }, { persist: true });
    return id;
  }
}

@Global()
@Module({ imports: [MikroOrmModule.forFeature([OutboxEntry])], providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}
