import { Body, Controller, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { NoFilesInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodValidationPipe } from 'nestjs-zod';
import { unsubscribeRequestSchema } from '#contracts/mails';
import { FromAnywhere } from '#server/platform/auth';
import { Unsubscribe } from './unsubscribe.js';

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'];
/** Described here and not as a schema of ours: the field's name is that of RFC 8058. */
const form = {
  type: 'object',
  required: ['List-Unsubscribe'],
  properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } },
};
const oneShortField = { limits: { fields: 1, fieldNameSize: 50, fieldSize: 50, parts: 1 } };

@ApiTags('mails')
@Controller('mail-unsubscriptions')
export class UnsubscribeController {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Post(':token')
  @FromAnywhere()
  @HttpCode(204)
  @UseInterceptors(NoFilesInterceptor(oneShortField))
  @ApiOperation({
    operationId: 'unsubscribeFromMail',
    summary: 'Want no further mail, such as reminders; mail programs post here too (RFC 8058)',
  })
  @ApiConsumes(...forms, 'application/json')
  @ApiBody({ schema: form })
  @ApiNoContentResponse()
  create(
    @Param('token') token: string,
    @Body(new ZodValidationPipe(unsubscribeRequestSchema)) _: unknown,
  ): Promise<void> {
    return this.unsubscribe.unsubscribe(token);
  }
}
