import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { PackError } from './pack-error.js';

/** A file's text. @throws PackError when it is missing. */
export async function readText(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch {
    throw new PackError(file, 'this file is missing');
  }
}

/** The names in a folder of the pack with this ending, sorted; none when the folder is missing. */
export async function listFiles(folder: string, under: string, ending: string): Promise<string[]> {
  const names = await readdir(join(folder, under)).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).sort();
}

/** Parses YAML and holds it against a schema. @throws PackError with line or path, and reason. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const document = parseDocument(text, { prettyErrors: true });
  const [syntax] = document.errors;
  if (syntax) throw new PackError(`${file}:${syntax.linePos?.[0].line ?? 1}`, syntax.message.split('\n')[0] ?? '');
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new PackError(file, reasons.join('; '));
}

export async function readYaml<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  return parseYaml(file, await readText(folder, file), schema);
}
