import type { Pack, PackTexts } from '../pack/pack.schema.js';
import { prosePart } from './prose.js';

/** What a text is, since each kind has bounds of its own. */
export type TextKind =
  | 'statement'
  | 'explanation'
  | 'level'
  | 'tip-title'
  | 'tip'
  | 'feedback'
  | 'name'
  | 'page'
  | 'page-title'
  | 'description'
  | 'mail';

/** A text of a pack that people read, as plain sentences. */
export type Prose = {
  readonly kind: TextKind;
  readonly language: string;
  readonly id: string;
  readonly text: string;
};

/** Every text of a pack, in every language. */
export const packProse = ({ texts }: Pack): Prose[] =>
  [...texts].flatMap(([language, said]) =>
    parts(said).map(([kind, id, text]) => ({ kind, language, id: `${language}/${id}`, text })),
  );

type Part = readonly [kind: TextKind, id: string, text: string];

const parts = (texts: PackTexts): Part[] => [
  ...statementParts(texts),
  ...feedbackParts(texts),
  ...pageParts(texts),
  ...mailParts(texts),
];

const statementParts = ({ statements }: PackTexts): Part[] =>
  statements.flatMap(({ code, tips, ...said }): Part[] => {
    const id = `statements/${String(code).padStart(2, '0')}`;
    return [
      ['statement', `${id} statement`, said.statement],
      ['explanation', `${id} explanation`, said.explanation],
      ...Object.entries(said.levels).map(([level, text]): Part => ['level', `${id} ${level}`, text]),
      ['level', `${id} unknown`, said.unknown],
      ...tips.flatMap((tip): Part[] => [
        ['tip-title', `${id} tip ${tip.code} title`, tip.title],
        ['tip', `${id} tip ${tip.code}`, tip.text],
      ]),
    ];
  });

function feedbackParts({ feedback, names }: PackTexts): Part[] {
  const groups = Object.entries({ total: feedback.total, ...feedback.clusters });
  const named = [...Object.entries(names.clusters), ...Object.entries(names.functionGroups)];
  return [
    ['feedback', 'feedback remark', feedback.remark],
    ...groups.flatMap(([group, outcomes]) =>
      Object.entries(outcomes).map(([outcome, text]): Part => [
        'feedback',
        `feedback ${group} ${outcome}`,
        text,
      ]),
    ),
    ...named.map(([code, { description }]): Part => ['name', `scan ${code}`, description]),
  ];
}

const pageParts = ({ pages }: PackTexts): Part[] =>
  pages.flatMap(({ code, title, description, blocks }): Part[] => [
    ['page-title', `pages/${code} title`, title],
    ['description', `pages/${code} description`, description],
    ...blocks
      .map((block): Part => ['page', `pages/${code}`, prosePart(block)])
      .filter(([, , text]) => text !== ''),
  ]);

const mailParts = ({ mails }: PackTexts): Part[] =>
  [...mails].map(([kind, { heading, body, why }]) => [
    'mail',
    `mails/${kind}`,
    [`${heading}.`, ...body, why].join('\n'),
  ]);
