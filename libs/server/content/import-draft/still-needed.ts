import { PackError } from '../pack/pack-error.js';
import { placeholdersIn, strangePlaceholder } from '../pack/placeholders.js';
import type { Pack } from '../pack/pack.schema.js';

/**
 * What the product needs of content and cannot do without, held against the content that there is: the same scan, its
 * pages and mails, and in mails no words to fill in that nothing fills in.
 */
export function stillNeeded(before: Pack, after: Pack): PackError[] {
  if (before.structure.code !== after.structure.code)
    return [new PackError('scan.yaml', `this is the content of another scan: ${after.structure.code}`)];
  return [...missingPages(before, after), ...mailProblems(before, after)];
}

const missingPages = (before: Pack, after: Pack): PackError[] =>
  before.structure.pages
    .filter(({ code }) => !after.structure.pages.some((page) => page.code === code))
    .map(({ code }) => new PackError('scan.yaml', `page ${code} is missing`));

function mailProblems(before: Pack, after: Pack): PackError[] {
  const [known] = before.texts.values();
  return [...(known?.mails ?? [])].flatMap(([kind, mail]) =>
    [...after.texts].flatMap(([language, { mails }]) => {
      const file = `${language}/mails/${kind}.yaml`;
      const now = mails.get(kind);
      if (!now) return [new PackError(file, 'this file is missing')];
      const known = placeholdersIn(JSON.stringify(mail));
      const strange = Object.values(now)
        .flat()
        .map((text) => strangePlaceholder(text, known))
        .find((name) => name !== undefined);
      return strange === undefined ? [] : [new PackError(file, `{{${strange}}} is not known`)];
    }),
  );
}
