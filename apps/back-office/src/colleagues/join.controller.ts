import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { plainPagePolicy } from '../http/page-policy.js';
import { colleagueProblems } from './colleagues.messages.js';
import { JoinBackOffice } from './join-back-office.js';
import { joinPage } from './join-page.js';

@Controller('admin/join')
export class JoinController {
  constructor(private readonly joining: JoinBackOffice) {}

  /** Opening the link changes nothing; its button posts. */
  @Get()
  @Operation('showJoinBackOffice')
  show(@Query('token') token: unknown, @Res() response: Response): void {
    send(response, 200, joinPage(textOf(token), ''));
  }

  @Post()
  @Operation('joinBackOffice')
  async join(@Body() form: unknown, @Body('token') token: unknown, @Res() response: Response): Promise<void> {
    const outcome = await this.joining.join(form);
    if (outcome === 'joined') response.redirect(303, '/admin/sign-in');
    else send(response, 422, joinPage(textOf(token), colleagueProblems[outcome]));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function send(response: Response, status: number, html: string): void {
  response.status(status).set('Content-Security-Policy', plainPagePolicy()).type('html').send(html);
}
