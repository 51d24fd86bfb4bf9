import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EditList, EditTexts, type NewPlace, type TextItem } from '#server/content';
import { Operation } from '#server/platform/auth';
import { hrefOf } from '../admin/texts.resource.js';
import { notFound } from '../back-office.errors.js';
import { navigationTexts } from '../http/navigation.messages.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { textIn, untouched, valuesIn } from './form-item.js';
import { listTexts, type ListWords, wordsOf } from './list-changes.messages.js';
import { newTextPage, statementsPage } from './new-text-page.js';
import { formRows } from './text-form.js';
import { fieldProblems, textMessages } from './texts.messages.js';

type Shown = typeof untouched;
type Asked = { readonly editor: Editor; readonly response: Response; readonly resource: string };

/** Pages on which a tip or a source is made. */
@Controller('admin/new/:resource')
export class NewTextController {
  constructor(
    private readonly list: EditList,
    private readonly texts: EditTexts,
  ) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('startText')
  async start(
    @Param('resource') resource: string,
    @Query('statement') statement: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const words = listWords(resource);
    if (words.kind === 'tip' && statement === undefined)
      return this.askStatement({ editor, response, resource });
    const place = placeOf(words, statement);
    const item = await this.list.blank(place);
    if (!item) throw notFound();
    await this.send({ editor, response, resource }, place, item, { ...untouched, isNew: true });
  }

  /** @throws DomainError not-found */
  @Post()
  @Operation('addText')
  async add(
    @Param('resource') resource: string,
    @Body() form: Readonly<Record<string, unknown>>,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const place = placeOf(listWords(resource), form['statement']);
    const values = valuesIn(form);
    const outcome = await this.list.add(place, values, editor);
    if (outcome.kind === 'unknown') throw notFound();
    if (outcome.kind === 'added') return response.redirect(303, `${hrefOf(outcome.item)}?added=1`);
    const problems = Object.fromEntries(
      [...outcome.problems].map(([name, problem]) => [name, { message: fieldProblems[problem] }]),
    );
    const problem = outcome.reason ? `${textMessages.doesNotFit} ${outcome.reason}` : textMessages.wrong;
    const shown = { ...untouched, isNew: true, values, problems, problem };
    await this.send({ editor, response, resource }, place, outcome.item, shown);
  }

  private async askStatement({ editor, response, resource }: Asked): Promise<void> {
    const { items } = await this.texts.list();
    const statements = items
      .filter(({ kind }) => kind === 'statement')
      .map(({ code, title }) => ({
        ...{ href: `/admin/new/${resource}?statement=${code}`, label: `${code}. ${title}` },
      }));
    const values = { ...headOf(resource), intro: listTexts.forStatement, statements };
    sendOfficePage(response, 200, statementsPage(editor, values.listHref, values));
  }

  private async send(
    { editor, response, resource }: Asked,
    place: NewPlace,
    item: TextItem,
    shown: Shown,
  ): Promise<void> {
    const { statement = 0 } = place;
    const { items } = await this.texts.list();
    const head = headOf(resource);
    const html = newTextPage(editor, head.listHref, {
      ...{ ...head, statement, rows: formRows(item, shown), problem: shown.problem },
      statementTitle: items.find(({ id }) => id === `statement-${statement}`)?.title ?? '',
      action: `/admin/new/${resource}`,
    });
    sendOfficePage(response, shown.problem ? 422 : 200, html);
  }
}

function listWords(resource: string): ListWords {
  const words = wordsOf(resource);
  if (!words) throw notFound();
  return words;
}

const placeOf = ({ kind }: ListWords, statement: unknown): NewPlace =>
  kind === 'source' ? { kind } : { kind, statement: Number(textIn(statement)) };

function headOf(resource: string): { title: string; intro: string; listHref: string; listName: string } {
  const labels: Readonly<Record<string, string>> = navigationTexts;
  const { add, intro } = listWords(resource);
  return { title: add, intro, listHref: `/admin/resources/${resource}`, listName: labels[resource] ?? '' };
}
