import type { ReadPack } from './pack.schema.js';

/** The file that a statement of a language is written in; empty where there is none. */
export const statementFile = (pack: ReadPack, language: string, code: number): string =>
  pack.texts.get(language)?.statements.find((statement) => statement.code === code)?.file ?? '';
