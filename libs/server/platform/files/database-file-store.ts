import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { FileStore, type KeptFile, type NewFile } from './file-store.js';
import { StoredFile } from './stored-file.entity.js';

/** Keeps files as rows, behind the same row-level security as everything else of a respondent. */
@Injectable()
export class DatabaseFileStore extends FileStore {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async keep(em: EntityManager, file: NewFile): Promise<string> {
    const id = newId();
    await em.insert(StoredFile, { ...file, id, createdAt: this.clock.now() });
    return id;
  }

  override async all(mediaType: string): Promise<KeptFile[]> {
    const files = await this.em.find(StoredFile, { mediaType }, { orderBy: { createdAt: 'asc' } });
    return files.map(({ createdAt, content }) => ({ createdAt, content: Buffer.from(content) }));
  }

  override async remove(em: EntityManager, id: string): Promise<void> {
    await em.nativeDelete(StoredFile, { id });
  }

  override async read(id: string): Promise<Buffer> {
    const { content } = await this.em.findOneOrFail(StoredFile, { id });
    return Buffer.from(content);
  }
}
