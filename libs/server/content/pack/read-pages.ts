import { PackError } from './pack-error.js';
import { pageFrontMatterSchema, type PageFile } from './pack.schema.js';
import { listFiles, parseYaml, readText } from './read-file.js';

/** The Markdown pages of one language, each with its title in front matter. */
export async function readPages(folder: string, under: string): Promise<PageFile[]> {
  const files = await listFiles(folder, under, '.md');
  return Promise.all(
    files.map(async (name) => parsePage(`${under}/${name}`, name, await readText(folder, `${under}/${name}`))),
  );
}

function parsePage(file: string, name: string, text: string): PageFile {
  const match = /^---\n(?<front>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(text);
  if (!match?.groups) throw new PackError(file, 'begin with front matter between lines of ---');
  const { title } = parseYaml(file, match.groups['front'] ?? '', pageFrontMatterSchema);
  return { slug: name.replace(/\.md$/, ''), title, body: (match.groups['body'] ?? '').trim() };
}
