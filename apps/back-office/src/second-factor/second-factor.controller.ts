import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Operation } from '#server/platform/auth';
import { formExpired, signInRequired } from '../back-office.errors.js';
import { plainPagePolicy } from '../http/page-policy.js';
import { isOwnForm } from '../sign-in/csrf.js';
import { BackOfficeSessions, type Pending } from '../sign-in/back-office-sessions.js';
import { readSessionCookie, setSessionCookie } from '../sign-in/session-cookie.js';
import { OwnRecoveryCodes } from './own-recovery-codes.js';
import { recoveryCodesPage } from './recovery-codes-page.js';
import { SecondFactor } from './second-factor.js';
import { secondFactorPage } from './second-factor-page.js';

/** The step between the password and the back office. */
@Controller('admin/second-step')
export class SecondFactorController {
  constructor(
    private readonly factor: SecondFactor,
    private readonly sessions: BackOfficeSessions,
    private readonly recoveryCodes: OwnRecoveryCodes,
  ) {}

  /** @throws DomainError sign-in-required */
  @Get()
  @Operation('showSecondStep')
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.send(response, 200, await this.pending(request), false);
  }

  /** @throws DomainError sign-in-required, form-expired; TooManyTries */
  @Post()
  @Operation('takeBackOfficeSecondStep')
  async take(@Body() form: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const pending = await this.pending(request);
    if (!isOwnForm(form, pending.csrfToken)) throw formExpired();
    const shown = await this.factor.show(pending.accountId, codeIn(form));
    if (shown === 'wrong') {
      await this.send(response, 401, pending, true);
      return;
    }
    await this.sessions.end(pending.token);
    setSessionCookie(response, await this.sessions.open(pending.accountId, true));
    if (shown === 'new-app') return this.sendCodes(response, pending.accountId);
    response.redirect(303, shown === 'app' ? '/admin' : '/admin/account?done=recovered');
  }

  /** The recovery codes of a new app, on this page and never again. */
  private async sendCodes(response: Response, accountId: string): Promise<void> {
    const html = recoveryCodesPage(await this.recoveryCodes.replace(accountId));
    response.status(201).set('Content-Security-Policy', plainPagePolicy()).type('html').send(html);
  }

  private async pending(request: Request): Promise<Pending> {
    const token = readSessionCookie(request);
    const pending = token && (await this.sessions.findPending(token));
    if (!pending) throw signInRequired();
    return pending;
  }

  private async send(
    response: Response,
    status: number,
    { accountId, email, csrfToken }: Pending,
    failed: boolean,
  ): Promise<void> {
    const proposed = await this.factor.proposed(accountId, email);
    response.status(status).set('Content-Security-Policy', plainPagePolicy());
    response.type('html').send(secondFactorPage(csrfToken, proposed, failed));
  }
}

function codeIn(form: unknown): string {
  const code = form && typeof form === 'object' && 'code' in form ? form.code : '';
  return typeof code === 'string' ? code.replaceAll(/\s/g, '').slice(0, 20) : '';
}
