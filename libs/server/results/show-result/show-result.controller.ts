import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Result, resultSchema } from '#contracts/results';
import { IdPipe, Language } from '#server/platform/http';
import { Results } from '../results.js';
import { attemptUnknown } from '../results.errors.js';

class ResultDto extends createZodDto(resultSchema) {}

@ApiTags('results')
@Controller('attempts/:attempt/result')
export class ShowResultController {
  constructor(private readonly results: Results) {}

  @Get()
  @ApiOperation({ operationId: 'showResult', summary: 'The result of one of my finished attempts' })
  @ApiOkResponse({ type: ResultDto })
  show(
    @Param('attempt', new IdPipe(attemptUnknown)) attempt: string,
    @Language() language: string,
  ): Promise<Result> {
    return this.results.resultOf(attempt, language);
  }
}
