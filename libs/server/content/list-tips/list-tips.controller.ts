import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type TipList, tipListSchema } from '#contracts/tips';
import { CachedContent, Language } from '#server/platform/http';
import { Tips } from './tips.js';

class TipListDto extends createZodDto(tipListSchema) {}

@ApiTags('scans')
@Controller('scans/:scan/editions/:edition/tips')
export class ListTipsController {
  constructor(private readonly tips: Tips) {}

  @Get()
  @UseInterceptors(CachedContent)
  @ApiOperation({ operationId: 'listTips', summary: 'The tips of an edition, with the sources they draw on' })
  @ApiOkResponse({ type: TipListDto })
  list(
    @Param('scan') scan: string,
    @Param('edition') edition: string,
    @Language() language: string,
  ): Promise<TipList> {
    return this.tips.list(scan, edition, language);
  }
}
