import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Observable } from 'rxjs';
import { formExpired } from '../back-office.errors.js';
import { isOwnForm } from '../sign-in/csrf.js';
import type { EditorRequest } from '../sign-in/editor.js';

const LATE_TOKEN = 'back-office:late-token';

/** A file that came with a form. */
export type UploadedContent = { readonly buffer: Uint8Array };

/** Whether a handler takes a form with a file: its token is read after its session is known, and before the handler runs. */
export const hasLateToken = (reflector: Reflector, handler: object): boolean =>
  reflector.get<boolean | undefined>(LATE_TOKEN, handler as never) === true;

/** Refuses a form with a file that does not carry the token of its session. */
@Injectable()
class OwnUploadOnly implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<EditorRequest>();
    if (!request.editor || !isOwnForm(request.body, request.editor.csrfToken)) throw formExpired();
    return next.handle();
  }
}

/**
 * Takes a form with one file, in memory, of who has a session: a guard runs before any body of this kind is read, so that
 * the token is looked at here.
 * @param field the name of the file in the form
 * @param bytes that the file may have at most
 */
export const UploadedForm = (field: string, bytes: number): MethodDecorator =>
  applyDecorators(
    SetMetadata(LATE_TOKEN, true),
    UseInterceptors(
      FileInterceptor(field, { limits: { fileSize: bytes, files: 1, fields: 5, fieldSize: 1_000 } }),
      OwnUploadOnly,
    ),
  );
