import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { admits, backOfficeRule } from '#domain/access';
import { operationOf } from '#server/platform/auth';
import { formExpired, notAllowed, signInRequired } from '../back-office.errors.js';
import { speak } from '../language/spoken.js';
import { BackOfficeSessions } from '../sign-in/back-office-sessions.js';
import { isOwnForm } from '../sign-in/csrf.js';
import { readSessionCookie } from '../sign-in/session-cookie.js';
import { hasLateToken } from './uploaded-form.js';
import type { EditorRequest } from '../sign-in/editor.js';

const safeMethods = new Set(['GET', 'HEAD']);

/**
 * Lets a request through when the table of roles admits it (`libs/domain/access`), and notes who is working. A route
 * without a row in the table is refused, and so is a form that does not carry the token of its session.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: BackOfficeSessions,
  ) {}

  /** @throws DomainError sign-in-required, not-allowed, form-expired */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = backOfficeRule(operationOf(this.reflector, context.getHandler()));
    if (!rule) throw notAllowed();
    if (rule.session === 'ignored') return true;
    const request = context.switchToHttp().getRequest<EditorRequest>();
    const token = readSessionCookie(request);
    const editor = token && (await this.sessions.find(token));
    if (!editor) throw signInRequired();
    if (!admits(rule, [editor.role])) throw notAllowed();
    const isRead = safeMethods.has(request.method) || hasLateToken(this.reflector, context.getHandler());
    if (!isRead && !isOwnForm(request.body, editor.csrfToken)) throw formExpired();
    speak(editor.language);
    request.editor = editor;
    return true;
  }
}
