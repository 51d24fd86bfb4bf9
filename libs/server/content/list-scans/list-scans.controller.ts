import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type ScanList, scanListSchema } from '#contracts/scans';
import { Language } from '#server/platform/http';
import { Editions } from '../editions.js';

class ScanListDto extends createZodDto(scanListSchema) {}

@ApiTags('scans')
@Controller('scans')
export class ListScansController {
  constructor(private readonly editions: Editions) {}

  @Get()
  @ApiOperation({ operationId: 'listScans', summary: 'The scans that can be filled in now' })
  @ApiOkResponse({ type: ScanListDto })
  async list(@Language() language: string): Promise<ScanList> {
    return { items: await this.editions.scans(language) };
  }
}
