import type { ListRefusal, NewPlace } from '#server/content';

/** The lists to which something can be added, and what is said of that. */
const lists = {
  tips: {
    kind: 'tip',
    add: 'Maak een nieuwe tip',
    intro:
      'De tip komt in het concept. Het nummer geeft de QuickScan zelf. Vul beide talen in, of laat de vertaling nog helemaal leeg.',
    remove: 'Deze tip weghalen',
    removeIntro:
      'De tip gaat uit het concept. Deelnemers zien hem nog tot u publiceert. Tot dan kunt u hem terugzetten op de pagina Concept.',
    confirm: 'Ik wil deze tip weghalen.',
  },
  sources: {
    kind: 'source',
    add: 'Maak een nieuwe bron',
    intro:
      'De bron komt in het concept. Daarna kunt u hem kiezen bij een tip. Weet u iets niet zeker? Laat het dan leeg.',
    remove: 'Deze bron weghalen',
    removeIntro:
      'De bron gaat uit het concept. Deelnemers zien hem nog tot u publiceert. Tot dan kunt u hem terugzetten op de pagina Concept.',
    confirm: 'Ik wil deze bron weghalen.',
  },
} as const satisfies Record<string, { kind: NewPlace['kind'] } & Record<string, string>>;

/** A list to which something can be added, with its words. */
export type ListWords = (typeof lists)[keyof typeof lists];

/** Whether something can be added to a list, and removed from it. */
export const isListed = (resource: string): resource is keyof typeof lists => Object.hasOwn(lists, resource);

/** The words of a list; undefined for one that always stays as long as it is. */
export const wordsOf = (resource: string): ListWords | undefined =>
  isListed(resource) ? lists[resource] : undefined;

/** Where something new is made, by list, with what that is called. */
export const additions: Readonly<Record<string, { readonly href: string; readonly label: string }>> =
  Object.fromEntries(
    Object.entries(lists).map(([list, { add }]) => [list, { href: `/admin/new/${list}`, label: add }]),
  );

/** Why something was not removed or put back. */
export const listRefusals: Readonly<Record<ListRefusal, string>> = {
  unknown: 'Dit staat er niet (meer). Misschien was iemand anders u voor.',
  overtaken: 'Iemand anders heeft dit intussen veranderd. Kijk het na en probeer het opnieuw.',
  'in-use': 'Deze bron wordt nog gebruikt. Kies eerst bij de tips hieronder een andere bron.',
  'does-not-fit':
    'Dit past niet meer bij de rest van het concept. Misschien is een bron of een stelling weg waar het bij hoort.',
};

export const listTexts = {
  forStatement: 'Kies bij welke stelling de tip hoort. Daarna kunt u hem ook bij andere stellingen zetten.',
  atStatement: 'Bij stelling',
  removed: 'Weggehaald uit het concept. Op de pagina Concept kunt u het terugzetten.',
  confirmFirst: 'Er is niets weggehaald. Zet eerst een vinkje.',
  usedBy: 'Deze tips gebruiken de bron nog:',
  takeAway: 'Haal weg',
  addToDraft: 'Zet in het concept',
  added: 'Toegevoegd aan het concept. Deelnemers zien dit pas na publiceren.',
} as const;
