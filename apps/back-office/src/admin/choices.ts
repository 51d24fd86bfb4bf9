import type { EditionRow } from '#server/content';

type Choice = { value: string; label: string };

const states: Readonly<Record<EditionRow['state'], string>> = {
  draft: 'Concept',
  published: 'Gepubliceerd',
  superseded: 'Vervangen',
};

/** The states of an edition, in words. */
export const stateChoices: Choice[] = Object.entries(states).map(([value, label]) => ({ value, label }));

export const languageChoices: Choice[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'Engels' },
];
