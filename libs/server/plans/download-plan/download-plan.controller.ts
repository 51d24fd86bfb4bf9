import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { planDocumentSchema } from '#contracts/plans';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Language } from '#server/platform/http';
import { DownloadPlan } from './download-plan.js';

@ApiTags('plans')
@Controller('plans/:scan/documents')
export class DownloadPlanController {
  constructor(private readonly downloadPlan: DownloadPlan) {}

  @Get(':document')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ operationId: 'downloadPlan', summary: 'My plan as a table or a calendar file' })
  @ApiParam({ name: 'document', enum: planDocumentSchema.options })
  @ApiProduces('text/csv', 'text/calendar')
  @ApiOkResponse({ description: 'The file', schema: { type: 'string' } })
  async download(
    @CurrentUser() { accountId }: Principal,
    @Param('scan') scan: string,
    @Param('document') document: string,
    @Language() language: string,
  ): Promise<StreamableFile> {
    const { name, mediaType, content } = await this.downloadPlan.make(accountId, scan, document, language);
    return new StreamableFile(Buffer.from(content), {
      type: mediaType,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
