import type { FieldProblem, TextItem } from '#server/content';
import { inBoth } from '../language/in-both.js';

const answers = inBoth(
  {
    inactive: 'Inactief',
    starting: 'Startend',
    onTrack: 'Goed op weg',
    advanced: 'Gevorderd',
    leading: 'Vergevorderd',
    unknown: 'Onbekend of niet van toepassing',
    tooLittleKnown: 'Te weinig bekend',
  },
  {
    inactive: 'Inactive',
    starting: 'Starting',
    onTrack: 'On track',
    advanced: 'Advanced',
    leading: 'Leading',
    unknown: 'Unknown or not applicable',
    tooLittleKnown: 'Too little known',
  },
);

const labels = inBoth(
  {
    title: 'Titel',
    statement: 'Stelling',
    explanation: 'Toelichting',
    text: 'Tekst',
    levels: 'Past bij deze antwoorden',
    functionGroups: 'Voor deze functiegroepen',
    also: 'Past ook bij andere stellingen',
    effort: 'Wanneer',
    kind: 'Soort',
    sources: 'Bronnen',
    author: 'Auteur',
    year: 'Jaar',
    publisher: 'Uitgever',
    link: 'Link',
    incomplete: 'Nog niet compleet',
    remark: 'Opmerking bij een antwoord dat afwijkt',
    description: 'Korte beschrijving',
    body: 'Tekst',
    subject: 'Onderwerp',
    heading: 'Kop',
    button: 'Knop',
    why: 'Waarom iemand dit bericht krijgt',
    nameOfScan: 'Naam van de scan',
  },
  {
    title: 'Title',
    statement: 'Statement',
    explanation: 'Explanation',
    text: 'Text',
    levels: 'Fits these answers',
    functionGroups: 'For these function groups',
    also: 'Fits other statements too',
    effort: 'When',
    kind: 'Kind',
    sources: 'Sources',
    author: 'Author',
    year: 'Year',
    publisher: 'Publisher',
    link: 'Link',
    incomplete: 'Not complete yet',
    remark: 'Remark with an answer that deviates',
    description: 'Short description',
    body: 'Text',
    subject: 'Subject',
    heading: 'Heading',
    button: 'Button',
    why: 'Why somebody gets this message',
    nameOfScan: 'Name of the scan',
  },
);

const parts = inBoth(
  {
    clusters: 'Cluster',
    functionGroups: 'Functiegroep',
    levels: 'Niveau',
    name: 'naam',
    description: 'beschrijving',
  },
  {
    clusters: 'Cluster',
    functionGroups: 'Function group',
    levels: 'Level',
    name: 'name',
    description: 'description',
  },
);

/** What a field is called, e.g. "Niveau: Startend" or "Cluster methods: naam". */
export function fieldLabel({ kind }: Pick<TextItem, 'kind'>, key: string): string {
  const [part = '', code, last] = key.split('.');
  if (last !== undefined) return `${known(parts, part)} ${code}: ${known(parts, last)}`;
  if (code !== undefined) return `${known(parts, part)}: ${known(answers, code)}`;
  return kind === 'names' && key === 'title' ? labels.nameOfScan : known({ ...answers, ...labels }, key);
}

const known = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

const efforts = inBoth(
  { week: 'Deze week', quarter: 'Dit kwartaal', year: 'Dit jaar' },
  { week: 'This week', quarter: 'This quarter', year: 'This year' },
);

const sourceKinds = inBoth(
  { publication: 'Publicatie', organisation: 'Organisatie', tool: 'Hulpmiddel' },
  { publication: 'Publication', organisation: 'Organisation', tool: 'Tool' },
);

/** What an option of a choice is called. */
export const optionLabel = (option: string): string =>
  known({ ...answers, ...efforts, ...sourceKinds }, option);

/** What an item of a kind is called. */
export const kindNames: Readonly<Record<TextItem['kind'], string>> = inBoth(
  {
    statement: 'Stelling',
    tip: 'Tip',
    source: 'Bron',
    feedback: 'Terugkoppeling',
    page: 'Pagina',
    mail: 'E-mail',
    names: 'Namen',
  },
  {
    statement: 'Statement',
    tip: 'Tip',
    source: 'Source',
    feedback: 'Feedback',
    page: 'Page',
    mail: 'E-mail',
    names: 'Names',
  },
);

/** How a field is to be written; nothing where that speaks for itself. */
export const fieldHints: Readonly<Record<string, string>> = inBoth(
  {
    markdown:
      'Markdown. Een lege regel begint een nieuwe alinea, ## een tussenkop, - een opsomming. Blokken tussen ``` blijven zoals ze zijn.',
    paragraphs: 'Een lege regel begint een nieuwe alinea. Woorden tussen {{ }} vult de QuickScan zelf in.',
    places: 'Kies alleen wat ook echt past. De tip staat dan ook daar.',
    link: 'Een adres dat met https:// begint.',
    year: 'Vier cijfers, of leeg.',
  },
  {
    markdown:
      'Markdown. An empty line begins a new paragraph, ## a heading, - a list. Blocks between ``` stay as they are.',
    paragraphs: 'An empty line begins a new paragraph. Words between {{ }} are filled in by QuickScan.',
    places: 'Choose only what really fits. The tip stands there too then.',
    link: 'An address that begins with https://.',
    year: 'Four digits, or empty.',
  },
);

export const fieldProblems: Readonly<Record<FieldProblem, string>> = inBoth(
  {
    required: 'Vul hier iets in.',
    'too-long': 'Deze tekst is te lang. Maak hem korter.',
    'not-a-year': 'Vul een jaar van vier cijfers in, bijvoorbeeld 2021.',
    'not-a-link': 'Vul een heel adres in dat met https:// begint.',
    'not-an-option': 'Kies uit wat er staat.',
    'unknown-placeholder':
      'Hier staan woorden tussen {{ }} die de QuickScan niet kent. Haal ze weg of verbeter ze.',
    'half-translated': 'Vertaal alles van dit onderdeel, of niets.',
  },
  {
    required: 'Fill in something here.',
    'too-long': 'This text is too long. Make it shorter.',
    'not-a-year': 'Fill in a year of four digits, for example 2021.',
    'not-a-link': 'Fill in a whole address that begins with https://.',
    'not-an-option': 'Choose from what is there.',
    'unknown-placeholder':
      'There are words between {{ }} here that QuickScan does not know. Remove or mend them.',
    'half-translated': 'Translate everything of this part, or nothing.',
  },
);

export const textMessages = inBoth(
  {
    changed: 'Gewijzigd',
    saved: 'Bewaard in het concept. Deelnemers zien dit pas na publiceren.',
    unchanged: 'Er was niets veranderd.',
    wrong: 'Er is nog niets bewaard. Kijk naar de velden met een opmerking.',
    doesNotFit: 'Er is nog niets bewaard. Deze tekst past niet bij de rest van de inhoud:',
    unknown: 'Dit is er niet meer. Misschien heeft iemand anders het weggehaald.',
    overtaken:
      'Iemand anders heeft dit intussen veranderd. Er is niets verloren: uw tekst staat hieronder, en de andere tekst staat ernaast. Kies wat u wilt houden en bewaar opnieuw.',
    theirs: 'Intussen staat hier:',
    missing: 'Nog niet vertaald',
    preview: 'Zo ziet het eruit',
    otherPlaces: 'Kies andere stellingen',
    remove: 'Haal dit weg',
    nobody: 'iemand die hier niet meer werkt',
    save: 'Bewaar in het concept',
    showPreview: 'Laat zien hoe het eruitziet',
    past: 'Eerdere wijzigingen',
    noPast: 'Hier is in het beheer nog niets veranderd.',
    edition: 'editie',
  },
  {
    changed: 'Changed',
    saved: 'Kept in the draft. Respondents see this only after publishing.',
    unchanged: 'Nothing was changed.',
    wrong: 'Nothing was saved yet. Look at the fields with a remark.',
    doesNotFit: 'Nothing was saved yet. This text does not fit the rest of the content:',
    unknown: 'This is not there any more. Perhaps somebody else removed it.',
    overtaken:
      'Somebody else changed this meanwhile. Nothing is lost: your text is below, and the other text is beside it. Choose what you want to keep and save again.',
    theirs: 'Meanwhile it says here:',
    missing: 'Not translated yet',
    preview: 'This is what it looks like',
    otherPlaces: 'Choose other statements',
    remove: 'Remove this',
    nobody: 'somebody who no longer works here',
    save: 'Save in the draft',
    showPreview: 'Show what it looks like',
    past: 'Earlier changes',
    noPast: 'Nothing of this was changed in the back office yet.',
    edition: 'edition',
  },
);
