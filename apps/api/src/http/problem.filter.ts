import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Problem } from '#contracts/problems';
import { TooManyTries } from '#server/platform/limits';
import { fieldProblems, problemCodeOf } from './problem-code.js';
import { problemStatus } from './problem-status.js';
import { problemText } from './problem-texts.js';

/** Turns every error into problem+json with a stable code; what is our fault is logged, never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request & { id: string }>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.problemOf(error, request);
    if (problem.status >= 500) this.logger.error(error instanceof Error ? error : String(error));
    if (response.headersSent) {
      response.end();
      return;
    }
    response
      .status(problem.status)
      .set(error instanceof TooManyTries ? { 'Retry-After': String(error.retryAfter) } : {})
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, request: Request & { id: string }): Problem {
    const code = problemCodeOf(error);
    const language = request.acceptsLanguages('nl', 'en') || 'nl';
    const errors = fieldProblems(error, language);
    return {
      type: `urn:quickscan:problem:${code}`,
      ...problemText(code, language),
      status: problemStatus[code],
      instance: `urn:uuid:${request.id}`,
      code,
      ...(errors.length > 0 && { errors }),
    };
  }
}
