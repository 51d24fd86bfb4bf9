import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import type { DownloadedDocument } from './show-document.js';

/** Sends a document as a PDF to keep. */
@Injectable()
export class SentDocument implements NestInterceptor<DownloadedDocument, StreamableFile> {
  intercept(_: ExecutionContext, next: CallHandler<DownloadedDocument>): Observable<StreamableFile> {
    return next.handle().pipe(
      map(({ name, content }) => {
        const disposition = `attachment; filename="${name}"`;
        return new StreamableFile(content, { type: 'application/pdf', length: content.length, disposition });
      }),
    );
  }
}
