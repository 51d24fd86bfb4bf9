import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Editor, EditorRequest } from './editor.js';

/** Who is signed in, on a route that requires a session. */
export const CurrentEditor = createParamDecorator((_: unknown, context: ExecutionContext): Editor => {
  const { editor } = context.switchToHttp().getRequest<EditorRequest>();
  if (!editor) throw new Error('CurrentEditor on a route without session guard');
  return editor;
});
