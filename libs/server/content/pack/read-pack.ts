import { checkPack } from './check-pack.js';
import type { Pack, PackTexts, StatementFile } from './pack.schema.js';
import {
  feedbackFileSchema,
  mailFileSchema,
  namesFileSchema,
  statementFileSchema,
  structureFileSchema,
} from './pack.schema.js';
import { listFiles, readYaml } from './read-file.js';
import { readPages } from './read-pages.js';

/**
 * Reads a content pack from its folder and checks it as a whole.
 * @throws PackError on the first thing that is wrong; nothing is imported then.
 */
export async function readPack(folder: string): Promise<Pack> {
  const structure = await readYaml(folder, 'scan.yaml', structureFileSchema);
  const texts = new Map<string, PackTexts>();
  for (const language of structure.languages) texts.set(language, await readTexts(folder, language));
  const pack = { structure, texts };
  checkPack(pack);
  return pack;
}

async function readTexts(folder: string, language: string): Promise<PackTexts> {
  return {
    names: await readYaml(folder, `${language}/scan.yaml`, namesFileSchema),
    statements: await readStatements(folder, `${language}/statements`),
    feedback: await readYaml(folder, `${language}/feedback.yaml`, feedbackFileSchema),
    pages: await readPages(folder, `${language}/pages`),
    mails: await readMails(folder, `${language}/mails`),
  };
}

async function readStatements(folder: string, under: string): Promise<StatementFile[]> {
  const files = await listFiles(folder, under, '.yaml');
  return Promise.all(files.map((file) => readYaml(folder, `${under}/${file}`, statementFileSchema)));
}

async function readMails(folder: string, under: string): Promise<PackTexts['mails']> {
  const files = await listFiles(folder, under, '.yaml');
  const mails = files.map(async (file) => {
    const mail = await readYaml(folder, `${under}/${file}`, mailFileSchema);
    return [file.replace(/\.yaml$/, ''), mail] as const;
  });
  return new Map(await Promise.all(mails));
}
