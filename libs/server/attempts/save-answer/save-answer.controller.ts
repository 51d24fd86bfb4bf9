import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { saveAnswerRequestSchema } from '#contracts/attempts';
import { CodePipe, IdPipe } from '#server/platform/http';
import { attemptUnknown, statementUnknown } from '../attempts.errors.js';
import { SaveAnswer } from './save-answer.js';

class SaveAnswerRequestDto extends createZodDto(saveAnswerRequestSchema) {}

@ApiTags('attempts')
@Controller('attempts/:attempt/answers')
export class SaveAnswerController {
  constructor(private readonly saveAnswer: SaveAnswer) {}

  @Put(':statement')
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveAnswer', summary: 'Give or change the answer to a statement' })
  @ApiNoContentResponse()
  put(
    @Param('attempt', new IdPipe(attemptUnknown)) attempt: string,
    @Param('statement', new CodePipe(statementUnknown)) statement: number,
    @Body() { answer }: SaveAnswerRequestDto,
  ): Promise<void> {
    return this.saveAnswer.save(attempt, statement, answer);
  }
}
