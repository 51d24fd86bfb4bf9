import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sizeClasses } from '#domain/benchmark';
import { ManageTenants, taken } from '#server/members';
import { Operation } from '#server/platform/auth';
import { type Config, CONFIG } from '#server/platform/config';
import type { Tenant } from '#server/tenants';
import { notFound } from '../back-office.errors.js';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { emailIn, tenantFieldsIn } from './tenant-form.js';
import { type Choice, tenantListPage, tenantPage } from './tenant-pages.js';
import { provinces, sizeNames, tenantProblems, tenantsDone } from './tenants.messages.js';

const path = '/admin/tenants';
type Shown = {
  readonly status: number;
  readonly problem?: string;
  readonly notice?: string;
  readonly link?: string;
};

/** Organisations, for platform administrators. */
@Controller('admin/tenants')
export class TenantsController {
  constructor(
    private readonly tenants: ManageTenants,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Operation('listTenants')
  async list(@CurrentEditor() editor: Editor, @Res() response: Response): Promise<void> {
    await this.sendList(response, editor, {}, { status: 200 });
  }

  /** The link of the first administrator is shown on the page that answers, and never again. */
  @Post()
  @Operation('createTenant')
  async create(
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const [fields, email] = [tenantFieldsIn(form), emailIn(form)];
    if (!fields || !email) {
      const problem = fields ? tenantProblems.email : tenantProblems.name;
      return this.sendList(response, editor, form, { status: 422, problem });
    }
    const created = await this.tenants.create(editor.accountId, fields, email);
    if (created === taken)
      return this.sendList(response, editor, form, { status: 409, problem: tenantProblems.taken });
    await this.send(response, editor, created.tenantId, {
      status: 201,
      link: this.linkOf(created.invitation),
    });
  }

  /** @throws DomainError not-found */
  @Get(':id')
  @Operation('showTenant')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('done') done: unknown,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, editor, id, { status: 200, notice: sentence(tenantsDone, done) });
  }

  /** @throws DomainError not-found */
  @Post(':id')
  @Operation('changeTenant')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const fields = tenantFieldsIn(form);
    if (!fields) return this.send(response, editor, id, { status: 422, problem: tenantProblems.name });
    const changed = await this.tenants.change(editor.accountId, id, fields);
    if (changed === taken)
      return this.send(response, editor, id, { status: 409, problem: tenantProblems.taken });
    this.done(response, id, 'changed', changed);
  }

  /** @throws DomainError not-found */
  @Post(':id/suspension')
  @Operation('suspendTenant')
  async suspend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const isSuspended = textOf(form, 'suspended') === '1';
    const changed = await this.tenants.suspend(editor.accountId, id, isSuspended);
    this.done(response, id, isSuspended ? 'suspended' : 'resumed', changed);
  }

  /** @throws DomainError not-found */
  @Post(':id/administrators')
  @Operation('inviteTenantAdministrator')
  async invite(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const email = emailIn(form);
    await this.find(id);
    if (!email) return this.send(response, editor, id, { status: 422, problem: tenantProblems.email });
    const token = await this.tenants.invite(editor.accountId, id, email);
    if (token === taken)
      return this.send(response, editor, id, { status: 409, problem: tenantProblems.invited });
    await this.send(response, editor, id, { status: 201, link: this.linkOf(token) });
  }

  /** @throws DomainError not-found */
  @Post(':id/join-code')
  @Operation('renewTenantJoinCode')
  async renewJoinCode(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.find(id);
    await this.tenants.renewJoinCode(editor.accountId, id);
    this.done(response, id, 'join-code', true);
  }

  private done(response: Response, id: string, name: string, isThere: boolean): void {
    if (!isThere) throw notFound();
    response.redirect(303, `${path}/${id}?done=${name}`);
  }

  private linkOf(token: string): string {
    return `${this.config.PUBLIC_URL}/uitnodiging#token=${token}`;
  }

  private async find(id: string): Promise<Tenant> {
    const tenant = (await this.tenants.list()).find((each) => each.id === id);
    if (!tenant) throw notFound();
    return tenant;
  }

  private async send(response: Response, editor: Editor, id: string, shown: Shown): Promise<void> {
    const tenant = await this.find(id);
    const { name, suspendedAt } = tenant;
    const html = tenantPage(editor, path, {
      ...{ id, name, title: name, suspended: Boolean(suspendedAt), runners: await this.tenants.runners(id) },
      ...{ problem: shown.problem ?? '', notice: shown.notice ?? '', link: shown.link ?? '' },
      ...choicesOf(tenant.province ?? '', tenant.sizeClass ?? ''),
      signIn: 'Collega’s komen erbij met een uitnodiging, een code, of de inlog van de organisatie zelf.',
    });
    sendOfficePage(response, shown.status, html);
  }

  private async sendList(response: Response, editor: Editor, form: Form, shown: Shown): Promise<void> {
    const tenants = (await this.tenants.list()).map(({ id, name, province, sizeClass, suspendedAt }) => ({
      ...{ id, name, province: province ?? '–', size: sizeClass ? sizeNames[sizeClass] : '–' },
      suspended: Boolean(suspendedAt),
    }));
    const html = tenantListPage(editor, path, {
      ...{ title: 'Organisaties', tenants, problem: shown.problem ?? '' },
      ...{ name: textOf(form, 'name'), email: textOf(form, 'email') },
      ...choicesOf(textOf(form, 'province'), textOf(form, 'sizeClass')),
    });
    sendOfficePage(response, shown.status, html);
  }
}

const choicesOf = (province: string, size: string): { provinces: Choice[]; sizes: Choice[] } => ({
  provinces: provinces.map((value) => ({ value, label: value, on: value === province })),
  sizes: sizeClasses.map((value) => ({ value, label: sizeNames[value], on: value === size })),
});
