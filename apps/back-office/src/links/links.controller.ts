import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { failingDays, LinkChecks } from '#server/content';
import { Operation } from '#server/platform/auth';
import { notFound } from '../back-office.errors.js';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { officePage, type PageValues, sendOfficePage } from '../http/office-page.js';
import { inWords } from '../language/in-words.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { linksDone, linkStates, linkTexts as texts } from './links.messages.js';

type Page = PageValues & {
  readonly links: readonly {
    readonly link: string;
    readonly sources: readonly string[];
    readonly state: string;
    readonly isFlagged: boolean;
    readonly when: string;
  }[];
  readonly flagged: number;
};

const page = officePage<Page>(
  () => `
<h1>{{title}}</h1>
<p>${texts.intro}</p>
{{#if flagged}}<p class="problem">${texts.flagged}</p>{{/if}}
<table><thead><tr><th scope="col">${texts.link}</th><th scope="col">${texts.state}</th><th scope="col" class="minor">${texts.checked}</th><th scope="col">${texts.again}</th></tr></thead>
<tbody>{{#each links}}<tr><th scope="row" class="as-written">{{link}}
<span class="quiet">{{#each sources}}{{#unless @first}}, {{/unless}}<a href="/admin/texts/sources/source-{{this}}">{{this}}</a>{{/each}}</span></th>
<td>{{#if isFlagged}}<strong class="missing">${texts.mend}</strong> {{/if}}{{state}}</td><td class="minor">{{when}}</td>
<td><form method="post" action="/admin/links"><input type="hidden" name="csrfToken" value="{{@root.csrfToken}}"><button type="submit" class="quiet" name="link" value="{{link}}" aria-label="${texts.checkNow}: {{link}}">${texts.checkNow}</button></form></td></tr>{{/each}}</tbody></table>
`,
);

/** The links of sources, and which of them are dead. */
@Controller('admin/links')
export class LinksController {
  constructor(private readonly checks: LinkChecks) {}

  @Get()
  @Operation('listLinks')
  async list(
    @Query('done') name: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const links = (await this.checks.list()).map(
      ({ link, sources, outcome, status, checkedAt, failedDays }) => ({
        ...{ link, sources, isFlagged: failedDays >= failingDays },
        state: status === null ? linkStates[outcome] : `${linkStates[outcome]} (${status})`,
        when: checkedAt ? inWords(new Date(checkedAt)) : '–',
      }),
    );
    const flagged = links.filter(({ isFlagged }) => isFlagged).length;
    const notice = sentence(linksDone, name);
    sendOfficePage(
      response,
      200,
      page(editor, '/admin/links', { title: texts.title, links, flagged, notice }),
    );
  }

  /** @throws DomainError not-found for a link that no source has */
  @Post()
  @Operation('checkLink')
  async check(@Body() form: Form, @Res() response: Response): Promise<void> {
    const link = textOf(form, 'link');
    const isThere = (await this.checks.list()).some((each) => each.link === link);
    if (!isThere) throw notFound();
    await this.checks.check(link);
    response.redirect(303, '/admin/links?done=checked');
  }
}
