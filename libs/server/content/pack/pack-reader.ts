import type { z } from 'zod';
import type { PackProblem, Where } from './pack-error.js';
import type { PackFiles } from './pack-files.js';
import { PackProblems } from './pack-problems.js';
import { type PageFile, parsePage } from './parse-page.js';
import { parseYaml, type Place, type YamlFile } from './yaml-file.js';

/** Reads the files of a pack one by one; remembers on which line everything stands, and all that is wrong. */
export class PackReader {
  private readonly read = new Map<string, YamlFile<unknown>>();
  private readonly problems = new PackProblems();

  constructor(private readonly files: PackFiles) {}

  /** Undefined when the file is missing or says something else than its schema. */
  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const parsed = this.problems.attempt(() => parseYaml({ file, text }, schema));
    if (parsed) this.read.set(file, parsed);
    return parsed?.data;
  }

  /** Undefined when the file is missing or is no page. */
  page(file: string): PageFile | undefined {
    const text = this.text(file);
    return text === undefined ? undefined : this.problems.attempt(() => parsePage(file, text));
  }

  has(file: string): boolean {
    return this.files.has(file);
  }

  /** The files of a folder, in order of name. */
  filesIn(folder: string): string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  }

  where(file: string, place: Place): Where {
    const parsed = this.read.get(file);
    return parsed ? { file, line: parsed.lineOf(place) } : { file };
  }

  /** What was wrong with the files that were read so far. */
  found(): readonly PackProblem[] {
    return this.problems.all();
  }

  private text(file: string): string | undefined {
    const text = this.files.get(file);
    if (text === undefined) this.problems.add({ file, reason: missingFile });
    return text;
  }
}

export const missingFile = 'this file is missing';
