import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { recordInBackOffice } from '#server/audit';
import { Operation } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { FailedWorkList, type WorkCount } from '#server/platform/outbox';
import { notFound } from '../back-office.errors.js';
import { sentence } from '../http/form-values.js';
import { officePage, type PageValues, sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { inWords } from '../texts/text-past.js';

type Page = PageValues & {
  readonly counts: readonly WorkCount[];
  readonly failed: readonly {
    readonly id: string;
    readonly kind: string;
    readonly since: string;
    readonly when: string;
  }[];
};

const done: Readonly<Record<string, string>> = {
  retried: 'Dit wordt nog een keer geprobeerd.',
  discarded: 'Dit wordt niet meer geprobeerd.',
};

const act = (action: string, label: string): string =>
  `<form method="post" action="/admin/queue/{{id}}/${action}"><input type="hidden" name="csrfToken" value="{{@root.csrfToken}}"><button type="submit" class="quiet" aria-describedby="work-{{id}}">${label}</button></form>`;

const page = officePage<Page>(`
<h1>{{title}}</h1>
<h2>Mislukt</h2>
{{#if failed}}<table><thead><tr><th scope="col">Werk</th><th scope="col" class="minor">Gevraagd</th><th scope="col" class="minor">Mislukt</th><th scope="col">Wat nu</th></tr></thead>
<tbody>{{#each failed}}<tr><th scope="row" id="work-{{id}}">{{kind}}</th><td class="minor">{{since}}</td><td class="minor">{{when}}</td><td><div class="buttons">${act('retry', 'Probeer opnieuw')}${act('discard', 'Laat vervallen')}</div></td></tr>{{/each}}</tbody></table>
{{else}}<p>Er is niets mislukt.</p>{{/if}}
<h2>Alles bij elkaar</h2>
<table><thead><tr><th scope="col">Werk</th><th scope="col">Wacht</th><th scope="col">Mislukt</th><th scope="col">Klaar in 24 uur</th></tr></thead>
<tbody>{{#each counts}}<tr><th scope="row">{{kind}}</th><td>{{waiting}}</td><td>{{failed}}</td><td>{{done}}</td></tr>{{/each}}</tbody></table>
`);

/** Work that the worker does, from the outbox: what failed for good can be tried again or dropped. */
@Controller('admin/queue')
export class QueueController {
  constructor(
    private readonly em: EntityManager,
    private readonly work: FailedWorkList,
  ) {}

  @Get()
  @Operation('showQueue')
  async show(
    @Query('done') name: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const failed = (await this.work.failed()).map(({ id, kind, createdAt, failedAt }) => ({
      ...{ id, kind, since: inWords(new Date(createdAt)), when: inWords(new Date(failedAt)) },
    }));
    const counts = await this.work.counts();
    const notice = sentence(done, name);
    sendOfficePage(
      response,
      200,
      page(editor, '/admin/queue', { title: 'Wachtrij', counts, failed, notice }),
    );
  }

  /** @throws DomainError not-found for what did not fail */
  @Post(':id/retry')
  @Operation('retryWork')
  async retry(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.change(editor, 'retryWork', id);
    response.redirect(303, '/admin/queue?done=retried');
  }

  /** @throws DomainError not-found for what did not fail */
  @Post(':id/discard')
  @Operation('discardWork')
  async discard(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.change(editor, 'discardWork', id);
    response.redirect(303, '/admin/queue?done=discarded');
  }

  private change({ accountId }: Editor, action: 'retryWork' | 'discardWork', id: string): Promise<void> {
    return actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        const isDone =
          action === 'retryWork' ? await this.work.retry(em, id) : await this.work.discard(em, id);
        if (!isDone) throw notFound();
        await recordInBackOffice(em, accountId, { action, object: { kind: 'work', id }, tenantId: null });
      }),
    );
  }
}
