import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packJsonSchemas } from './json-schemas.js';
import { readFolder, type PackFiles } from './pack-files.js';
import { parsePack } from './read-pack.js';

let shipped: PackFiles;
beforeAll(async () => {
  shipped = await readFolder('content');
});

/** The shipped files with one changed, which must really differ; or taken out, with null. */
function withChange(file: string, from: string | RegExp, to: string, files = shipped): PackFiles {
  const text = files.get(file);
  const changed = text?.replace(from, to);
  if (changed === undefined || changed === text) throw new Error(`nothing changed in ${file}`);
  return new Map(files).set(file, changed);
}

function without(file: string): PackFiles {
  const files = new Map(shipped);
  if (!files.delete(file)) throw new Error(`there is no ${file}`);
  return files;
}

/** The line of a file that matches, from 1. */
const lineOf = (files: PackFiles, file: string, pattern: RegExp): number =>
  (files.get(file) ?? '').split('\n').findIndex((line) => pattern.test(line)) + 1;

const reading = (files: PackFiles) => () => parsePack(files);

describe('reading a content pack', () => {
  it('reads the shipped pack whole, in each of its languages', () => {
    const { structure, texts, tips } = parsePack(shipped);
    expect(structure.code).toBe('quickscan');
    expect(structure.languages).toEqual(['nl', 'en']);
    for (const language of structure.languages) expect(texts.get(language)?.statements).toHaveLength(24);
    expect(tips.length).toBeGreaterThan(0);
  });

  it('says the file and the line of broken YAML', () => {
    const file = 'nl/statements/03.yaml';
    const files = withChange(file, 'title: ', 'title: "');
    expect(reading(files)).toThrow(/^nl\/statements\/03\.yaml:\d+: /);
  });

  it('says the file, the line and the key of a text that is strange or missing', () => {
    const file = 'nl/statements/03.yaml';
    const files = withChange(file, /^unknown:/m, 'unknwon:');
    expect(reading(files)).toThrow(`${file}:1: unknown: `);
    const strange = withChange(file, /^unknown:/m, 'colour: red\nunknown:');
    expect(reading(strange)).toThrow(`${file}:${lineOf(strange, file, /^colour/)}: colour: `);
  });

  it('refuses two statements with one code, where the second one stands', () => {
    const files = withChange('nl/statements/04.yaml', 'code: 4', 'code: 3');
    expect(reading(files)).toThrow('nl/statements/04.yaml:1: statement 3 is there twice');
  });

  it('refuses a statement without text, and a text without statement', () => {
    expect(reading(without('nl/statements/24.yaml'))).toThrow('nl/statements: statement 24 is missing');
    const files = withChange('scan.yaml', /, 24\]/, ']');
    expect(reading(files)).toThrow('nl/statements/24.yaml:1: statement 24 is not in scan.yaml');
  });

  it('refuses a statement in two clusters', () => {
    const files = withChange('scan.yaml', '[10, 11, 12]', '[9, 10, 11, 12]');
    expect(reading(files)).toThrow(/^scan\.yaml:\d+: The statement 9 appears more than once/);
  });

  it('refuses a language that lacks a statement, a page or a mail', () => {
    expect(reading(without('en/statements/07.yaml'))).toThrow('en/statements: statement 7 is missing');
    expect(reading(without('en/pages/why.md'))).toThrow('en/pages/why.md: this file is missing');
    for (const language of ['nl', 'en']) {
      const mail = `${language}/mails/verify-email.yaml`;
      expect(reading(without(mail))).toThrow(`${mail}: this file is missing`);
    }
  });

  it('refuses a cluster without feedback', () => {
    const files = withChange('nl/feedback.yaml', /^ {2}methods:/m, '  metods:');
    expect(reading(files)).toThrow('nl/feedback.yaml: cluster methods is missing');
  });
});

describe('reading a pack with several mistakes', () => {
  /** All that is told of these files, line by line. */
  function told(files: PackFiles): string[] {
    try {
      parsePack(files);
      return [];
    } catch (error) {
      return String((error as Error).message).split('\n');
    }
  }

  it('tells each of them, by file and in order of line, those within files and those between them', () => {
    const page = withChange('nl/pages/why.md', /$/, '\nVan {{nobody}}.\n\nEn {{somebody}}.\n');
    const tip = withChange('nl/statements/04.yaml', 'practice: true', 'sources: [hearsay, gossip]', page);
    const name = withChange('en/scan.yaml', /^title: .*$/m, 'title:\ncolour: red\nsmell: sweet', tip);
    expect(told(name)).toEqual([
      expect.stringMatching(/^en\/scan\.yaml:1: title: /),
      'en/scan.yaml:2: colour: Unrecognized key: "colour"',
      'en/scan.yaml:3: smell: Unrecognized key: "smell"',
      expect.stringMatching(/^nl\/pages\/why\.md:\d+: \{\{nobody\}\} is not known/),
      expect.stringMatching(/^nl\/pages\/why\.md:\d+: \{\{somebody\}\} is not known/),
      expect.stringMatching(/^nl\/statements\/04\.yaml:\d+: tip \S+: source hearsay is not in sources\.yaml/),
      expect.stringMatching(/^nl\/statements\/04\.yaml:\d+: tip \S+: source gossip is not in sources\.yaml/),
    ]);
  });

  it('says nothing of what cannot be known while a file cannot be read', () => {
    const sources = withChange('sources.yaml', /^- code: /m, '- cod: ');
    expect(new Set(told(sources).map((line) => line.split(':')[0]))).toEqual(new Set(['sources.yaml']));
    const statement = withChange('nl/statements/03.yaml', /^title: /m, 'titel: ');
    expect(new Set(told(statement).map((line) => line.split(':')[0]))).toEqual(
      new Set(['nl/statements/03.yaml']),
    );
    const nameless = withChange('nl/statements/03.yaml', /^code: /m, 'cod: ');
    expect(told(nameless)).not.toContainEqual(expect.stringContaining('is missing'));
  });

  it('says which statement is missing beside one that cannot be read', () => {
    const files = withChange(
      'nl/statements/03.yaml',
      /^title: /m,
      'titel: ',
      without('nl/statements/24.yaml'),
    );
    expect(told(files)).toContain('nl/statements: statement 24 is missing');
  });

  it('tells of every file in a wrong place along with the rest', () => {
    const stranger = { file: 'nl/a.exe', reason: 'strange' };
    expect(() => parsePack(without('nl/pages/why.md'), [stranger])).toThrow(
      'nl/a.exe: strange\nnl/pages/why.md: this file is missing',
    );
  });
});

describe('reading tips', () => {
  const file = 'nl/statements/03.yaml';
  const place = (pattern: RegExp, files: PackFiles): string => `${file}:${lineOf(files, file, pattern)}: `;

  it('refuses a tip for a statement that there is not', () => {
    const also = 'functionGroups: [execution]\n    also: [{ statement: 77, levels: [leading] }]';
    const files = withChange(file, /functionGroups: \[execution\]$/m, also);
    expect(reading(files)).toThrow(place(/statement: 77/, files));
    expect(reading(files)).toThrow('there is no statement 77');
  });

  it('refuses a source that is not in the list, and a function group that there is not', () => {
    const source = withChange(file, /practice: true/, 'sources: [hearsay-1999]');
    expect(reading(source)).toThrow(place(/hearsay/, source));
    const group = withChange(file, /functionGroups: \[execution\]$/m, 'functionGroups: [wizards]');
    expect(reading(group)).toThrow(place(/wizards/, group));
  });

  it('refuses a tip that says nothing about where it comes from', () => {
    const files = withChange(file, /^ *practice: true\n/m, '');
    expect(reading(files)).toThrow('name the sources that the tip draws on');
  });

  it('refuses two tips with one code', () => {
    const [first, second] = [...(shipped.get(file) ?? '').matchAll(/- code: ([\w-]+)/g)].map(
      ([, code]) => code!,
    );
    const files = withChange(file, `- code: ${second}`, `- code: ${first}`);
    expect(reading(files)).toThrow(`tip ${first} is there twice`);
  });

  it('refuses the translation of a tip that there is not', () => {
    const files = withChange('en/statements/03.yaml', /- code: [\w-]+/, '- code: nothing-like-it');
    expect(reading(files)).toThrow(
      /^en\/statements\/03\.yaml:\d+: tip nothing-like-it: there is no such tip/,
    );
  });
});

describe('reading pages', () => {
  const file = 'nl/pages/why.md';

  it('refuses a page without description, or without front matter', () => {
    expect(reading(withChange(file, /^description:.*$/m, 'about: x'))).toThrow(
      /^nl\/pages\/why\.md:\d+: description: /,
    );
    expect(reading(withChange(file, /^---\n/, ''))).toThrow(`${file}:1: begin with front matter`);
  });

  it('refuses a block that the portal cannot show, and says the line', () => {
    const files = withChange(file, '```bars', '```pie');
    expect(reading(files)).toThrow(`${file}:${lineOf(files, file, /^```pie/)}: a block "pie" is not known`);
  });

  it('refuses a block that says something strange, and says the line', () => {
    const files = withChange(file, /^( *)value: .*$/m, '$1value: many');
    expect(reading(files)).toThrow(`${file}:${lineOf(files, file, /value: many/)}: `);
  });

  it('refuses a placeholder that nothing fills', () => {
    const files = withChange(file, /$/, '\nVan {{nobody}}.\n');
    expect(reading(files)).toThrow(`${file}:${lineOf(files, file, /nobody/)}: {{nobody}} is not known`);
  });

  it('refuses two pages at one address', () => {
    const files = withChange('scan.yaml', /path: waarom/, "path: ''");
    expect(reading(files)).toThrow(/^scan\.yaml:\d+: the path "" is there twice/);
  });
});

describe('the JSON Schemas for editors', () => {
  it.each([...packJsonSchemas()])('hold the same as the import for %s', async (name, schema) => {
    const kept: unknown = JSON.parse(await readFile(`docs/content-schema/${name}.json`, 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});
