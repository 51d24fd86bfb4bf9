import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Attempt, attemptSchema, startAttemptRequestSchema } from '#contracts/attempts';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { StartAttempt } from './start-attempt.js';

class StartAttemptRequestDto extends createZodDto(startAttemptRequestSchema) {}
class AttemptDto extends createZodDto(attemptSchema) {}

@ApiTags('attempts')
@Controller('attempts')
export class StartAttemptController {
  constructor(private readonly startAttempt: StartAttempt) {}

  @Post()
  @ApiOperation({ operationId: 'startAttempt', summary: 'Begin filling in a scan' })
  @ApiCreatedResponse({ type: AttemptDto })
  create(@CurrentUser() { accountId }: Principal, @Body() request: StartAttemptRequestDto): Promise<Attempt> {
    return this.startAttempt.start(accountId, request);
  }
}
