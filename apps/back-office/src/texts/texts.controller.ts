import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EditTexts, type ItemValues, TextHistory, type TextItem, versionOf } from '#server/content';
import { Operation } from '#server/platform/auth';
import { AdminPanel } from '../admin/admin-panel.js';
import { textResources } from '../admin/texts.resource.js';
import { notFound } from '../back-office.errors.js';
import { navigationTexts } from '../http/navigation.messages.js';
import { sendOfficePage } from '../http/office-page.js';
import { BackOfficeAccount } from '../sign-in/back-office.entities.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { formRows, type FormState } from './text-form.js';
import { textPage } from './text-page.js';
import { pastOf } from './text-past.js';
import { textMessages } from './texts.messages.js';

type Shown = FormState & { readonly problem: string; readonly notice: string };
const untouched: Shown = {
  ...{ values: {}, problems: {}, isOvertaken: false, isPreview: false, problem: '', notice: '' },
};

/** Pages on which one text is edited in all languages. */
@Controller('admin/texts/:resource/:record')
export class TextsController {
  constructor(
    private readonly panel: AdminPanel,
    private readonly texts: EditTexts,
    private readonly history: TextHistory,
    private readonly em: EntityManager,
  ) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('editText')
  async show(
    @Param() place: { resource: string; record: string },
    @Query('saved') saved: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const notice = saved === '1' ? textMessages.saved : '';
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
    const past = pastOf(item, await this.history.of(item), await this.names());
    const labels: Readonly<Record<string, string>> = navigationTexts;
    const list = `/admin/resources/${place.resource}`;
    const html = textPage(editor, list, {
      ...{ item, past, listHref: list, listName: labels[place.resource] ?? '', action: pathOf(place) },
      ...{ title: item.title, version: versionOf(item), rows: formRows(item, shown) },
      ...{ problem: shown.problem, notice: shown.notice },
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

  private async names(): Promise<ReadonlyMap<string, string>> {
    const accounts = await this.em.find(BackOfficeAccount, {});
    return new Map(accounts.map(({ id, email }) => [id, email]));
  }
}

const pathOf = ({ resource, record }: { resource: string; record: string }): string =>
  `/admin/texts/${encodeURIComponent(resource)}/${encodeURIComponent(record)}`;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The values of a form by the names of its fields; what is ticked of a list is joined by spaces. */
function valuesIn(form: Readonly<Record<string, unknown>>): ItemValues {
  const fields = Object.entries(form).filter(([name]) => name.includes('@'));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, [value].flat().filter(Boolean).map(textIn).join(' ')]),
  );
}
