import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { Editions } from './editions.js';
import { contentEntities } from './entities/index.js';
import { ListScansController } from './list-scans/list-scans.controller.js';
import { ListTipsController } from './list-tips/list-tips.controller.js';
import { Tips } from './list-tips/tips.js';
import { ShowEdition } from './show-edition/show-edition.js';
import { ShowEditionController } from './show-edition/show-edition.controller.js';
import { ShowPageController } from './show-page/show-page.controller.js';
import { ShowPage } from './show-page/show-page.js';

/** Scans and their editions: everything that people read. */
@Module({
  imports: [MikroOrmModule.forFeature(contentEntities)],
  controllers: [ListScansController, ShowEditionController, ShowPageController, ListTipsController],
  providers: [Editions, ShowEdition, ShowPage, Tips],
  exports: [Editions, Tips],
})
export class ContentModule {}
