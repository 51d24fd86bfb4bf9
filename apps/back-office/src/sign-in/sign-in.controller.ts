import { timingSafeEqual } from 'node:crypto';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { hashToken, Operation } from '#server/platform/auth';
import { formExpired } from '../back-office.errors.js';
import { plainPagePolicy } from '../http/page-policy.js';
import { BackOfficeSessions } from './back-office-sessions.js';
import { CurrentEditor } from './current-editor.js';
import type { Editor } from './editor.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';
import { signInPage } from './sign-in-page.js';

@Controller('admin')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: BackOfficeSessions,
  ) {}

  @Get('sign-in')
  @Operation('showBackOfficeSignIn')
  show(@Res() response: Response): void {
    sendPage(response, 200, false);
  }

  @Post('sign-in')
  @Operation('enterBackOffice')
  async enter(@Body() form: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = await this.signIn.signIn(form);
    if (!token) {
      sendPage(response, 401, true);
      return;
    }
    await this.endSession(request);
    setSessionCookie(response, token);
    response.redirect(303, '/admin');
  }

  /** @throws DomainError form-expired when the form is not one of this session */
  @Post('sign-out')
  @Operation('leaveBackOffice')
  async leave(
    @Body('csrfToken') csrfToken: unknown,
    @CurrentEditor() editor: Editor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!isSame(csrfToken, editor.csrfToken)) throw formExpired();
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

/** Compared by hash, so that the time it takes tells nothing. */
function isSame(given: unknown, token: string): boolean {
  return (
    typeof given === 'string' && timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(token)))
  );
}
