import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DraftWorkflow, EditTexts, ReviewDraft } from '#server/content';
import { Operation } from '#server/platform/auth';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { done, refused } from './draft.messages.js';
import { draftPage } from './draft-page.js';
import { draftView } from './draft-view.js';
import { momentIn } from './moment-in.js';

type Form = Readonly<Record<string, unknown>>;
const path = '/admin/draft';

/** The draft edition, and what becomes of it. */
@Controller('admin/draft')
export class DraftController {
  constructor(
    private readonly review: ReviewDraft,
    private readonly workflow: DraftWorkflow,
    private readonly texts: EditTexts,
  ) {}

  @Get()
  @Operation('showDraft')
  async show(
    @Query('done') name: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const notice = typeof name === 'string' && Object.hasOwn(done, name) ? (done[name] ?? '') : '';
    await this.send(response, editor, { notice, problem: '', status: 200 });
  }

  /** Publishes what the editor saw; open points have to be accepted. */
  @Post('publish')
  @Operation('publishDraft')
  async publish(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const { report } = await this.review.show();
    const isFit = report.problems.length === 0 || form['agreed'] === '1';
    const refusal = isFit
      ? await this.workflow.publish({ contentHash: textIn(form['hash']) }, editor)
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
    const at = form['clear'] === '1' ? null : momentIn(textIn(form['at']));
    const refusal = at === undefined ? 'not-a-moment' : await this.workflow.schedule(at, editor);
    await this.answer(response, editor, refusal, at ? 'scheduled' : 'unscheduled');
  }

  @Post('discard')
  @Operation('discardDraft')
  async discard(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const refusal = await this.workflow.discard({ contentHash: textIn(form['hash']) }, editor);
    await this.answer(response, editor, refusal, 'discarded');
  }

  @Post('take-back')
  @Operation('takeEditionBack')
  async takeBack(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const refusal = await this.workflow.takeBack(textIn(form['edition']), editor);
    await this.answer(response, editor, refusal, 'taken-back');
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
    { notice, problem, status }: { notice: string; problem: string; status: number },
  ): Promise<void> {
    const view = draftView(await this.review.show(), (await this.texts.list()).items);
    sendOfficePage(response, status, draftPage(editor, path, { ...view, notice, problem }));
  }
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
