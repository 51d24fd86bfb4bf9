import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { TooManyTries } from '#server/platform/limits';
import { plainPagePolicy } from './page-policy.js';
import { type Problem, problemOf } from './problem.js';
import { problemPage } from './problem-page.js';

/** Where a page sends those who have no session. */
const signInPath = '/admin/sign-in';

/** Turns every error into a page or, for scripts, problem+json. What is our fault is logged, never shown. */
@Catch()
export class BackOfficeFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.logger.error(error instanceof Error ? error : String(error));
    if (error instanceof TooManyTries) response.set('Retry-After', String(error.retryAfter));
    if (response.headersSent) {
      response.end();
    } else if (isForScripts(request)) {
      sendJson(response, problem);
    } else if (problem.code === 'sign-in-required') {
      response.redirect(303, signInPath);
    } else {
      sendPage(response, problem);
    }
  }
}

function isForScripts({ path, headers }: Request): boolean {
  return /^\/(admin\/api|health)\//.test(path) || headers['x-requested-with'] === 'XMLHttpRequest';
}

function sendJson(response: Response, { code, status, title }: Problem): void {
  response.status(status).type('application/problem+json');
  response.send(JSON.stringify({ type: `urn:quickscan:problem:${code}`, title, status, code }));
}

function sendPage(response: Response, problem: Problem): void {
  response.status(problem.status).set('Content-Security-Policy', plainPagePolicy());
  response.type('html').send(problemPage(problem));
}
