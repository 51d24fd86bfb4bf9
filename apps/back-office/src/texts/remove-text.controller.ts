import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EditList, EditTexts, type TextItem, versionOf } from '#server/content';
import { Operation } from '#server/platform/auth';
import { hrefOf, textResources } from '../admin/texts.resource.js';
import { notFound } from '../back-office.errors.js';
import { frameTexts } from '../http/frame.messages.js';
import { officePage, type PageValues, sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { textIn } from './form-item.js';
import { listRefusals, listTexts, type ListWords, wordsOf } from './list-changes.messages.js';
import { pathOf } from './text-path.js';

type Place = { readonly resource: string; readonly record: string };

type Page = PageValues & {
  readonly words: ListWords;
  readonly item: Pick<TextItem, 'title' | 'code'>;
  readonly itemHref: string;
  readonly version: string;
  readonly problem: string;
  readonly usedBy: readonly { readonly title: string; readonly href: string }[];
};

const page = officePage<Page>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="{{itemHref}}">{{item.title}}</a></nav>
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert">{{problem}}</p>{{/if}}
<p><strong>{{item.title}}</strong></p>
{{#if usedBy}}<p>${listTexts.usedBy}</p><ul class="findings">{{#each usedBy}}<li><a href="{{href}}">{{title}}</a></li>{{/each}}</ul>
{{else}}
<p>{{words.removeIntro}}</p>
<form method="post" action="{{itemHref}}/remove">
<input type="hidden" name="csrfToken" value="{{csrfToken}}"><input type="hidden" name="version" value="{{version}}">
<label class="option"><input type="checkbox" name="agreed" value="1" required> {{words.confirm}}</label>
<p class="buttons"><button type="submit">${listTexts.takeAway}</button></p>
</form>
{{/if}}
`,
);

/** Asks whether a tip or a source is to be removed, and does so. */
@Controller('admin/texts/:resource/:record/remove')
export class RemoveTextController {
  constructor(
    private readonly list: EditList,
    private readonly texts: EditTexts,
  ) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('askTextRemoval')
  async ask(
    @Param() place: Place,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, editor, place, '');
  }

  /** @throws DomainError not-found */
  @Post()
  @Operation('removeText')
  async remove(
    @Param() place: Place,
    @Body() form: Readonly<Record<string, unknown>>,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const item = await this.find(place);
    if (form['agreed'] !== '1') return this.send(response, editor, place, listTexts.confirmFirst);
    const refusal = await this.list.remove({ itemId: item.id, version: textIn(form['version']) }, editor);
    if (!refusal) return response.redirect(303, '/admin/draft?done=removed');
    await this.send(response, editor, place, listRefusals[refusal]);
  }

  private async send(response: Response, editor: Editor, place: Place, problem: string): Promise<void> {
    const words = wordsOf(place.resource);
    const item = await this.find(place);
    if (!words) throw notFound();
    const usedBy = await this.list.drawingOn(item);
    const html = page(editor, `/admin/resources/${place.resource}`, {
      ...{ title: words.remove, words, item, itemHref: pathOf(place) },
      ...{
        version: versionOf(item),
        problem,
        usedBy: usedBy.map((tip) => ({ title: tip.title, href: hrefOf(tip) })),
      },
    });
    sendOfficePage(response, problem ? 409 : 200, html);
  }

  private async find({ resource, record }: Place): Promise<TextItem> {
    const kind = wordsOf(resource) && textResources[resource];
    const { items } = await this.texts.list();
    const item = items.find((other) => other.kind === kind && other.id === record);
    if (!item) throw notFound();
    return item;
  }
}
