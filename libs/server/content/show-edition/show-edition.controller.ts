import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Edition, editionSchema } from '#contracts/scans';
import { CachedContent, Language } from '#server/platform/http';
import { ShowEdition } from './show-edition.js';

class EditionDto extends createZodDto(editionSchema) {}

@ApiTags('scans')
@Controller('scans/:scan/editions')
export class ShowEditionController {
  constructor(private readonly showEdition: ShowEdition) {}

  @Get(':edition')
  @UseInterceptors(CachedContent)
  @ApiOperation({ operationId: 'showEdition', summary: 'An edition by its id, or "current"' })
  @ApiOkResponse({ type: EditionDto })
  show(
    @Param('scan') scan: string,
    @Param('edition') edition: string,
    @Language() language: string,
  ): Promise<Edition> {
    return this.showEdition.show(scan, edition, language);
  }
}
