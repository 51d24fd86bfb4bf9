import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { DatabaseFileStore } from './database-file-store.js';
import { FileStore } from './file-store.js';
import { StoredFile } from './stored-file.entity.js';

export { FileStore, type KeptFile, type NewFile } from './file-store.js';

/** Where finished documents of respondents are kept. */
@Module({
  imports: [MikroOrmModule.forFeature([StoredFile])],
  providers: [{ provide: FileStore, useClass: DatabaseFileStore }],
  exports: [FileStore],
})
export class FilesModule {}
