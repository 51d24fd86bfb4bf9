import type { Refusal } from '#server/content';

/** What was done, by the name in the address of the page. */
export const done: Readonly<Record<string, string>> = {
  published: 'Gepubliceerd. Deelnemers zien nu deze editie. De documenten worden gemaakt.',
  scheduled: 'Het tijdstip is gezet. Het concept wordt dan vanzelf gepubliceerd.',
  unscheduled: 'Het concept wordt niet meer vanzelf gepubliceerd.',
  discarded: 'Het concept is weggegooid. Deelnemers zagen het nooit.',
  removed: 'Weggehaald uit het concept. Hieronder kunt u het terugzetten.',
  imported: 'De teksten zijn ingelezen. Dit is nu het concept.',
  'put-back': 'Teruggezet in het concept.',
  'taken-back': 'De editie is teruggenomen. De editie daarvoor is weer de huidige.',
};

/** How many texts change. */
export const countInWords = (count: number): string => (count === 1 ? 'één tekst' : `${count} teksten`);

/** Why something was not done. */
export const refused: Readonly<Record<Refusal | 'not-agreed' | 'not-a-moment', string>> = {
  'no-draft': 'Er is geen concept (meer). Misschien heeft iemand anders het gepubliceerd of weggegooid.',
  overtaken: 'Iemand anders heeft intussen iets veranderd. Kijk het hieronder na en probeer het opnieuw.',
  'not-in-future': 'Kies een tijdstip dat nog komt.',
  'nothing-before': 'Er is geen eerdere editie om naar terug te gaan.',
  'not-agreed': 'Er staan nog punten open. Zet een vinkje als u toch wilt publiceren.',
  'not-a-moment': 'Vul een datum en een tijd in.',
};

/** The findings of the checks, from the words of the checks to words for editors. */
const findings: readonly (readonly [RegExp, string])[] = [
  [
    /^statement (\d+), (\w+): (\d+) tips, must be at least (\d+)$/,
    'Stelling $1, antwoord $2: $3 tips; er moeten er $4 zijn.',
  ],
  [
    /^statement (\d+), (\w+): no tip for ([\w-]+)$/,
    'Stelling $1, antwoord $2: geen tip voor functiegroep $3.',
  ],
  [
    /^(\w+): tip (\S+) of statement (\d+) is not translated$/,
    'Tip $2 van stelling $3 is nog niet vertaald ($1).',
  ],
  [/^(.+): (\d+) words, must be (\d+) to (\d+)$/, '$1: $2 woorden; het moeten er $3 tot $4 zijn.'],
  [/^(.+): (\d+) characters, must be (\d+) to (\d+)$/, '$1: $2 tekens; het moeten er $3 tot $4 zijn.'],
  [/^(.+) and (.+) share: (.+)$/, '$1 en $2 hebben dezelfde woorden: “$3”.'],
  [/^terms\.txt: (\d+) terms, must be at most (\d+)$/, 'Er zijn $1 vaktermen; het mogen er $2 zijn.'],
  [/^only (\d+) of (\d+) texts read easily$/, 'Maar $1 van de $2 teksten zijn makkelijk te lezen.'],
  [
    /^(.+) reads less easily: Flesch–Douma (\S+), sentences of (\S+) \(median\) and (\S+) \(longest\) words$/,
    '$1 leest minder makkelijk: leesgemak $2 (liefst 60 of meer), langste zin $4 woorden (liefst 25 of minder).',
  ],
  [/^source (\S+) is incomplete$/, 'Bron $1 is nog niet compleet.'],
  [/^source (\S+): no tip draws on it$/, 'Bron $1: geen tip steunt erop.'],
];

/** A finding of the checks in Dutch. */
export function findingInWords(finding: string): string {
  const known = findings.find(([pattern]) => pattern.test(finding));
  return known ? finding.replace(known[0], known[1]) : finding;
}

/** What the report of nobody is called, by language. */
export const exampleReport: Readonly<Record<string, string>> = {
  nl: 'Voorbeeld van een persoonlijk rapport',
  en: 'Example of a personal report',
};
