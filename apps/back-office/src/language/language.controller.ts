import { Body, Controller, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EntityManager } from '@mikro-orm/postgresql';
import { Operation } from '#server/platform/auth';
import { type Form, textOf } from '../http/form-values.js';
import { BackOfficeAccount } from '../sign-in/back-office.entities.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { LANGUAGE_COOKIE, languageOf } from './speak-to.js';
import { type Language, languages } from './spoken.js';

const attributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** The switch between Dutch and English. */
@Controller('admin')
export class LanguageController {
  constructor(private readonly em: EntityManager) {}

  /** For who is signed in: it stays with her account. */
  @Post('language')
  @Operation('chooseLanguage')
  async choose(
    @Body() form: Form,
    @CurrentEditor() { accountId }: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.em.nativeUpdate(BackOfficeAccount, { id: accountId }, { language: chosenIn(form) });
    response.redirect(303, wayBackIn(form));
  }

  /** For who is not: it stays with her browser, until that closes. */
  @Post('sign-in/language')
  @Operation('chooseLanguageOfPages')
  choosePages(@Body() form: Form, @Res() response: Response): void {
    response.cookie(LANGUAGE_COOKIE, chosenIn(form), attributes);
    response.redirect(303, wayBackIn(form));
  }
}

const chosenIn = (form: Form): Language => languageOf(textOf(form, 'language')) ?? languages[0];

/** Where the form stood: an address of ours, or the start. */
function wayBackIn(form: Form): string {
  const from = textOf(form, 'from');
  return /^\/admin(?:[/?][\w\-/?=&%.~+]*)?$/.test(from) ? from : '/admin';
}
