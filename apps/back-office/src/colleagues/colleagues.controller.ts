import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { roleNames } from '../admin/panel.messages.js';
import { notFound } from '../back-office.errors.js';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { inWords } from '../language/in-words.js';
import { languageOf } from '../language/speak-to.js';
import { languages } from '../language/spoken.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { emailIn } from '../tenants/tenant-form.js';
import { type ColleagueAction, colleagueActions, Colleagues } from './colleagues.js';
import { colleagueProblems, colleaguesDone, colleagueTexts } from './colleagues.messages.js';
import { colleaguesPage } from './colleagues-page.js';
import { InviteColleague } from './invite-colleague.js';

const path = '/admin/colleagues';
const doneBy: Readonly<Record<ColleagueAction, string>> = {
  ...{ administrator: 'role', manager: 'role', reset: 'reset', disable: 'disabled', enable: 'enabled' },
};
type Shown = { readonly problem?: string; readonly notice?: string; readonly email?: string };

/** Who works in the back office, for platform administrators. */
@Controller('admin/colleagues')
export class ColleaguesController {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly inviting: InviteColleague,
  ) {}

  @Get()
  @Operation('listColleagues')
  async list(
    @Query('done') done: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, 200, editor, { notice: sentence(colleaguesDone, done) });
  }

  @Post('invitations')
  @Operation('inviteColleague')
  async invite(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const email = emailIn(form);
    const typed = textOf(form, 'email').slice(0, 254);
    if (!email) return this.send(response, 422, editor, { problem: colleagueProblems.email, email: typed });
    const role =
      textOf(form, 'role') === 'platform-administrator' ? 'platform-administrator' : 'content-manager';
    const language = languageOf(textOf(form, 'language')) ?? languages[0];
    if (!(await this.inviting.invite(editor, { email, role, language })))
      return this.send(response, 409, editor, { problem: colleagueProblems.invited, email });
    response.redirect(303, `${path}?done=invited`);
  }

  /** @throws DomainError not-found */
  @Post('invitations/:id/withdrawal')
  @Operation('withdrawColleague')
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    if (!(await this.inviting.withdraw(editor, id))) throw notFound();
    response.redirect(303, `${path}?done=withdrawn`);
  }

  @Post(':id')
  @Operation('changeColleague')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const action = actionIn(form);
    if (!action || !(await this.colleagues.act(editor, id, action)))
      return this.send(response, 409, editor, { problem: colleagueProblems.notPossible });
    response.redirect(303, `${path}?done=${doneBy[action]}`);
  }

  private async send(response: Response, status: number, editor: Editor, shown: Shown): Promise<void> {
    const { problem = '', notice = '', email = '' } = shown;
    const colleagues = (await this.colleagues.list(editor)).map(({ disabledAt, role, ...colleague }) => ({
      ...{ ...colleague, role: roleNames[role], isManager: role === 'content-manager' },
      ...{ disabled: Boolean(disabledAt), isSelf: colleague.id === editor.accountId },
    }));
    const invitations = (await this.inviting.open(editor)).map((open) => ({
      ...{ id: open.id, email: open.email ?? '', role: roleNames[open.role ?? 'content-manager'] },
      until: inWords(open.expiresAt),
    }));
    const html = colleaguesPage(editor, path, {
      ...{ title: colleagueTexts.title, problem, notice, email, colleagues, invitations },
    });
    sendOfficePage(response, status, html);
  }
}

const actionIn = (form: Form): ColleagueAction | undefined =>
  (Object.keys(colleagueActions) as ColleagueAction[]).find((each) => each === textOf(form, 'action'));
