import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { Editions } from './editions.js';
import { contentEntities } from './entities/index.js';
import { ListScansController } from './list-scans/list-scans.controller.js';
import { ShowEdition } from './show-edition/show-edition.js';
import { ShowEditionController } from './show-edition/show-edition.controller.js';

/** Scans and their editions: everything that people read. */
@Module({
  imports: [MikroOrmModule.forFeature(contentEntities)],
  controllers: [ListScansController, ShowEditionController],
  providers: [Editions, ShowEdition],
  exports: [Editions],
})
export class ContentModule {}
