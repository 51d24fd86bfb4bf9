import { createZodDto } from 'nestjs-zod';
import { reportSchema } from '#contracts/reports';

/** A report, for the API's documentation. */
export class ReportDto extends createZodDto(reportSchema) {}
