import { sourceKinds } from '#contracts/tips';
import { levels } from '#domain/scan';
import type { Pack, PackTexts, SourceEntry } from '../pack/pack.schema.js';
import type { FieldKind, ItemField, TextItem } from './text-item.js';

type Said = readonly [language: string, texts: PackTexts];
const eachLanguage = ({ texts }: Pack, fields: (said: Said) => ItemField[]): ItemField[] =>
  [...texts].flatMap(fields);

const line = (
  file: string,
  language: string | null,
  path: readonly (string | number)[],
  value: string,
  kind: FieldKind = 'line',
): ItemField => ({
  ...{ key: path.filter((part) => typeof part === 'string').join('.'), language, kind, value },
  isRequired: true,
  place: { file, path },
});

/** What tips draw on. */
export const sourceItems = (pack: Pack): TextItem[] => pack.sources.map((source) => sourceItem(pack, source));

/** A source as it is edited. One that is not in the pack yet is put at the end. */
export function sourceItem({ sources }: Pack, source: SourceEntry): TextItem {
  const found = sources.findIndex(({ code }) => code === source.code);
  return {
    ...{ id: `source-${source.code}`, kind: 'source', code: source.code },
    title: [source.author, source.year, source.title].filter((part) => part !== null).join(', '),
    fields: sourceFields(source, found < 0 ? sources.length : found).map((field) => ({
      ...field,
      ...(found < 0 && { seed: { path: [sources.length], entry: { code: source.code, kind: source.kind } } }),
    })),
  };
}

function sourceFields(source: SourceEntry, index: number): ItemField[] {
  const field = (key: keyof SourceEntry, kind: FieldKind, value: string): ItemField => ({
    ...line('sources.yaml', null, [index, key], value),
    ...{ kind, isRequired: key === 'author' || key === 'kind' },
  });
  return [
    { ...field('kind', 'choice', source.kind), options: sourceKinds },
    field('author', 'line', source.author),
    field('year', 'year', String(source.year ?? '')),
    field('title', 'line', source.title ?? ''),
    field('publisher', 'line', source.publisher ?? ''),
    field('link', 'link', source.link ?? ''),
    field('incomplete', 'flag', source.incomplete ? 'yes' : ''),
  ];
}

/** Feedback on the total and on each cluster, by outcome; the remark goes with the total. */
export function feedbackItems(pack: Pack): TextItem[] {
  const [names] = [...pack.texts.values()].map((texts) => texts.names);
  const clusters = pack.structure.clusters.map(({ code }) => ({
    ...{ code, title: names?.clusters[code]?.name ?? code },
    path: ['clusters', code],
  }));
  return [{ code: 'total', title: names?.title ?? '', path: ['total'] }, ...clusters].map(
    ({ code, title, path }) => ({
      ...{ id: `feedback-${code}`, kind: 'feedback', code, title },
      fields: eachLanguage(pack, ([language, { feedback }]) => feedbackFields(language, feedback, path)),
    }),
  );
}

function feedbackFields(
  language: string,
  feedback: PackTexts['feedback'],
  path: readonly string[],
): ItemField[] {
  const [, cluster] = path;
  const said = cluster === undefined ? feedback.total : (feedback.clusters[cluster] ?? {});
  const text = (place: readonly string[], value: string): ItemField => ({
    ...line(`${language}/feedback.yaml`, language, place, value),
    ...{ key: place.at(-1) ?? '', kind: 'text' },
  });
  return [
    ...[...levels, 'tooLittleKnown'].map((outcome) => text([...path, outcome], said[outcome] ?? '')),
    ...(cluster === undefined ? [text(['remark'], feedback.remark)] : []),
  ];
}

/** The pages. */
export const pageItems = (pack: Pack): TextItem[] =>
  pack.structure.pages.map(({ code }) => ({
    ...{ id: `page-${code}`, kind: 'page', code },
    title: [...pack.texts.values()][0]?.pages.find((page) => page.code === code)?.title ?? code,
    fields: eachLanguage(pack, ([language, { pages }]) => {
      const page = pages.find((other) => other.code === code);
      const file = `${language}/pages/${code}.md`;
      return [
        line(file, language, ['title'], page?.title ?? ''),
        line(file, language, ['description'], page?.description ?? '', 'text'),
        {
          ...{ key: 'body', language, kind: 'markdown', value: page?.body.trim() ?? '', isRequired: true },
          place: { file, path: null },
        },
      ];
    }),
  }));

/** The mails. */
export const mailItems = (pack: Pack): TextItem[] => {
  const [first] = pack.texts.values();
  return [...(first?.mails ?? [])].map(([kind, { heading }]) => ({
    ...{ id: `mail-${kind}`, kind: 'mail', code: kind, title: heading },
    fields: eachLanguage(pack, ([language, { mails }]) => {
      const mail = mails.get(kind);
      const field = (key: 'subject' | 'heading' | 'button' | 'why'): ItemField =>
        line(`${language}/mails/${kind}.yaml`, language, [key], mail?.[key] ?? '');
      const body = line(`${language}/mails/${kind}.yaml`, language, ['body'], mail?.body.join('\n\n') ?? '');
      return [
        field('subject'),
        field('heading'),
        { ...body, kind: 'paragraphs' },
        field('button'),
        { ...field('why'), kind: 'text' },
      ];
    }),
  }));
};

/** What the scan, its clusters, function groups and levels are called. */
export const namesItem = (pack: Pack): TextItem => ({
  ...{ id: 'names-scan', kind: 'names', code: 'scan' },
  title: [...pack.texts.values()][0]?.names.title ?? '',
  fields: eachLanguage(pack, ([language, { names }]) => {
    const named = (['clusters', 'functionGroups'] as const).flatMap((part) =>
      Object.entries(names[part]).flatMap(([code, { name, description }]) => [
        nameField(language, [part, code, 'name'], name),
        nameField(language, [part, code, 'description'], description, 'text'),
      ]),
    );
    const answers = Object.entries(names.levels).map(([answer, name]) =>
      nameField(language, ['levels', answer], name),
    );
    const top = [
      nameField(language, ['title'], names.title),
      nameField(language, ['subject'], names.subject, 'text'),
    ];
    return [...top, ...named, ...answers];
  }),
});

const nameField = (
  language: string,
  path: readonly string[],
  value: string,
  kind: FieldKind = 'line',
): ItemField => line(`${language}/scan.yaml`, language, path, value, kind);
