import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Operation } from '#server/platform/auth';
import { plainPagePolicy } from '../http/page-policy.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import { BackOfficeSessions } from './back-office-sessions.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';
import { signInPage } from './sign-in-page.js';

@Controller('admin')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly factor: SecondFactor,
    private readonly sessions: BackOfficeSessions,
  ) {}

  @Get('sign-in')
  @Operation('showBackOfficeSignIn')
  show(@Res() response: Response): void {
    sendPage(response, 200, false);
  }

  /** @throws TooManyTries */
  @Post('sign-in')
  @Operation('enterBackOffice')
  async enter(@Body() form: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const accountId = await this.signIn.prove(form, request.ip ?? '');
    if (!accountId) {
      sendPage(response, 401, true);
      return;
    }
    await this.factor.prepare(accountId);
    await this.endSession(request);
    setSessionCookie(response, await this.sessions.open(accountId, false));
    response.redirect(303, '/admin/second-step');
  }

  @Post('sign-out')
  @Operation('leaveBackOffice')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.endSession(request);
    clearSessionCookie(response);
    response.redirect(303, '/admin/sign-in');
  }

  private async endSession(request: Request): Promise<void> {
    const token = readSessionCookie(request);
    if (token) await this.sessions.end(token);
  }
}

function sendPage(response: Response, status: number, failed: boolean): void {
  response.status(status).set('Content-Security-Policy', plainPagePolicy());
  response.type('html').send(signInPage(failed));
}
