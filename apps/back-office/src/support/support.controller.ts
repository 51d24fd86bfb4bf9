import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { type SupportedAccount, SupportAccounts, supportActions } from '#server/users';
import { type Form, textOf } from '../http/form-values.js';
import { officePage, type PageValues, sendOfficePage } from '../http/office-page.js';
import { frameTexts } from '../http/frame.messages.js';
import { inWords, languageName } from '../language/in-words.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import {
  functionGroupNames,
  supportDone,
  supportProblems,
  supportTexts as texts,
} from './support.messages.js';

type Page = PageValues & {
  readonly email: string;
  readonly problem: string;
  readonly account:
    | (Omit<SupportedAccount, 'createdAt'> & {
        readonly since: string;
        readonly verified: string;
        readonly disabled: string;
      })
    | null;
};

const act = (action: string, label: string): string =>
  `<form method="post" action="/admin/users/actions"><input type="hidden" name="csrfToken" value="{{@root.csrfToken}}"><input type="hidden" name="email" value="{{account.email}}"><button type="submit" name="action" value="${action}" class="quiet">${label}</button></form>`;

/** The account that was found, and what can be done to it. */
const found = (): string => `<h2>{{account.email}}</h2>
<dl class="record">
<dt>${texts.since}</dt><dd>{{account.since}}</dd>
<dt>${texts.verified}</dt><dd>{{#if account.verified}}{{account.verified}}{{else}}${texts.notVerified}{{/if}}</dd>
<dt>${texts.functionGroup}</dt><dd>{{account.functionGroup}}</dd>
<dt>${texts.language}</dt><dd>{{account.language}}</dd>
<dt>${texts.sessions}</dt><dd>{{account.sessions}}</dd>
<dt>${texts.app}</dt><dd>{{#if account.authenticators}}${frameTexts.yes}{{else}}${frameTexts.no}{{/if}}</dd>
<dt>${texts.passkeys}</dt><dd>{{account.passkeys}}</dd>
<dt>${texts.disabled}</dt><dd>{{#if account.disabled}}${texts.disabledSince}{{else}}${frameTexts.no}{{/if}}</dd>
</dl>
<div class="buttons">
{{#unless account.verified}}${act('resendVerification', texts.resend)}{{/unless}}
{{#if account.disabled}}${act('enableAccount', texts.enable)}{{else}}${act('disableAccount', texts.disable)}{{/if}}
</div>
<section class="card" aria-labelledby="lost">
<h2 id="lost">${texts.lost}</h2>
<p>${texts.lostIntro}</p>
${act('resetSecondFactor', texts.reset)}
</section>`;

const page = officePage<Page>(
  () => `
<h1>{{title}}</h1>
<p>${texts.intro}</p>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<form method="post" action="/admin/users" class="card plain"><input type="hidden" name="csrfToken" value="{{csrfToken}}">
<label for="email">${texts.email}</label><input id="email" name="email" type="email" maxlength="254" value="{{email}}" required autocomplete="off">
<p class="buttons"><button type="submit">${texts.search}</button></p></form>
{{#if account}}
${found()}
{{/if}}
`,
);

/** Help for one respondent, found by her address. The address is never in that of a page, since those are logged. */
@Controller('admin/users')
export class SupportController {
  constructor(private readonly accounts: SupportAccounts) {}

  @Get()
  @Operation('showUserSearch')
  show(@CurrentEditor() editor: Editor, @Res() response: Response): void {
    send(response, editor, 200, { email: '', problem: '' }, undefined);
  }

  @Post()
  @Operation('findUser')
  async find(@Body() form: Form, @CurrentEditor() editor: Editor, @Res() response: Response): Promise<void> {
    const email = textOf(form, 'email').slice(0, 254);
    const account = await this.accounts.find(editor.accountId, email);
    const problem = account ? '' : supportProblems.unknown;
    send(response, editor, account ? 200 : 404, { email, problem }, account);
  }

  @Post('actions')
  @Operation('supportUser')
  async act(@Body() form: Form, @CurrentEditor() editor: Editor, @Res() response: Response): Promise<void> {
    const email = textOf(form, 'email').slice(0, 254);
    const action = supportActions.find((each) => each === textOf(form, 'action'));
    const isDone = action !== undefined && (await this.accounts.act(editor.accountId, email, action));
    const account = await this.accounts.find(editor.accountId, email);
    const notice = isDone ? supportDone[action] : '';
    send(
      response,
      editor,
      isDone ? 200 : 409,
      { email, notice, problem: isDone ? '' : supportProblems.notPossible },
      account,
    );
  }
}

function send(
  response: Response,
  editor: Editor,
  status: number,
  shown: { readonly email: string; readonly problem: string; readonly notice?: string },
  account: SupportedAccount | undefined,
): void {
  const html = page(editor, '/admin/users', {
    title: texts.title,
    ...shown,
    account: account ? inPage(account) : null,
  });
  sendOfficePage(response, status, html);
}

const inPage = ({ createdAt, verifiedAt, disabledAt, ...account }: SupportedAccount): Page['account'] => ({
  ...{ ...account, verifiedAt, disabledAt, since: inWords(new Date(createdAt)) },
  functionGroup: functionGroupNames[account.functionGroup] ?? account.functionGroup,
  language: languageName(account.language),
  verified: verifiedAt ? inWords(new Date(verifiedAt)) : '',
  disabled: disabledAt ? inWords(new Date(disabledAt)) : '',
});
