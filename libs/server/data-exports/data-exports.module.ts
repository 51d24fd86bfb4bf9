import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { AttemptsModule } from '#server/attempts';
import { ContentModule } from '#server/content';
import { FilesModule } from '#server/platform/files';
import { PlansModule } from '#server/plans';
import { ResultsModule } from '#server/results';
import { UsersModule } from '#server/users';
import { DataExport } from './data-export.entity.js';
import { DataExportsController } from './data-exports.controller.js';
import { MakeExport } from './make-export/make-export.js';
import { Overviews } from './make-export/overview.js';
import { OwnExports } from './own-exports.js';
import { RequestExport } from './request-export/request-export.js';

/** Downloads of everything that is kept of the one who asks. */
@Module({
  imports: [
    MikroOrmModule.forFeature([DataExport]),
    AttemptsModule,
    ContentModule,
    FilesModule,
    PlansModule,
    ResultsModule,
    UsersModule,
  ],
  controllers: [DataExportsController],
  providers: [MakeExport, Overviews, OwnExports, RequestExport],
  exports: [MakeExport],
})
export class DataExportsModule {}
