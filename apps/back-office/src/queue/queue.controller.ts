import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { recordInBackOffice } from '#server/audit';
import { Operation } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { FailedWorkList } from '#server/platform/outbox';
import { notFound } from '../back-office.errors.js';
import { sentence } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { queueDone } from './queue.messages.js';
import { queuePage, queueView } from './queue-page.js';

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
    const view = queueView(await this.work.failed(), await this.work.counts());
    const notice = sentence(queueDone, name);
    sendOfficePage(response, 200, queuePage(editor, '/admin/queue', { ...view, notice }));
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
