import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { recordInBackOffice } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { Outbox } from '#server/platform/outbox';
import { type Author, DraftWriter } from '../edit-texts/draft-writer.js';
import { Edition } from '../entities/index.js';
import { publishEdition } from '../publish-edition/publish-edition.js';

/** Why something was not done: nothing is there to do it with, or it is not what the editor saw. */
export type Refusal = 'no-draft' | 'overtaken' | 'not-in-future' | 'nothing-before';

/** The draft that an editor has before her, by the fingerprint of its content. */
export type Seen = { readonly contentHash: string };

/** A moment too close to be set: it is published now then, in ms. */
const soonest = 60_000;

/** What becomes of the draft: published now or at a set time, or thrown away. And taking an edition back. */
@Injectable()
export class DraftWorkflow {
  constructor(
    private readonly em: EntityManager,
    private readonly writer: DraftWriter,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Publishes the draft as it was seen. @returns why it was not, if so */
  publish(seen: Seen, author: Author): Promise<Refusal | undefined> {
    return this.withDraft(author, 'publishEdition', async (em, draft) => {
      if (draft.contentHash !== seen.contentHash) return 'overtaken';
      await publishEdition(em, this.outbox, draft.id, this.clock.now());
      return undefined;
    });
  }

  /** Sets when the draft is published by itself, as it is by then; null takes that back. */
  schedule(at: Date | null, author: Author): Promise<Refusal | undefined> {
    return this.withDraft(author, at ? 'scheduleEdition' : 'unscheduleEdition', async (em, draft) => {
      if (at && at.getTime() < this.clock.now().getTime() + soonest) return 'not-in-future';
      const publishBy = at && author.accountId;
      await em.nativeUpdate(Edition, { id: draft.id }, { publishAt: at, publishBy });
      return undefined;
    });
  }

  /** Throws the draft away as it was seen. What was changed stays in the history of texts. */
  discard(seen: Seen, author: Author): Promise<Refusal | undefined> {
    return this.withDraft(author, 'discardDraft', async (em, draft) => {
      if (draft.contentHash !== seen.contentHash) return 'overtaken';
      await em.nativeDelete(Edition, { id: draft.id });
      return undefined;
    });
  }

  /** Makes the edition before this one current again. Attempts on the one that is taken back stay there. */
  takeBack(editionId: string, author: Author): Promise<Refusal | undefined> {
    return this.alone(author, async (em) => {
      const current = await em.findOne(Edition, { id: editionId, state: 'published' });
      if (!current) return 'overtaken';
      const before = await this.editionBefore(em, current);
      if (!before) return 'nothing-before';
      const now = this.clock.now();
      await em.nativeUpdate(Edition, { id: current.id }, { state: 'superseded', withdrawnAt: now });
      await em.nativeUpdate(Edition, { id: before.id }, { state: 'published' });
      await record(em, author, 'takeEditionBack', current.id);
      return undefined;
    });
  }

  /** The edition that would be current again; none when it is the first. */
  async editionBefore(em: EntityManager, { scanCode, number }: Edition): Promise<Edition | undefined> {
    const earlier = { scanCode, number: { $lt: number }, state: 'superseded' as const, withdrawnAt: null };
    const [before] = await em.find(Edition, earlier, { orderBy: { number: 'desc' }, limit: 1 });
    return before;
  }

  /** Publishes the drafts whose time has come. @returns how many */
  async publishDue(): Promise<number> {
    const due = await this.em.fork().find(Edition, { state: 'draft', publishAt: { $lte: this.clock.now() } });
    for (const { publishBy } of due) {
      if (publishBy)
        await this.withDraft({ accountId: publishBy }, 'publishEdition', (em, draft) =>
          this.publishIn(em, draft),
        );
    }
    return due.length;
  }

  /** Looks again, now that nobody else is at it: somebody may have published or changed the time. */
  private async publishIn(em: EntityManager, draft: Edition): Promise<Refusal | undefined> {
    const now = this.clock.now();
    if (!draft.publishAt || draft.publishAt > now) return 'overtaken';
    await publishEdition(em, this.outbox, draft.id, now);
    return undefined;
  }

  private withDraft(
    author: Author,
    action: string,
    work: (em: EntityManager, draft: Edition) => Promise<Refusal | undefined>,
  ): Promise<Refusal | undefined> {
    return this.alone(author, async (em) => {
      const [draft] = await em.find(Edition, { state: 'draft' }, { orderBy: { scanCode: 'asc' }, limit: 1 });
      if (!draft) return 'no-draft';
      const refusal = await work(em, draft);
      if (!refusal) await record(em, author, action, draft.id);
      return refusal;
    });
  }

  private alone<T>(author: Author, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.writer.alone(this.em, author, work);
  }
}

const record = (em: EntityManager, { accountId }: Author, action: string, id: string): Promise<void> =>
  recordInBackOffice(em, accountId, { action, object: { kind: 'edition', id }, tenantId: null });
