import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { roleNames } from '../admin/panel.messages.js';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { OwnRecoveryCodes } from '../second-factor/own-recovery-codes.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { clearSessionCookie } from '../sign-in/session-cookie.js';
import { SignIn } from '../sign-in/sign-in.js';
import { accountDone, accountTexts } from './account.messages.js';
import { accountPage } from './account-page.js';

type Shown = { readonly problem?: string; readonly notice?: string; readonly codes?: readonly string[] };

/** One's own account in the back office. */
@Controller('admin/account')
export class AccountController {
  constructor(
    private readonly recoveryCodes: OwnRecoveryCodes,
    private readonly factor: SecondFactor,
    private readonly signIn: SignIn,
  ) {}

  @Get()
  @Operation('showOwnAccount')
  async show(
    @Query('done') done: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, 200, editor, { notice: sentence(accountDone, done) });
  }

  /** The new codes are shown on the page that answers, and never again. @throws TooManyTries */
  @Post('recovery-codes')
  @Operation('renewOwnRecoveryCodes')
  async renewCodes(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const shown = await this.factor.show(editor.accountId, textOf(form, 'code').slice(0, 10));
    if (shown !== 'app') return this.send(response, 422, editor, { problem: accountTexts.wrongCode });
    await this.send(response, 201, editor, { codes: await this.recoveryCodes.replace(editor.accountId) });
  }

  /** Ends every session; signing in sets up another app. @throws TooManyTries */
  @Post('app')
  @Operation('replaceOwnApp')
  async replaceApp(
    @Body('password') password: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const given = typeof password === 'string' ? password.slice(0, 128) : '';
    if (!(await this.signIn.proveAgain(editor, given)))
      return this.send(response, 422, editor, { problem: accountTexts.wrongPassword });
    await this.factor.replaceApp(editor.accountId);
    clearSessionCookie(response);
    response.redirect(303, '/admin/sign-in');
  }

  private async send(response: Response, status: number, editor: Editor, shown: Shown): Promise<void> {
    const { problem = '', notice = '', codes = [] } = shown;
    const html = accountPage(editor, '/admin/account', {
      ...{ title: accountTexts.title, email: editor.email, role: roleNames[editor.role] },
      ...{ problem, notice, codes },
      left: accountTexts.codesLeft(await this.recoveryCodes.left(editor.accountId)),
    });
    sendOfficePage(response, status, html);
  }
}
