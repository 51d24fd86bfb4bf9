import type { z } from 'zod';
import { PackError } from './pack-error.js';
import type { PackFiles } from './pack-files.js';
import { parseYaml, type Place, type YamlFile } from './yaml-file.js';

/** Reads the files of a pack one by one, and remembers on which line everything stands. */
export class PackReader {
  private readonly read = new Map<string, YamlFile<unknown>>();

  constructor(private readonly files: PackFiles) {}

  /** @throws PackError when the file is missing or says something else than its schema. */
  yaml<T>(file: string, schema: z.ZodType<T>): T {
    const parsed = parseYaml({ file, text: this.text(file) }, schema);
    this.read.set(file, parsed);
    return parsed.data;
  }

  has(file: string): boolean {
    return this.files.has(file);
  }

  /** @throws PackError when the file is missing. */
  text(file: string): string {
    const text = this.files.get(file);
    if (text === undefined) throw new PackError(file, 'this file is missing');
    return text;
  }

  /** The files of a folder, in order of name. */
  filesIn(folder: string): string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  }

  where(file: string, place: Place): string {
    const parsed = this.read.get(file);
    return parsed ? `${file}:${parsed.lineOf(place)}` : file;
  }
}
