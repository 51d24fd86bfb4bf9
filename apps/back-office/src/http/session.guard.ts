import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Access, accessKey } from '#server/platform/auth';
import { signInRequired } from '../back-office.errors.js';
import { BackOfficeSessions } from '../sign-in/back-office-sessions.js';
import { readSessionCookie } from '../sign-in/session-cookie.js';
import type { EditorRequest } from '../sign-in/editor.js';

/** Lets a request through when its session is valid, or its route is public; notes who is working. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: BackOfficeSessions,
  ) {}

  /** @throws DomainError sign-in-required */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<Access | undefined>(accessKey, targets) === 'public') return true;
    const request = context.switchToHttp().getRequest<EditorRequest>();
    const token = readSessionCookie(request);
    const editor = token && (await this.sessions.find(token));
    if (!editor) throw signInRequired();
    request.editor = editor;
    return true;
  }
}
