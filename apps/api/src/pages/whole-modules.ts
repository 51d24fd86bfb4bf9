import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Pages that ask for every script that they need at once. The portal names the first ten of them; what those ask for in
 * turn would come one after another.
 * @param folder with the portal for browsers
 * @returns a page with these scripts named, given the page and where its language begins: `/` or `/en/`
 */
export function wholeModules(folder: string): (html: string, base: string) => Promise<string> {
  const read = new Map<string, Promise<string[]>>();
  const importsOf = (file: string): Promise<string[]> => {
    const known = read.get(file) ?? readFile(join(folder, file), 'utf8').then(importsIn);
    read.set(file, known);
    return known;
  };
  return async (html, base) => {
    const named = [...html.matchAll(/<link rel="modulepreload" href="([\w-]+\.js)">/g)].map(
      ([, file = '']) => file,
    );
    const needed = new Set(named);
    // A set is walked to its end, what is added on the way included.
    for (const file of needed) for (const other of await importsOf(join(base, file))) needed.add(other);
    const missing = [...needed].slice(named.length);
    const links = missing.map((file) => `<link rel="modulepreload" href="${file}">`);
    return html.replace('</body>', () => `${links.join('')}</body>`);
  };
}

/** The scripts that a built script cannot do without, by the names of their files. */
const importsIn = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*"\.\/([\w-]+\.js)"/g)].map(([, file = '']) => file);
