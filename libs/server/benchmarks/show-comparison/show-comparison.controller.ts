import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Comparison, comparisonSchema } from '#contracts/benchmarks';
import { IdPipe } from '#server/platform/http';
import { attemptUnknown } from '../benchmarks.errors.js';
import { ShowComparison } from './show-comparison.js';

class ComparisonDto extends createZodDto(comparisonSchema) {}

@ApiTags('benchmarks')
@Controller('attempts/:attempt/comparison')
export class ShowComparisonController {
  constructor(private readonly comparison: ShowComparison) {}

  @Get()
  @ApiOperation({
    operationId: 'showComparison',
    summary: 'With whom one of my finished attempts can be compared, and their figures',
  })
  @ApiOkResponse({ type: ComparisonDto })
  show(@Param('attempt', new IdPipe(attemptUnknown)) attempt: string): Promise<Comparison> {
    return this.comparison.of(attempt);
  }
}
