import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type BenchmarkList, benchmarkListSchema, benchmarkQuerySchema } from '#contracts/benchmarks';
import { Language } from '#server/platform/http';
import { PublishedBenchmarks } from '../published.js';
import { benchmarksCsv } from './benchmarks-csv.js';
import { describeOpenData } from './open-data.messages.js';

class BenchmarkQueryDto extends createZodDto(benchmarkQuerySchema) {}
class BenchmarkListDto extends createZodDto(benchmarkListSchema) {}

/** The national figures as open data, for everybody. */
@ApiTags('benchmarks')
@Controller('benchmarks')
export class ListBenchmarksController {
  constructor(private readonly published: PublishedBenchmarks) {}

  @Get()
  @Header('Cache-Control', 'public, max-age=600')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ operationId: 'listBenchmarks', summary: 'All published anonymous figures, newest first' })
  @ApiOkResponse({ type: BenchmarkListDto })
  async list(@Query() { scan }: BenchmarkQueryDto, @Language() language: string): Promise<BenchmarkList> {
    return { description: describeOpenData(language), items: await this.published.openData(scan) };
  }

  @Get('table')
  @Header('Cache-Control', 'public, max-age=600')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="quickscan-benchmarks.csv"')
  @ApiOperation({ operationId: 'showBenchmarkTable', summary: 'All published anonymous figures as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async table(@Query() { scan }: BenchmarkQueryDto): Promise<string> {
    return benchmarksCsv(await this.published.openData(scan));
  }
}
