import { EntityManager } from '@mikro-orm/postgresql';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Pool } from 'pg';
import type { Edition } from '#contracts/scans';
import type { TipList } from '#contracts/tips';
import { Editions, Tips } from '#server/content';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, type WorkerConfig } from '#server/platform/config';
import { actAsNobody, databaseModule } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { DocumentMakingModule } from '../document-making.module.js';
import { MakeDocuments } from '../make-documents/make-documents.js';

/** The making of documents as the worker does it, on a database and a browser of its own. */
export class DocumentBench {
  private constructor(
    private readonly app: TestingModule,
    private readonly database: TestDatabase,
    /** Sees every row. */
    readonly superuser: Pool,
  ) {}

  static async start(): Promise<DocumentBench> {
    const database = await TestDatabase.create();
    const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } = process.env;
    const config = { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } as WorkerConfig;
    const app = await Test.createTestingModule({
      imports: [
        ConfigModule.with(config),
        databaseModule(database.url('app')),
        ClockModule,
        DocumentMakingModule,
      ],
    }).compile();
    await app.init();
    return new DocumentBench(app, database, database.superuser());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }

  /** Makes what is missing, of the published edition unless told otherwise. */
  make(editionId?: string): Promise<void> {
    return this.inNobodysContext(async () =>
      this.app.get(MakeDocuments, { strict: false }).make(editionId ?? (await this.currentId())),
    );
  }

  edition(language: string): Promise<Edition> {
    return this.inNobodysContext(async () => this.editions().show(await this.currentId(), language));
  }

  tips(language: string): Promise<TipList> {
    return this.inNobodysContext(() =>
      this.app.get(Tips, { strict: false }).list('quickscan', 'current', language),
    );
  }

  private readonly editions = (): Editions => this.app.get(Editions, { strict: false });
  private readonly currentId = (): Promise<string> => this.editions().currentId('quickscan');

  private inNobodysContext<T>(work: () => Promise<T>): Promise<T> {
    return actAsNobody(this.app.get(EntityManager, { strict: false }), work);
  }
}
