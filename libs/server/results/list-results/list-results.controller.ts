import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type ResultList, resultListSchema } from '#contracts/results';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Language } from '#server/platform/http';
import { ListResults } from './list-results.js';

class ResultListDto extends createZodDto(resultListSchema) {}

@ApiTags('results')
@Controller('results')
export class ListResultsController {
  constructor(private readonly listResults: ListResults) {}

  @Get(':scan')
  @ApiOperation({ operationId: 'listResults', summary: 'All my results of a scan beside each other' })
  @ApiOkResponse({ type: ResultListDto })
  list(
    @CurrentUser() { accountId }: Principal,
    @Param('scan') scan: string,
    @Language() language: string,
  ): Promise<ResultList> {
    return this.listResults.list(accountId, scan, language);
  }
}
