import type { PackProblem, Where } from '../pack/pack-error.js';
import { missingFile } from '../pack/pack-reader.js';
import { placeholdersIn, strangePlaceholder } from '../pack/placeholders.js';
import type { MailFile, Pack, ReadPack } from '../pack/pack.schema.js';
import type { Place } from '../pack/yaml-file.js';

/**
 * What the product needs of content and cannot do without, held against the content that there is: the same scan, its
 * pages and mails, and in mails no words to fill in that nothing fills in.
 */
export function stillNeeded(before: Pack, after: ReadPack): PackProblem[] {
  const { code } = after.structure;
  if (before.structure.code !== code)
    return [
      { ...after.where('scan.yaml', ['code']), reason: `this is the content of another scan: ${code}` },
    ];
  return [...missingPages(before, after), ...mailProblems(before, after)];
}

const missingPages = (before: Pack, after: ReadPack): PackProblem[] =>
  before.structure.pages
    .filter(({ code }) => !after.structure.pages.some((page) => page.code === code))
    .map(({ code }) => ({ ...after.where('scan.yaml', ['pages']), reason: `page ${code} is missing` }));

function mailProblems(before: Pack, after: ReadPack): PackProblem[] {
  const [known] = before.texts.values();
  return [...(known?.mails ?? [])].flatMap(([kind, mail]) =>
    [...after.texts].flatMap(([language, { mails }]) => {
      const file = `${language}/mails/${kind}.yaml`;
      if (!after.files.has(file)) return [{ file, reason: missingFile }];
      const now = mails.get(kind);
      return now
        ? strangeIn(now, placeholdersIn(JSON.stringify(mail)), (place) => after.where(file, place))
        : [];
    }),
  );
}

/** What a mail leaves to be filled in and nothing fills in, text by text. */
const strangeIn = (mail: MailFile, known: readonly string[], where: (place: Place) => Where): PackProblem[] =>
  Object.entries(mail).flatMap(([key, said]) => {
    const texts =
      typeof said === 'string'
        ? [[[key], said] as const]
        : said.map((text, at) => [[key, at], text] as const);
    return texts.flatMap(([place, text]) => {
      const strange = strangePlaceholder(text, known);
      return strange === undefined ? [] : [{ ...where(place), reason: `{{${strange}}} is not known` }];
    });
  });
