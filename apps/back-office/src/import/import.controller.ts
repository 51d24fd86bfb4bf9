import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res, UploadedFile } from '@nestjs/common';
import type { Response } from 'express';
import { ImportDraft, type PackProblem, type UploadReview } from '#server/content';
import { Operation } from '#server/platform/auth';
import { changeView, countInWords, readableChanges, titlesOf } from '../draft/draft-view.js';
import { findingInWords } from '../draft/findings.messages.js';
import { type Form, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { type UploadedContent, UploadedForm } from '../http/uploaded-form.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { importTexts as texts } from './import.messages.js';
import { reviewPage, uploadPage } from './import-pages.js';
import { problemsByFile } from './problems-by-file.js';
import { reasonInWords } from './reasons.messages.js';

const path = '/admin/import';
/** The largest zip in bytes; a pack of 24 statements in two languages has 350,000. */
const largestZip = 4_000_000;
/** A page of more changes than this is slow and not read. */
const shownChanges = 300;

type Told = { readonly problem: string; readonly problems?: readonly PackProblem[] };

/** Reads content from files: shows first what would change, and makes it the draft when the editor says so. */
@Controller('admin/import')
export class ImportController {
  constructor(private readonly imports: ImportDraft) {}

  @Get()
  @Operation('startImport')
  start(@CurrentEditor() editor: Editor, @Res() response: Response): void {
    this.send(response, editor, 200, { problem: '' });
  }

  @Post()
  @Operation('uploadContent')
  @UploadedForm('pack', largestZip)
  async upload(
    @UploadedFile() file: UploadedContent | undefined,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    if (!file) return this.send(response, editor, 422, { problem: texts.noFile });
    const outcome = await this.imports.look(file.buffer, editor);
    if (outcome.kind === 'kept') return response.redirect(303, `${path}/${outcome.id}`);
    if (outcome.kind === 'same') return this.send(response, editor, 200, { problem: texts.same });
    this.send(response, editor, 422, told(outcome.problems));
  }

  @Get(':id')
  @Operation('reviewImport')
  async review(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('against') against: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const compared = against === 'published' ? 'published' : 'draft';
    const review = await this.imports.review(id, compared, editor);
    if (!review) return this.send(response, editor, 404, { problem: texts.gone });
    sendOfficePage(response, 200, reviewPage(editor, path, viewOf(`${path}/${id}`, review)));
  }

  /** Makes it the draft, or forgets it. */
  @Post(':id')
  @Operation('confirmImport')
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    if (textOf(form, 'forget')) {
      await this.imports.forget(id, editor);
      return response.redirect(303, path);
    }
    if (textOf(form, 'agreed') !== '1') return response.redirect(303, `${path}/${id}`);
    const refusal = await this.imports.confirm(id, editor);
    if (!refusal) return response.redirect(303, '/admin/draft?done=imported');
    this.send(response, editor, 409, { problem: refusal === 'unknown' ? texts.gone : texts.overtaken });
  }

  private send(response: Response, editor: Editor, status: number, { problem, problems = [] }: Told): void {
    const values = { title: texts.title, problem, ...problemsByFile(problems) };
    sendOfficePage(response, status, uploadPage(editor, path, values));
  }
}

/** What is wrong; about a zip that does not open there is nothing to tell of its files. */
function told(problems: readonly PackProblem[]): Told {
  const [first] = problems;
  return first?.file === 'zip'
    ? { problem: `${texts.nothingSaved} ${reasonInWords(first.reason)}` }
    : { problem: texts.nothingSaved, problems };
}

function viewOf(action: string, { edition, isAgainstPublished, report, items, ...review }: UploadReview) {
  const titles = titlesOf(items, false);
  const changes = readableChanges(review.changes, titles);
  return {
    ...{ title: texts.reviewTitle, action, problem: '', isAgainstPublished },
    hasDraft: edition.state === 'draft',
    findings: report.problems.map(findingInWords),
    count: countInWords(changes.length),
    changes: changes.slice(0, shownChanges).map((change) => changeView(change, titles)),
    left: changes.length > shownChanges ? texts.left(changes.length - shownChanges) : '',
  };
}
