import { All, Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { ActionResponse } from 'adminjs';
import type { Request } from 'express';
import { Operation } from '#server/platform/auth';
import { notFound, readOnly } from '../back-office.errors.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { AdminPanel } from './admin-panel.js';
import { listQuery } from './list-query.js';

/** What AdminJS's page asks for: only these, and nothing that changes anything. */
@Controller('admin/api')
export class AdminApiController {
  constructor(private readonly panel: AdminPanel) {}

  /** @throws DomainError not-found */
  @Get('resources/:resource/actions/list')
  @Operation('listRecords')
  list(
    @Param('resource') resourceId: string,
    @Query() query: Record<string, unknown>,
    @CurrentEditor() editor: Editor,
  ): Promise<ActionResponse> {
    const asked = listQuery(query, this.propertiesOf(resourceId));
    const request = { params: { resourceId, action: 'list' }, query: asked, method: 'get' as const };
    return this.panel.actionsFor(editor).resourceAction(request, undefined);
  }

  /** @throws DomainError not-found */
  @Get('resources/:resource/records/:record/show')
  @Operation('showRecord')
  async show(
    @Param('resource') resourceId: string,
    @Param('record') recordId: string,
    @CurrentEditor() editor: Editor,
  ): Promise<ActionResponse> {
    this.propertiesOf(resourceId);
    const request = { params: { resourceId, recordId, action: 'show' }, method: 'get' as const };
    const answer = await this.panel.actionsFor(editor).recordAction(request, undefined);
    if (answer.notice?.type === 'error') throw notFound();
    return answer;
  }

  /** @throws DomainError read-only, not-found */
  @All('*path')
  @Operation('refuseChange')
  refuse(@Req() { method }: Request): never {
    throw method === 'GET' || method === 'HEAD' ? notFound() : readOnly();
  }

  private propertiesOf(resourceId: string): readonly string[] {
    const properties = this.panel.propertiesOf(resourceId);
    if (!properties) throw notFound();
    return properties;
  }
}
