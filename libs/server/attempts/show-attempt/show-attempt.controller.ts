import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Attempt, attemptSchema } from '#contracts/attempts';
import { IdPipe } from '#server/platform/http';
import { AttemptSummaries } from '../attempt-summaries.js';
import { Attempts } from '../attempts.js';
import { attemptUnknown } from '../attempts.errors.js';

class AttemptDto extends createZodDto(attemptSchema) {}

@ApiTags('attempts')
@Controller('attempts')
export class ShowAttemptController {
  constructor(
    private readonly attempts: Attempts,
    private readonly summaries: AttemptSummaries,
  ) {}

  @Get(':attempt')
  @ApiOperation({ operationId: 'showAttempt', summary: 'One of my attempts with its answers' })
  @ApiOkResponse({ type: AttemptDto })
  async show(@Param('attempt', new IdPipe(attemptUnknown)) id: string): Promise<Attempt> {
    return this.summaries.withAnswers(await this.attempts.find(id));
  }
}
