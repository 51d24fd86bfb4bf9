import type { ListRefusal, NewPlace } from '#server/content';
import { inBoth } from '../language/in-both.js';

/** The words of the lists to which something can be added. */
const words = inBoth(
  {
    tips: {
      add: 'Maak een nieuwe tip',
      intro:
        'De tip komt in het concept. Het nummer geeft de QuickScan zelf. Vul beide talen in, of laat de vertaling nog helemaal leeg.',
      remove: 'Deze tip weghalen',
      removeIntro:
        'De tip gaat uit het concept. Deelnemers zien hem nog tot u publiceert. Tot dan kunt u hem terugzetten op de pagina Concept.',
      confirm: 'Ik wil deze tip weghalen.',
    },
    sources: {
      add: 'Maak een nieuwe bron',
      intro:
        'De bron komt in het concept. Daarna kunt u hem kiezen bij een tip. Weet u iets niet zeker? Laat het dan leeg.',
      remove: 'Deze bron weghalen',
      removeIntro:
        'De bron gaat uit het concept. Deelnemers zien hem nog tot u publiceert. Tot dan kunt u hem terugzetten op de pagina Concept.',
      confirm: 'Ik wil deze bron weghalen.',
    },
  },
  {
    tips: {
      add: 'Make a new tip',
      intro:
        'The tip goes into the draft. QuickScan gives it its number. Fill in both languages, or leave the translation wholly empty for now.',
      remove: 'Remove this tip',
      removeIntro:
        'The tip leaves the draft. Respondents still see it until you publish. Until then you can put it back on the page Draft.',
      confirm: 'I want to remove this tip.',
    },
    sources: {
      add: 'Make a new source',
      intro:
        'The source goes into the draft. Then you can choose it with a tip. Not sure about something? Leave it empty.',
      remove: 'Remove this source',
      removeIntro:
        'The source leaves the draft. Respondents still see it until you publish. Until then you can put it back on the page Draft.',
      confirm: 'I want to remove this source.',
    },
  },
);

/** The lists to which something can be added, and what is in each. */
const kinds = { tips: 'tip', sources: 'source' } as const satisfies Record<
  keyof typeof words,
  NewPlace['kind']
>;

/** A list to which something can be added, with its words. */
export type ListWords = (typeof words)[keyof typeof kinds] & { readonly kind: NewPlace['kind'] };

/** Whether something can be added to a list, and removed from it. */
export const isListed = (resource: string): resource is keyof typeof kinds => Object.hasOwn(kinds, resource);

/** The words of a list; undefined for one that always stays as long as it is. */
export const wordsOf = (resource: string): ListWords | undefined =>
  isListed(resource) ? { ...words[resource], kind: kinds[resource] } : undefined;

/** Where something new is made, by list, with what that is called. */
export const additions = (): Readonly<Record<string, { readonly href: string; readonly label: string }>> =>
  Object.fromEntries(
    Object.entries(words).map(([list, { add }]) => [list, { href: `/admin/new/${list}`, label: add }]),
  );

/** Why something was not removed or put back. */
export const listRefusals: Readonly<Record<ListRefusal, string>> = inBoth(
  {
    unknown: 'Dit staat er niet (meer). Misschien was iemand anders u voor.',
    overtaken: 'Iemand anders heeft dit intussen veranderd. Kijk het na en probeer het opnieuw.',
    'in-use': 'Deze bron wordt nog gebruikt. Kies eerst bij de tips hieronder een andere bron.',
    'does-not-fit':
      'Dit past niet meer bij de rest van het concept. Misschien is een bron of een stelling weg waar het bij hoort.',
  },
  {
    unknown: 'This is not there (any more). Perhaps somebody else was before you.',
    overtaken: 'Somebody else changed this meanwhile. Look it over and try again.',
    'in-use': 'This source is still used. First choose another source with the tips below.',
    'does-not-fit':
      'This no longer fits the rest of the draft. Perhaps a source or a statement that it belongs to is gone.',
  },
);

export const listTexts = inBoth(
  {
    forStatement: 'Kies bij welke stelling de tip hoort. Daarna kunt u hem ook bij andere stellingen zetten.',
    atStatement: 'Bij stelling',
    removed: 'Weggehaald uit het concept. Op de pagina Concept kunt u het terugzetten.',
    confirmFirst: 'Er is niets weggehaald. Zet eerst een vinkje.',
    usedBy: 'Deze tips gebruiken de bron nog:',
    takeAway: 'Haal weg',
    addToDraft: 'Zet in het concept',
    added: 'Toegevoegd aan het concept. Deelnemers zien dit pas na publiceren.',
  },
  {
    forStatement:
      'Choose to which statement the tip belongs. After that you can put it with other statements too.',
    atStatement: 'With statement',
    removed: 'Removed from the draft. You can put it back on the page Draft.',
    confirmFirst: 'Nothing was removed. Tick the box first.',
    usedBy: 'These tips still use the source:',
    takeAway: 'Remove',
    addToDraft: 'Put in the draft',
    added: 'Added to the draft. Respondents see this only after publishing.',
  },
);
