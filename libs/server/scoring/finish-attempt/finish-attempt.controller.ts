import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type AttemptSummary, attemptSummarySchema, finishAttemptRequestSchema } from '#contracts/attempts';
import { attemptUnknown } from '#server/attempts';
import { IdPipe } from '#server/platform/http';
import { FinishAttempt } from './finish-attempt.js';

class FinishAttemptRequestDto extends createZodDto(finishAttemptRequestSchema) {}
class AttemptSummaryDto extends createZodDto(attemptSummarySchema) {}

@ApiTags('attempts')
@Controller('attempts/:attempt/completion')
export class FinishAttemptController {
  constructor(private readonly finishAttempt: FinishAttempt) {}

  @Put()
  @ApiOperation({ operationId: 'finishAttempt', summary: 'Finish an attempt; it cannot change afterwards' })
  @ApiOkResponse({ type: AttemptSummaryDto })
  put(
    @Param('attempt', new IdPipe(attemptUnknown)) attempt: string,
    @Body() _: FinishAttemptRequestDto,
  ): Promise<AttemptSummary> {
    return this.finishAttempt.finish(attempt);
  }
}
