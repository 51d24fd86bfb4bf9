import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { actAs, newId } from '#server/platform/database';
import { contentReport, type ContentReport } from '../checks/content-report.js';
import { type Change, compareFiles } from '../compare-editions/compare-files.js';
import { type Author, DraftWriter } from '../edit-texts/draft-writer.js';
import { packOrReason } from '../edit-texts/pack-or-reason.js';
import type { TextItem } from '../edit-texts/text-item.js';
import { textItems } from '../edit-texts/text-items.js';
import { WorkingEdition } from '../edit-texts/working-edition.js';
import type { Edition } from '../entities/index.js';
import { PackError, type PackProblem } from '../pack/pack-error.js';
import type { FoundFiles, PackFiles } from '../pack/pack-files.js';
import type { Pack } from '../pack/pack.schema.js';
import { PackProblems } from '../pack/pack-problems.js';
import { readParts } from '../pack/read-pack.js';
import { stillNeeded } from './still-needed.js';
import { unzipPack } from './unzip.js';

/** What came of an upload: nothing that can be used, nothing new, or content to look at first. */
export type Upload =
  | { readonly kind: 'wrong'; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'kept'; readonly id: string };

/** Uploaded content beside the content that there is. */
export type UploadReview = {
  readonly edition: Edition;
  /** Whether it was the published edition that it is held against here. */
  readonly isAgainstPublished: boolean;
  readonly changes: readonly Change[];
  readonly report: ContentReport;
  /** The items of both, those of the upload last. */
  readonly items: readonly TextItem[];
};

/** Content that comes as files: looked at first, and the draft once the editor says so. */
@Injectable()
export class ImportDraft {
  constructor(
    private readonly em: EntityManager,
    private readonly working: WorkingEdition,
    private readonly writer: DraftWriter,
    private readonly clock: Clock,
  ) {}

  /** Reads a zip, and keeps what is in it until the editor decides; her upload before it goes. */
  async look(zip: Uint8Array, author: Author): Promise<Upload> {
    const found = filesOrProblems(zip);
    const { edition, pack: now } = await this.working.find(this.em);
    const problems = problemsOf(found, now);
    if (problems.length > 0) return { kind: 'wrong', problems };
    if (compareFiles(now.files, found.files).length === 0) return { kind: 'same' };
    return { kind: 'kept', id: await this.keep(found.files, edition.contentHash, author) };
  }

  /** What an upload would change against the draft, or against what is published; undefined for one that is gone. */
  async review(
    id: string,
    against: 'draft' | 'published',
    author: Author,
  ): Promise<UploadReview | undefined> {
    const upload = await this.find(id, author);
    const pack = upload && packOrReason(upload.files);
    if (!pack || typeof pack === 'string') return undefined;
    const { edition, pack: now, published } = await this.working.find(this.em);
    const isAgainstPublished = edition.state !== 'draft' || against === 'published';
    const before: Pack | undefined = isAgainstPublished ? published : now;
    return {
      ...{ edition, isAgainstPublished, report: contentReport(pack) },
      changes: compareFiles(before?.files ?? new Map(), pack.files),
      items: [...(before ? textItems(before) : []), ...textItems(pack)],
    };
  }

  /** Makes an upload the draft, unless the content changed since. @returns why it was not, if so */
  confirm(id: string, author: Author): Promise<'unknown' | 'overtaken' | undefined> {
    return this.writer.alone(this.em, author, async (em) => {
      const upload = await uploadIn(em, id);
      const pack = upload && packOrReason(upload.files);
      if (!upload || !pack || typeof pack === 'string') return 'unknown';
      const working = await this.working.find(em);
      if (working.edition.contentHash !== upload.baseHash) return 'overtaken';
      await this.writer.write(em, working, pack, author);
      await em.execute('delete from content_upload where id = ?', [id]);
      return undefined;
    });
  }

  /** Forgets an upload. */
  async forget(id: string, author: Author): Promise<void> {
    await actAs(this.em, author.accountId, () =>
      this.em.transactional((em) => em.execute('delete from content_upload where id = ?', [id])),
    );
  }

  private keep(files: PackFiles, baseHash: string, { accountId }: Author): Promise<string> {
    const id = newId();
    const values = [id, accountId, baseHash, JSON.stringify([...files]), this.clock.now()];
    return actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        await em.execute('delete from content_upload where account_id = ?', [accountId]);
        await em.execute(
          'insert into content_upload (id, account_id, base_hash, files, created_at) values (?, ?, ?, ?::jsonb, ?)',
          values,
        );
        return id;
      }),
    );
  }

  private find(id: string, { accountId }: Author): Promise<Kept | undefined> {
    return actAs(this.em, accountId, () => this.em.transactional((em) => uploadIn(em, id)));
  }
}

type Kept = { readonly files: PackFiles; readonly baseHash: string };

async function uploadIn(em: EntityManager, id: string): Promise<Kept | undefined> {
  const [row]: { files: [string, string][]; base: string }[] = await em.execute(
    'select files, base_hash as base from content_upload where id = ?',
    [id],
  );
  return row && { files: new Map(row.files), baseHash: row.base };
}

function filesOrProblems(zip: Uint8Array): FoundFiles {
  try {
    return unzipPack(zip);
  } catch (error) {
    if (error instanceof PackError) return { files: new Map(), problems: error.problems };
    throw error;
  }
}

/** All that keeps files from being the draft; a zip that could not be opened says nothing about its files. */
function problemsOf({ files, problems }: FoundFiles, now: Pack): readonly PackProblem[] {
  if (files.size === 0 && problems.length > 0) return problems;
  const read = readParts(files, problems);
  const all = new PackProblems();
  all.add(...read.problems, ...(read.pack ? stillNeeded(now, read.pack) : []));
  return all.all();
}
