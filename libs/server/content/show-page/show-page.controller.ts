import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Page, pageSchema } from '#contracts/pages';
import { Public } from '#server/platform/auth';
import { CachedContent, Language } from '#server/platform/http';
import { ShowPage } from './show-page.js';

class PageDto extends createZodDto(pageSchema) {}

@ApiTags('scans')
@Controller('scans/:scan/editions/:edition/pages')
export class ShowPageController {
  constructor(private readonly showPage: ShowPage) {}

  @Get(':page')
  @Public()
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
