import type { EntityManager } from '@mikro-orm/postgresql';

/** A file to keep for one respondent. */
export type NewFile = { readonly accountId: string; readonly mediaType: string; readonly content: Buffer };

/** A file that is kept, and since when. */
export type KeptFile = { readonly createdAt: Date; readonly content: Buffer };

/** Where finished documents are kept: the database on one machine, object storage beyond. */
export abstract class FileStore {
  /** Keeps a file as part of the caller's transaction. @returns its id. */
  abstract keep(em: EntityManager, file: NewFile): Promise<string>;

  /** Every file of this type, of the respondent whose context this is, oldest first. */
  abstract all(mediaType: string): Promise<KeptFile[]>;

  /** Removes a file as part of the caller's transaction. */
  abstract remove(em: EntityManager, id: string): Promise<void>;

  /** What the file holds. @throws when it is not there, or is not of the respondent whose context this is. */
  abstract read(id: string): Promise<Buffer>;
}
