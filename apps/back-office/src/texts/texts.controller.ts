import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EditTexts, TextHistory, type TextItem, versionOf } from '#server/content';
import { Operation } from '#server/platform/auth';
import { AdminPanel } from '../admin/admin-panel.js';
import { textResources } from '../admin/texts.resource.js';
import { notFound } from '../back-office.errors.js';
import { sentence } from '../http/form-values.js';
import { navigationTexts } from '../http/navigation.messages.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import { EditorNames } from '../sign-in/editor-names.js';
import type { Editor } from '../sign-in/editor.js';
import { textIn, untouched, valuesIn } from './form-item.js';
import { isListed, listTexts } from './list-changes.messages.js';
import { formRows } from './text-form.js';
import { textPage } from './text-page.js';
import { pastOf } from './text-past.js';
import { pathOf } from './text-path.js';
import { textMessages } from './texts.messages.js';

type Shown = typeof untouched;

/** Pages on which one text is edited in all languages. */
@Controller('admin/texts/:resource/:record')
export class TextsController {
  constructor(
    private readonly panel: AdminPanel,
    private readonly texts: EditTexts,
    private readonly history: TextHistory,
    private readonly names: EditorNames,
  ) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('editText')
  async show(
    @Param() place: { resource: string; record: string },
    @Query() asked: Readonly<Record<string, unknown>>,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const notice = sentence({ saved: textMessages.saved, added: listTexts.added }, Object.keys(asked)[0]);
    await this.send(response, 200, editor, place, { ...untouched, notice });
  }

  /** Saves, through AdminJS and our adapter, or shows what Markdown would look like. @throws DomainError not-found */
  @Post()
  @Operation('saveText')
  async save(
    @Param() place: { resource: string; record: string },
    @Body() form: Readonly<Record<string, unknown>>,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const values = valuesIn(form);
    if (form['preview'])
      return this.send(response, 200, editor, place, { ...untouched, values, isPreview: true });
    const { errors, baseError } = await this.panel.edit(editor, place, {
      ...values,
      version: textIn(form['version']),
    });
    if (!baseError) return response.redirect(303, `${pathOf(place)}?saved=1`);
    const isOvertaken = baseError.type === 'overtaken';
    await this.send(response, isOvertaken ? 409 : 422, editor, place, {
      ...untouched,
      ...{ values, isOvertaken, problems: errors, problem: baseError.message },
    });
  }

  private async send(
    response: Response,
    status: number,
    editor: Editor,
    place: { resource: string; record: string },
    shown: Shown,
  ): Promise<void> {
    const item = await this.find(place);
    const past = pastOf(item, await this.history.of(item), await this.names.all());
    const labels: Readonly<Record<string, string>> = navigationTexts;
    const list = `/admin/resources/${place.resource}`;
    const html = textPage(editor, list, {
      ...{ item, past, listHref: list, listName: labels[place.resource] ?? '', action: pathOf(place) },
      ...{ title: item.title, version: versionOf(item), rows: formRows(item, shown) },
      ...{ problem: shown.problem, notice: shown.notice },
      removeHref: isListed(place.resource) ? `${pathOf(place)}/remove` : '',
      hasMarkdown: item.fields.some(({ kind }) => kind === 'markdown'),
    });
    sendOfficePage(response, status, html);
  }

  private async find({ resource, record }: { resource: string; record: string }): Promise<TextItem> {
    const kind = Object.hasOwn(textResources, resource) ? textResources[resource] : undefined;
    const { items } = await this.texts.list();
    const item = items.find((other) => other.kind === kind && other.id === record);
    if (!item) throw notFound();
    return item;
  }
}
