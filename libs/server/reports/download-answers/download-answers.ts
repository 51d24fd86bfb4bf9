import { Injectable } from '@nestjs/common';
import { answersDocumentSchema } from '#contracts/reports';
import { csvOf, xlsxOf } from '#server/platform/sheets';
import { Results } from '#server/results';
import { answersDocumentUnknown } from '../reports.errors.js';
import { answersSheet } from './answers-sheet.js';
import { answersWords } from './answers-words.js';

/** A file to hand out. */
export type AnswersFile = { readonly name: string; readonly mediaType: string; readonly content: Buffer };

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes a table of the answers of a finished attempt, from the same result as the screen and the report. */
@Injectable()
export class DownloadAnswers {
  constructor(private readonly results: Results) {}

  /** @throws DomainError document-unknown, attempt-unknown, attempt-unfinished */
  async make(attemptId: string, document: string, language: string): Promise<AnswersFile> {
    const result = await this.results.resultOf(attemptId, language);
    const kind = answersDocumentSchema.safeParse(document);
    if (!kind.success) throw answersDocumentUnknown();
    const name = `${answersWords(result.language).file}-${result.finishedAt.slice(0, 10)}.${kind.data}`;
    const sheet = answersSheet(result);
    return kind.data === 'csv'
      ? { name, mediaType: 'text/csv; charset=utf-8', content: Buffer.from(csvOf(sheet)) }
      : { name, mediaType: xlsx, content: xlsxOf(sheet) };
  }
}
