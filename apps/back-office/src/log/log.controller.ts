import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { type AuditFilter, type AuditRow, ReadAudit } from '#server/audit';
import { Operation } from '#server/platform/auth';
import { type Form, textOf } from '../http/form-values.js';
import { officePage, type PageValues, sendOfficePage } from '../http/office-page.js';
import { inWords } from '../language/in-words.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { actionName, logTexts as texts, objectName, originNames } from './log.messages.js';

const shown = 200;
const exported = 50_000;

type Choice = { readonly value: string; readonly label: string; readonly on: boolean };
type Page = PageValues & {
  readonly actions: readonly Choice[];
  readonly origins: readonly Choice[];
  readonly from: string;
  readonly to: string;
  readonly count: string;
  readonly rows: readonly {
    readonly when: string;
    readonly what: string;
    readonly who: string;
    readonly where: string;
    readonly object: string;
  }[];
};

const options = (list: string): string =>
  `<option value="">${texts.everything}</option>{{#each ${list}}}<option value="{{value}}"{{#if on}} selected{{/if}}>{{label}}</option>{{/each}}`;

const page = officePage<Page>(
  () => `
<h1>{{title}}</h1>
<p>${texts.intro}</p>
<form method="get" action="/admin/log" class="card plain">
<label for="action">${texts.what}</label><select id="action" name="action">${options('actions')}</select>
<label for="origin">${texts.where}</label><select id="origin" name="origin">${options('origins')}</select>
<label for="from">${texts.from}</label><input id="from" name="from" type="date" value="{{from}}">
<label for="to">${texts.to}</label><input id="to" name="to" type="date" value="{{to}}">
<p class="buttons"><button type="submit">${texts.show}</button> <button type="submit" class="quiet" formaction="/admin/log/export">${texts.download}</button></p></form>
<p role="status" class="quiet">{{count}}</p>
{{#if rows}}<table><thead><tr><th scope="col">${texts.when}</th><th scope="col">${texts.what}</th><th scope="col">${texts.who}</th><th scope="col" class="minor">${texts.where}</th><th scope="col" class="minor">${texts.object}</th></tr></thead>
<tbody>{{#each rows}}<tr><td>{{when}}</td><td>{{what}}</td><td class="as-written">{{who}}</td><td class="minor">{{where}}</td><td class="minor as-written">{{object}}</td></tr>{{/each}}</tbody></table>{{/if}}
`,
);

/** The audit log: to look in, to filter, to download. */
@Controller('admin/log')
export class LogController {
  constructor(private readonly audit: ReadAudit) {}

  @Get()
  @Operation('showAuditLog')
  async show(
    @Query() query: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const filter = filterIn(query);
    const rows = await this.audit.rows(filter, shown);
    const actions = await this.audit.actions();
    const html = page(editor, '/admin/log', {
      title: texts.title,
      actions: actions.map((value) => ({ value, label: actionName(value), on: value === filter.action })),
      origins: Object.entries(originNames).map(([value, label]) => ({
        value,
        label,
        on: value === filter.origin,
      })),
      ...{ from: filter.from ?? '', to: filter.to ?? '' },
      count: rows.length === shown ? texts.latest(shown) : texts.lines(rows.length),
      rows: rows.map((row) => ({
        ...{
          when: inWords(new Date(row.at)),
          what:
            row.result === 'refused'
              ? `${actionName(row.action)} (${texts.refused})`
              : actionName(row.action),
          where: originNames[row.origin] ?? row.origin,
        },
        ...{
          who: row.colleague ?? row.actor ?? texts.operator,
          object: objectName(row.objectKind, row.objectId),
        },
      })),
    });
    sendOfficePage(response, 200, html);
  }

  @Get('export')
  @Operation('exportAuditLog')
  async export(@Query() query: Form, @Res() response: Response): Promise<void> {
    const rows = await this.audit.rows(filterIn(query), exported);
    response.attachment(texts.fileName).type('text/csv; charset=utf-8').send(asCsv(rows));
  }
}

const origins = Object.keys(originNames);

/** What of a query fits; the rest does not matter. */
function filterIn(query: Form): AuditFilter {
  const [action, origin] = [textOf(query, 'action'), textOf(query, 'origin')];
  return {
    action: /^\w{1,60}$/.test(action) ? action : undefined,
    origin: origins.includes(origin) ? origin : undefined,
    ...{ from: dayIn(query, 'from'), to: dayIn(query, 'to') },
  };
}

function dayIn(query: Form, name: string): string | undefined {
  const day = textOf(query, name);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const at = new Date(day);
  // A day that does not exist is another one, or none.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined;
}

const columns = [
  'at',
  'action',
  'objectKind',
  'objectId',
  'tenantId',
  'result',
  'origin',
  'actor',
  'colleague',
] as const;

const asCsv = (rows: readonly AuditRow[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join(
    '\r\n',
  );

/** Quoted, and never a formula for a spreadsheet. */
function cell(value: AuditRow[keyof AuditRow]): string {
  const text = value instanceof Date ? value.toISOString() : (value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
