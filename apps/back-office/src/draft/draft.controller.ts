import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DraftWorkflow, EditList, PreviewLinks } from '#server/content';
import { Operation } from '#server/platform/auth';
import { type Config, CONFIG } from '#server/platform/config';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { inWords } from '../language/in-words.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { listRefusals } from '../texts/list-changes.messages.js';
import { DraftContents } from './draft-contents.js';
import { done, refused } from './draft.messages.js';
import { draftPage } from './draft-page.js';
import { draftView } from './draft-view.js';
import { momentIn } from './moment-in.js';

type Shown = {
  readonly notice: string;
  readonly problem: string;
  readonly status: number;
  readonly previewLink?: string;
  /** The time that was said and refused. */
  readonly at?: string;
};
const path = '/admin/draft';

/** The draft edition, and what becomes of it. */
@Controller('admin/draft')
export class DraftController {
  constructor(
    private readonly contents: DraftContents,
    private readonly workflow: DraftWorkflow,
    private readonly list: EditList,
    private readonly links: PreviewLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Operation('showDraft')
  async show(
    @Query('done') name: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, editor, { notice: sentence(done, name), problem: '', status: 200 });
  }

  /** Opens the portal, where this draft is shown for some hours to who has the link. */
  @Post('preview')
  @Operation('previewDraft')
  async preview(@CurrentEditor() editor: Editor, @Res() response: Response): Promise<void> {
    const token = await this.links.make(editor);
    if (!token) return this.answer(response, editor, 'no-draft', '');
    const previewLink = `${this.config.PUBLIC_URL}/voorvertoning#token=${token}`;
    await this.send(response, editor, { notice: '', problem: '', status: 201, previewLink });
  }

  /** Publishes what the editor saw; open points have to be accepted. */
  @Post('publish')
  @Operation('publishDraft')
  async publish(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const refusal = (await this.isAgreed(form))
      ? await this.workflow.publish({ contentHash: textOf(form, 'hash') }, editor)
      : 'not-agreed';
    await this.answer(response, editor, refusal, 'published');
  }

  @Post('schedule')
  @Operation('scheduleDraft')
  async schedule(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const said = textOf(form, 'at');
    const at = form['clear'] === '1' ? null : momentIn(said);
    const refusal = await this.refusalOf(at, form, editor);
    if (!refusal) return response.redirect(303, `${path}?done=${at ? 'scheduled' : 'unscheduled'}`);
    await this.send(response, editor, { notice: '', problem: refused[refusal], status: 409, at: said });
  }

  @Post('discard')
  @Operation('discardDraft')
  async discard(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const refusal = await this.workflow.discard({ contentHash: textOf(form, 'hash') }, editor);
    await this.answer(response, editor, refusal, 'discarded');
  }

  /** Puts back what was removed from the draft. */
  @Post('put-back')
  @Operation('putTextBack')
  async putBack(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const refusal = await this.list.putBack(textOf(form, 'item'), editor);
    if (!refusal) return response.redirect(303, `${path}?done=put-back`);
    await this.send(response, editor, { notice: '', problem: listRefusals[refusal], status: 409 });
  }

  @Post('take-back')
  @Operation('takeEditionBack')
  async takeBack(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const refusal = await this.workflow.takeBack(textOf(form, 'edition'), editor);
    await this.answer(response, editor, refusal, 'taken-back');
  }

  /** Sets the time, or takes it back; what cannot be set is refused. */
  private async refusalOf(
    at: Date | null | undefined,
    form: Form,
    editor: Editor,
  ): Promise<keyof typeof refused | undefined> {
    if (at === undefined) return 'not-a-moment';
    if (at && !(await this.isAgreed(form))) return 'not-agreed';
    return this.workflow.schedule(at, editor);
  }

  /** Whether no points are open, or the editor accepts them. */
  private async isAgreed(form: Form): Promise<boolean> {
    const { report } = (await this.contents.show()).review;
    return report.problems.length === 0 || form['agreed'] === '1';
  }

  private async answer(
    response: Response,
    editor: Editor,
    refusal: keyof typeof refused | undefined,
    outcome: string,
  ): Promise<void> {
    if (!refusal) return response.redirect(303, `${path}?done=${outcome}`);
    await this.send(response, editor, { notice: '', problem: refused[refusal], status: 409 });
  }

  private async send(
    response: Response,
    editor: Editor,
    { status, previewLink = '', at, ...told }: Shown,
  ): Promise<void> {
    const view = draftView(await this.contents.show());
    const values = { ...view, ...told, previewLink, at: at ?? view.at, now: inWords(new Date()) };
    sendOfficePage(response, status, draftPage(editor, path, values));
  }
}
