import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '#server/platform/http';
import { attemptUnknown } from '../attempts.errors.js';
import { DeleteAttempt } from './delete-attempt.js';

@ApiTags('attempts')
@Controller('attempts')
export class DeleteAttemptController {
  constructor(private readonly deleteAttempt: DeleteAttempt) {}

  @Delete(':attempt')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteAttempt',
    summary: 'Delete an attempt with everything that came of it',
  })
  @ApiNoContentResponse()
  delete(@Param('attempt', new IdPipe(attemptUnknown)) attempt: string): Promise<void> {
    return this.deleteAttempt.delete(attempt);
  }
}
