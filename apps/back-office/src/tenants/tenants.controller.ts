import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sizeClasses } from '#domain/benchmark';
import { ManageTenants, taken } from '#server/members';
import { Operation } from '#server/platform/auth';
import { type Config, CONFIG } from '#server/platform/config';
import { SupportSignInSettings } from '#server/tenant-sign-in';
import type { Suggestion, Tenant } from '#server/tenants';
import { notFound } from '../back-office.errors.js';
import { type Form, sentence, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { dayInWords, inWords } from '../language/in-words.js';
import { emailIn, municipalityIn, tenantFieldsIn } from './tenant-form.js';
import { type Choice, tenantListPage, tenantPage } from './tenant-pages.js';
import { provinces, sizeNames, tenantProblems, tenantsDone, tenantTexts } from './tenants.messages.js';

const path = '/admin/tenants';
type Shown = {
  readonly status: number;
  readonly problem?: string;
  readonly notice?: string;
  readonly link?: string;
  readonly code?: string;
};

/** Organisations, for platform administrators. */
@Controller('admin/tenants')
export class TenantsController {
  constructor(
    private readonly tenants: ManageTenants,
    private readonly signIns: SupportSignInSettings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Operation('listTenants')
  async list(
    @Query() query: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.sendList(response, editor, query, { status: 200 });
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
    const made = { ...fields, municipalityCode: municipalityIn(form) || null };
    const created = await this.tenants.create(editor.accountId, made, email);
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

  /** The new code is shown on the page that answers, and never again. @throws DomainError not-found */
  @Post(':id/join-code')
  @Operation('renewTenantJoinCode')
  async renewJoinCode(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    await this.find(id);
    const code = await this.tenants.renewJoinCode(editor.accountId, id);
    await this.send(response, editor, id, { status: 201, code });
  }

  private done(response: Response, id: string, name: string, isThere: boolean): void {
    if (!isThere) throw notFound();
    response.redirect(303, `${path}/${id}?done=${name}`);
  }

  private linkOf(token: string): string {
    return `${this.config.PUBLIC_URL}/uitnodiging#token=${token}`;
  }

  private async find(id: string): Promise<Tenant> {
    const tenant = await this.tenants.find(id);
    if (!tenant) throw notFound();
    return tenant;
  }

  private async send(response: Response, editor: Editor, id: string, shown: Shown): Promise<void> {
    const { problem = '', notice = '', link = '', code = '' } = shown;
    const tenant = await this.find(id);
    const { name, suspendedAt, municipalityCode } = tenant;
    const codeSince = await this.tenants.codeSince(id);
    const { kept } = await this.signIns.show(id);
    const html = tenantPage(editor, path, {
      ...{ id, name, title: name, suspended: Boolean(suspendedAt), runners: await this.tenants.runners(id) },
      ...{ problem, notice, link, code, municipalityCode: municipalityCode ?? '' },
      ...choicesOf(tenant.province ?? '', tenant.sizeClass ?? ''),
      codeSince: codeSince ? dayInWords(codeSince) : '',
      signIn: kept && { ...kept, changed: inWords(kept.changedAt) },
    });
    sendOfficePage(response, shown.status, html);
  }

  private async sendList(response: Response, editor: Editor, form: Form, shown: Shown): Promise<void> {
    const tenants = (await this.tenants.list()).map(({ id, name, province, sizeClass, suspendedAt }) => ({
      ...{ id, name, province: province ?? '–', size: sizeClass ? sizeNames[sizeClass] : '–' },
      suspended: Boolean(suspendedAt),
    }));
    const searched = textOf(form, 'search').slice(0, 60);
    const suggestions = searched ? await this.tenants.suggest(searched) : [];
    const municipality = (await this.tenants.municipality(municipalityIn(form))) ?? null;
    const problem = searched && suggestions.length === 0 ? tenantProblems.noMunicipality : '';
    const html = tenantListPage(editor, path, {
      ...{ title: tenantTexts.title, tenants, problem: shown.problem ?? problem },
      ...{ searched, suggestions, municipality },
      ...typedIn(form, municipality),
    });
    sendOfficePage(response, shown.status, html);
  }
}

/** What the form for a new one starts from: what was typed, else what is known of the municipality. */
function typedIn(form: Form, municipality: Suggestion | null) {
  const [name, province] = [textOf(form, 'name'), textOf(form, 'province')];
  return {
    ...{ name: name || (municipality?.name ?? ''), email: textOf(form, 'email') },
    ...choicesOf(province || (municipality?.province ?? ''), textOf(form, 'sizeClass')),
  };
}

const choicesOf = (province: string, size: string): { provinces: Choice[]; sizes: Choice[] } => ({
  provinces: provinces.map((value) => ({ value, label: value, on: value === province })),
  sizes: sizeClasses.map((value) => ({ value, label: sizeNames[value], on: value === size })),
});
