import { Body, Controller, HttpCode, Param, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { changeAttemptRequestSchema } from '#contracts/attempts';
import { IdPipe } from '#server/platform/http';
import { attemptUnknown } from '../attempts.errors.js';
import { ChangeAttempt } from './change-attempt.js';

class ChangeAttemptRequestDto extends createZodDto(changeAttemptRequestSchema) {}

@ApiTags('attempts')
@Controller('attempts')
export class ChangeAttemptController {
  constructor(private readonly changeAttempt: ChangeAttempt) {}

  @Patch(':attempt')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeAttempt', summary: 'Say whether an attempt is a try-out' })
  @ApiNoContentResponse()
  change(
    @Param('attempt', new IdPipe(attemptUnknown)) attempt: string,
    @Body() change: ChangeAttemptRequestDto,
  ): Promise<void> {
    return this.changeAttempt.change(attempt, change);
  }
}
