import type { Pack } from './pack.schema.js';

/** The file in which the statement at this position of a language is written. */
export function statementFileAt(pack: Pack, language: string, index: number): string {
  const files = [...pack.files.keys()].filter((path) => path.startsWith(`${language}/statements/`)).sort();
  return files[index] ?? '';
}

/** The file that a statement of a language is written in. */
export const statementFile = (pack: Pack, language: string, code: number): string =>
  statementFileAt(
    pack,
    language,
    pack.texts.get(language)?.statements.findIndex((it) => it.code === code) ?? -1,
  );
