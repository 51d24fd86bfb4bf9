import { inBoth } from '../language/in-both.js';

/** Which words of the reader mean what; the first that fits counts. */
const patterns = {
  noZip: /^this is not a zip file, or it is damaged$/,
  twiceInZip: /^this file is in the zip twice$/,
  tooMuch: /^this is more than a content pack can hold$/,
  leadsOut: /^this path leads out of its folder$/,
  stranger: /^this is not a file of a content pack.*$/,
  noText: /^this file is not text in UTF-8$/,
  noFile: /^this file is missing$/,
  otherScan: /^this is the content of another scan: (.+)$/,
  noHead: /^begin with front matter between lines of ---$/,
  placeholder: /^\{\{(.*)\}\} is not known.*$/,
  block: /^a block "(.*)" is not known; use (.+)$/,
  neededPage: /^page (\S+) is missing$/,
  missing: /^(.+) (\S+) is missing$/,
  strange: /^(.+) (\S+) is not in scan\.yaml$/,
  twice: /^(the \w+|function group|\w+) (\S+) is there twice$/,
  twiceInScan:
    /^The (cluster code|statement|function group) "?([^"]+?)"? (?:is used|appears) more than once\.$/,
  emptyCluster: /^The cluster "(.+)" has no statements\.$/,
  noCluster: /^The scan has no clusters\.$/,
  statementOfTip: /^tip (\S+): there is no statement (\d+)$/,
  groupOfTip: /^tip (\S+): there is no function group (\S+)$/,
  sourceOfTip: /^tip (\S+): source (\S+) is not in sources\.yaml$/,
  tipOfStatement: /^tip (\S+): there is no such tip for statement (\d+), or it is there twice$/,
  noYaml: /^no YAML: (.+)$/,
  empty:
    /^(\S+): (?:Invalid input: expected \w+, received (?:undefined|null)|Too small: expected (?:string|array).*)$/,
  strangeKey: /^\S+: Unrecognized key: "(.+)"$/,
  noAddress: /^(\S+): Invalid URL$/,
  noChoice: /^(\S+): Invalid (?:option|key).*$/,
  noCode: /^(\S+): Invalid string: must match pattern.*$/,
  noSource: /^(\S+): name the sources that the tip draws on.*$/,
  outOfBounds: /^(\S+): Too (?:small|big).*$/,
  wrongKind: /^(\S+): Invalid input.*$/,
};

/** What the reader calls things, at the beginning of a sentence; and what it calls a file as a whole. */
const things: Readonly<Record<string, string>> = inBoth(
  {
    'the code': 'De code',
    'the path': 'Het adres',
    'cluster code': 'Cluster',
    cluster: 'Cluster',
    statement: 'Stelling',
    'function group': 'Functiegroep',
    page: 'Pagina',
    tip: 'Tip',
    source: 'Bron',
    file: 'het bestand als geheel',
  },
  {
    'the code': 'The code',
    'the path': 'The address',
    'cluster code': 'Cluster',
    cluster: 'Cluster',
    statement: 'Statement',
    'function group': 'Function group',
    page: 'Page',
    tip: 'Tip',
    source: 'Source',
    file: 'the file as a whole',
  },
);

/** The same in words for editors, with what the reader found in place of $1 and $2. */
const inWords = inBoth(
  {
    noZip: 'Dit is geen zip, of de zip is beschadigd.',
    twiceInZip: 'Dit bestand zit twee keer in de zip.',
    tooMuch: 'Dit is meer dan er in teksten van de QuickScan kan zitten.',
    leadsOut: 'Dit pad wijst naar een plek buiten de zip.',
    stranger: 'Dit bestand hoort er niet bij. Klopt de naam, of de map waarin het staat?',
    noText: 'Dit bestand is geen tekst in UTF-8.',
    noFile: 'Dit bestand ontbreekt.',
    otherScan: 'Dit zijn de teksten van een andere scan: $1.',
    noHead: 'Begin met titel en beschrijving tussen regels met ---.',
    placeholder: 'De QuickScan vult {{ $1 }} niet in.',
    block: 'Het blok "$1" bestaat niet. Kies uit: $2.',
    neededPage: 'De pagina $1 ontbreekt. De QuickScan heeft die nodig.',
    missing: '$1 $2 ontbreekt.',
    strange: '$1 $2 staat niet in scan.yaml.',
    twice: '$1 $2 staat er twee keer.',
    twiceInScan: '$1 $2 staat er meer dan één keer.',
    emptyCluster: 'Cluster $1 heeft geen stellingen.',
    noCluster: 'Er zijn geen clusters.',
    statementOfTip: 'Tip $1: stelling $2 bestaat niet.',
    groupOfTip: 'Tip $1: functiegroep $2 bestaat niet.',
    sourceOfTip: 'Tip $1: bron $2 staat niet in sources.yaml.',
    tipOfStatement: 'Tip $1 hoort niet bij stelling $2, of staat er twee keer.',
    noYaml: 'Dit is niet te lezen. Kloppen de haakjes, aanhalingstekens en spaties vooraan? ($1)',
    empty: 'Bij $1 staat niets.',
    strangeKey: '"$1" hoort hier niet.',
    noAddress: 'Bij $1 hoort een heel adres dat met https:// begint.',
    noChoice: 'Wat er bij $1 staat, kan niet gekozen worden.',
    noCode: 'Bij $1 hoort een code: kleine letters, cijfers en streepjes.',
    noSource: 'Noem bij $1 op welke bronnen de tip steunt, of zet er "practice: true".',
    outOfBounds: 'Wat er bij $1 staat, is te veel of te weinig.',
    wrongKind: 'Bij $1 staat iets van een andere soort dan er hoort.',
  },
  {
    noZip: 'This is no zip, or it is damaged.',
    twiceInZip: 'This file is in the zip twice.',
    tooMuch: 'This is more than the texts of QuickScan can hold.',
    leadsOut: 'This path leads to a place outside the zip.',
    stranger: 'This file does not belong here. Is its name right, or the folder it is in?',
    noText: 'This file is not text in UTF-8.',
    noFile: 'This file is missing.',
    otherScan: 'These are the texts of another scan: $1.',
    noHead: 'Begin with title and description between lines of ---.',
    placeholder: 'QuickScan does not fill in {{ $1 }}.',
    block: 'There is no block "$1". Choose from: $2.',
    neededPage: 'The page $1 is missing. QuickScan needs it.',
    missing: '$1 $2 is missing.',
    strange: '$1 $2 is not in scan.yaml.',
    twice: '$1 $2 is there twice.',
    twiceInScan: '$1 $2 is there more than once.',
    emptyCluster: 'Cluster $1 has no statements.',
    noCluster: 'There are no clusters.',
    statementOfTip: 'Tip $1: there is no statement $2.',
    groupOfTip: 'Tip $1: there is no function group $2.',
    sourceOfTip: 'Tip $1: source $2 is not in sources.yaml.',
    tipOfStatement: 'Tip $1 does not belong to statement $2, or is there twice.',
    noYaml: 'This cannot be read. Are brackets, quotes and spaces at the start right? ($1)',
    empty: 'Nothing is said at $1.',
    strangeKey: '"$1" does not belong here.',
    noAddress: 'At $1 belongs a whole address that begins with https://.',
    noChoice: 'What is said at $1 cannot be chosen.',
    noCode: 'At $1 belongs a code: small letters, digits and hyphens.',
    noSource: 'Say at $1 which sources the tip draws on, or put "practice: true" there.',
    outOfBounds: 'What is said at $1 is too much or too little.',
    wrongKind: 'What is said at $1 is of another kind than belongs there.',
  },
);

/** Why a file cannot be read, for who reads it; else in the words of the reader. */
export function reasonInWords(reason: string): string {
  const kinds = Object.keys(patterns) as (keyof typeof patterns)[];
  const kind = kinds.find((each) => patterns[each].test(reason));
  const found = kind && patterns[kind].exec(reason);
  if (!found) return reason;
  return inWords[kind].replaceAll(/\$(\d)/g, (_, at: string) => {
    const said = found[Number(at)] ?? '';
    return things[said] ?? said;
  });
}
