import { Module } from '@nestjs/common';
import { DataExportsModule } from '#server/data-exports';
import { MakeDataExportJob } from './make-data-export.job.js';

export { MakeDataExportJob } from './make-data-export.job.js';

@Module({ imports: [DataExportsModule], providers: [MakeDataExportJob], exports: [MakeDataExportJob] })
export class MakeDataExportModule {}
