import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { plainPagePolicy } from '../http/page-policy.js';
import { FirstAdministrator } from './first-administrator.js';
import { refusals } from './first-administrator.messages.js';
import { firstAdministratorPage } from './first-administrator-page.js';

@Controller('admin/first-administrator')
export class FirstAdministratorController {
  constructor(private readonly firstAdministrator: FirstAdministrator) {}

  /** Opening the link changes nothing; its button posts. */
  @Get()
  @Operation('showFirstAdministrator')
  show(@Query('token') token: unknown, @Res() response: Response): void {
    send(response, 200, firstAdministratorPage(textOf(token), ''));
  }

  @Post()
  @Operation('makeFirstAdministrator')
  async create(
    @Body() form: unknown,
    @Body('token') token: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.firstAdministrator.make(form);
    if (outcome === 'made') response.redirect(303, '/admin/sign-in');
    else send(response, 422, firstAdministratorPage(textOf(token), refusals[outcome]));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function send(response: Response, status: number, html: string): void {
  response.status(status).set('Content-Security-Policy', plainPagePolicy()).type('html').send(html);
}
