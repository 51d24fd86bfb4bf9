import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type GivenAnswer, givenAnswerSchema, saveAnswerRequestSchema } from '#contracts/attempts';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { CodePipe, IdPipe } from '#server/platform/http';
import { attemptUnknown, statementUnknown } from '../attempts.errors.js';
import { SaveAnswer } from './save-answer.js';

class SaveAnswerRequestDto extends createZodDto(saveAnswerRequestSchema) {}
class GivenAnswerDto extends createZodDto(givenAnswerSchema) {}

@ApiTags('attempts')
@Controller('attempts/:attempt/answers')
export class SaveAnswerController {
  constructor(private readonly saveAnswer: SaveAnswer) {}

  @Put(':statement')
  @ApiOperation({ operationId: 'saveAnswer', summary: 'Give or change the answer to a statement' })
  @ApiNoContentResponse({ description: 'It stands as it was given' })
  @ApiOkResponse({ type: GivenAnswerDto, description: 'Another answer was given later; that one stands' })
  async put(
    @CurrentUser() { accountId: account }: Principal,
    @Param('attempt', new IdPipe(attemptUnknown)) attempt: string,
    @Param('statement', new CodePipe(statementUnknown)) statement: number,
    @Body() given: SaveAnswerRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<GivenAnswer | undefined> {
    const standing = await this.saveAnswer.save({ account, attempt, statement, ...given });
    if (!standing) response.status(204);
    return standing;
  }
}
