import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { changeTenantSignInRequestSchema } from '#contracts/tenant-sign-in';
import { ManageTenants } from '#server/members';
import { Operation } from '#server/platform/auth';
import { DomainError } from '#server/platform/errors';
import {
  type KeptForSupport,
  sealingNotReady,
  type SignInForSupport,
  SupportSignInSettings,
} from '#server/tenant-sign-in';
import { notFound } from '../back-office.errors.js';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { signInProblems, signInsDone, signInTexts } from './tenant-sign-in.messages.js';
import { type SignInField, tenantSignInPage } from './tenant-sign-in-page.js';

const path = '/admin/tenants';

/** What is wrong with what was filled in. */
type Wrong = { readonly problem: keyof typeof signInProblems; readonly field: string; readonly form: Form };

/** An organisation's own sign-in, for platform administrators. */
@Controller('admin/tenants/:id/sign-in')
export class TenantSignInController {
  constructor(
    private readonly tenants: ManageTenants,
    private readonly settings: SupportSignInSettings,
  ) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('showSignInOfTenant')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('done') done: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, editor, id, { notice: sentence(signInsDone, done) });
  }

  /** Tried out when it is on. What was typed stands there again when it is refused, but for the secret. @throws DomainError not-found */
  @Post()
  @Operation('setSignInOfTenant')
  async set(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.nameOf(id);
    const wrong = await this.change(editor, id, form);
    if (wrong) return this.send(response, editor, id, { wrong });
    const done = textOf(form, 'enabled') === '1' ? 'on' : 'off';
    response.redirect(303, `${path}/${id}/sign-in?done=${done}`);
  }

  /** @throws DomainError not-found */
  @Post('removal')
  @Operation('removeSignInOfTenant')
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    if (!(await this.settings.remove(editor.accountId, id))) throw notFound();
    response.redirect(303, `${path}/${id}?done=sign-in-removed`);
  }

  /** @returns what is wrong; undefined when it is set */
  private async change(editor: Editor, id: string, form: Form): Promise<Wrong | undefined> {
    const clientSecret = textOf(form, 'clientSecret');
    const { data, error } = changeTenantSignInRequestSchema.safeParse({
      ...{ issuer: textOf(form, 'issuer'), clientId: textOf(form, 'clientId') },
      ...(clientSecret && { clientSecret }),
      enabled: textOf(form, 'enabled') === '1',
    });
    if (error) return wrongWith(form, String(error.issues[0]?.path[0]));
    try {
      const answer = await this.settings.change(editor.accountId, id, data);
      return answer === sealingNotReady ? { form, problem: 'not-ready', field: 'clientSecret' } : undefined;
    } catch (thrown) {
      if (!(thrown instanceof DomainError) || !isProblem(thrown.code)) throw thrown;
      return { form, problem: thrown.code, field: thrown.fields[0]?.field ?? '' };
    }
  }

  private async send(
    response: Response,
    editor: Editor,
    id: string,
    { wrong, notice = '' }: { readonly wrong?: Wrong; readonly notice?: string },
  ): Promise<void> {
    const tenantName = await this.nameOf(id);
    const signIn = await this.settings.show(id);
    const html = tenantSignInPage(editor, path, {
      ...{ id, tenantName, title: signInTexts.titleOf(tenantName), notice },
      ...stateOf(signIn, wrong),
      ...filledIn(signIn.kept, wrong),
      ...{ problem: wrong ? signInProblems[wrong.problem] : '', wrong: wrongFields(wrong?.field) },
    });
    sendOfficePage(response, wrong ? 422 : 200, html);
  }

  private async nameOf(id: string): Promise<string> {
    const tenant = await this.tenants.find(id);
    if (!tenant) throw notFound();
    return tenant.name;
  }
}

const isProblem = (code: string): code is Wrong['problem'] => Object.hasOwn(signInProblems, code);

/** What a field that does not fit the schema says. */
const wrongWith = (form: Form, field: string): Wrong => ({
  ...{ form, field, problem: isProblem(field) ? field : 'issuer' },
});

const wrongFields = (field = ''): Readonly<Record<SignInField, boolean>> => ({
  issuer: field === 'issuer',
  clientId: field === 'clientId',
  clientSecret: field === 'clientSecret',
});

function stateOf({ kept, canSeal, redirectAddress }: SignInForSupport, wrong: Wrong | undefined) {
  const [isKept, isLost] = [kept !== null, kept?.isLost === true];
  const isTypedAgain = wrong !== undefined && textOf(wrong.form, 'clientSecret') !== '';
  return {
    ...{ canSeal, redirectAddress, isKept, isLost, isTypedAgain, canSave: canSeal || isKept },
    isSecretNeeded: !isKept || isLost || isTypedAgain,
  };
}

/** What the form starts from: what was typed, else what is kept. The secret never. */
function filledIn(
  kept: KeptForSupport | null,
  wrong: Wrong | undefined,
): Pick<KeptForSupport, 'issuer' | 'clientId' | 'enabled'> {
  if (!wrong) return kept ?? { issuer: '', clientId: '', enabled: false };
  const { form } = wrong;
  return {
    issuer: textOf(form, 'issuer'),
    clientId: textOf(form, 'clientId'),
    enabled: textOf(form, 'enabled') === '1',
  };
}
