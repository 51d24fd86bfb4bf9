import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { benchmarksCsv, PublishedBenchmarks } from '#server/benchmarks';
import { Editions } from '#server/content';
import { Operation } from '#server/platform/auth';
import { notFound } from '../back-office.errors.js';
import { type Form, textOf } from '../http/form-values.js';
import { sendOfficePage } from '../http/office-page.js';
import { spokenLanguage } from '../language/spoken.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { figureTexts } from './figures.messages.js';
import { figuresPage } from './figures-page.js';
import { figuresView } from './figures-view.js';

/** The national dashboard: what was published of everybody together, and nothing else. */
@Controller('admin/figures')
export class FiguresController {
  constructor(
    private readonly published: PublishedBenchmarks,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError not-found where there is no such scan */
  @Get()
  @Operation('showFigures')
  async show(
    @Query() query: Form,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const { scans, scan } = await this.scanIn(query);
    const edition = await this.editions.show(scan.currentEdition, spokenLanguage());
    const view = figuresView(await this.published.openData(scan.code), edition);
    const html = figuresPage(editor, '/admin/figures', {
      ...{ title: figureTexts.title, ...view, scan: scan.code },
      scans: scans.length > 1 ? scans.map((each) => ({ ...each, on: each.code === scan.code })) : [],
    });
    sendOfficePage(response, 200, html);
  }

  /** The same file as the open data of the portal. @throws DomainError not-found where there is no such scan */
  @Get('export')
  @Operation('exportFigures')
  async export(@Query() query: Form, @Res() response: Response): Promise<void> {
    const { scan } = await this.scanIn(query);
    const csv = benchmarksCsv(await this.published.openData(scan.code));
    response.attachment(figureTexts.fileName).type('text/csv; charset=utf-8').send(csv);
  }

  private async scanIn(query: Form) {
    const scans = await this.editions.scans(spokenLanguage());
    const asked = textOf(query, 'scan');
    const scan = scans.find(({ code }) => code === asked || asked === '');
    if (!scan) throw notFound();
    return { scans, scan };
  }
}
