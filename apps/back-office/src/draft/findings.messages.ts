import { inBoth } from '../language/in-both.js';

/** Which words of the checks mean what. */
const patterns = {
  tips: /^statement (\d+), (\w+): (\d+) tips, must be at least (\d+)$/,
  tipOfGroup: /^statement (\d+), (\w+): no tip for ([\w-]+)$/,
  untranslated: /^(\w+): tip (\S+) of statement (\d+) is not translated$/,
  words: /^(.+): (\d+) words, must be (\d+) to (\d+)$/,
  characters: /^(.+): (\d+) characters, must be (\d+) to (\d+)$/,
  shared: /^(.+) and (.+) share: (.+)$/,
  terms: /^terms\.txt: (\d+) terms, must be at most (\d+)$/,
  easy: /^only (\d+) of (\d+) texts read easily$/,
  lessEasy:
    /^(.+) reads less easily: Flesch–Douma (\S+), sentences of (\S+) \(median\) and (\S+) \(longest\) words$/,
  incomplete: /^source (\S+) is incomplete$/,
  unused: /^source (\S+): no tip draws on it$/,
};

/** The same in words for editors, with what the checks found in place of $1, $2 and so on. */
const inWords = inBoth(
  {
    tips: 'Stelling $1, antwoord $2: $3 tips; er moeten er $4 zijn.',
    tipOfGroup: 'Stelling $1, antwoord $2: geen tip voor functiegroep $3.',
    untranslated: 'Tip $2 van stelling $3 is nog niet vertaald ($1).',
    words: '$1: $2 woorden; het moeten er $3 tot $4 zijn.',
    characters: '$1: $2 tekens; het moeten er $3 tot $4 zijn.',
    shared: '$1 en $2 hebben dezelfde woorden: “$3”.',
    terms: 'Er zijn $1 vaktermen; het mogen er $2 zijn.',
    easy: 'Maar $1 van de $2 teksten zijn makkelijk te lezen.',
    lessEasy:
      '$1 leest minder makkelijk: leesgemak $2 (liefst 60 of meer), langste zin $4 woorden (liefst 25 of minder).',
    incomplete: 'Bron $1 is nog niet compleet.',
    unused: 'Bron $1: geen tip steunt erop.',
  },
  {
    tips: 'Statement $1, answer $2: $3 tips; there must be $4.',
    tipOfGroup: 'Statement $1, answer $2: no tip for function group $3.',
    untranslated: 'Tip $2 of statement $3 is not translated yet ($1).',
    words: '$1: $2 words; there must be $3 to $4.',
    characters: '$1: $2 characters; there must be $3 to $4.',
    shared: '$1 and $2 have the same words: “$3”.',
    terms: 'There are $1 technical terms; there may be $2.',
    easy: 'Only $1 of the $2 texts are easy to read.',
    lessEasy:
      '$1 is less easy to read: ease $2 (rather 60 or more), longest sentence $4 words (rather 25 or fewer).',
    incomplete: 'Source $1 is not complete yet.',
    unused: 'Source $1: no tip draws on it.',
  },
);

/** A finding of the checks in the language of who reads it. */
export function findingInWords(finding: string): string {
  const kinds = Object.keys(patterns) as (keyof typeof patterns)[];
  const kind = kinds.find((each) => patterns[each].test(finding));
  return kind ? finding.replace(patterns[kind], inWords[kind]) : finding;
}
