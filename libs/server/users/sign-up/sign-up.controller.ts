import { Body, Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type SignUpResponse, signUpRequestSchema, signUpResponseSchema } from '#contracts/accounts';
import { EvenTime, Language } from '#server/platform/http';
import { verificationHours } from '../one-time-links.js';
import { SignUp } from './sign-up.js';

class SignUpRequestDto extends createZodDto(signUpRequestSchema) {}
class SignUpResponseDto extends createZodDto(signUpResponseSchema) {}

@ApiTags('accounts')
@Controller('accounts')
export class SignUpController {
  constructor(private readonly signUp: SignUp) {}

  @Post()
  @UseInterceptors(EvenTime)
  @HttpCode(202)
  @ApiOperation({ operationId: 'signUp', summary: 'Ask for an account; the rest follows by mail' })
  @ApiAcceptedResponse({ type: SignUpResponseDto })
  async create(@Body() request: SignUpRequestDto, @Language() language: string): Promise<SignUpResponse> {
    await this.signUp.signUp(request, language);
    return { linkValidHours: verificationHours };
  }
}
