import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Page, type PageList, pageListSchema, pageSchema } from '#contracts/pages';
import { CachedContent, Language } from '#server/platform/http';
import { ShowPage } from './show-page.js';

class PageListDto extends createZodDto(pageListSchema) {}
class PageDto extends createZodDto(pageSchema) {}

@ApiTags('scans')
@Controller('scans/:scan/editions/:edition/pages')
export class ShowPageController {
  constructor(private readonly showPage: ShowPage) {}

  @Get()
  @UseInterceptors(CachedContent)
  @ApiOperation({ operationId: 'listPages', summary: 'The pages of an edition, without their texts' })
  @ApiOkResponse({ type: PageListDto })
  list(
    @Param('scan') scan: string,
    @Param('edition') edition: string,
    @Language() language: string,
  ): Promise<PageList> {
    return this.showPage.list(scan, edition, language);
  }

  @Get(':page')
  @UseInterceptors(CachedContent)
  @ApiOperation({ operationId: 'showPage', summary: 'A page of an edition by its code' })
  @ApiOkResponse({ type: PageDto })
  show(
    @Param('scan') scan: string,
    @Param('edition') edition: string,
    @Param('page') page: string,
    @Language() language: string,
  ): Promise<Page> {
    return this.showPage.show(scan, edition, page, language);
  }
}
