import type { FieldProblem, TextItem } from '#server/content';

const answers: Readonly<Record<string, string>> = {
  inactive: 'Inactief',
  starting: 'Startend',
  onTrack: 'Goed op weg',
  advanced: 'Gevorderd',
  leading: 'Vergevorderd',
  unknown: 'Onbekend of niet van toepassing',
  tooLittleKnown: 'Te weinig bekend',
};

const labels: Readonly<Record<string, string>> = {
  ...answers,
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
};

const parts: Readonly<Record<string, string>> = {
  clusters: 'Cluster',
  functionGroups: 'Functiegroep',
  levels: 'Niveau',
  name: 'naam',
  description: 'beschrijving',
};

/** What a field is called, e.g. "Niveau: Startend" or "Cluster methods: naam". */
export function fieldLabel({ kind }: Pick<TextItem, 'kind'>, key: string): string {
  const [part = '', code, last] = key.split('.');
  if (last !== undefined) return `${known(parts, part)} ${code}: ${known(parts, last)}`;
  if (code !== undefined) return `${known(parts, part)}: ${known(answers, code)}`;
  return kind === 'names' && key === 'title' ? 'Naam van de scan' : known(labels, key);
}

const known = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

const sourceKinds = { publication: 'Publicatie', organisation: 'Organisatie', tool: 'Hulpmiddel' };

/** What an option of a choice is called. */
export const optionLabel = (option: string): string =>
  ({ ...answers, week: 'Deze week', quarter: 'Dit kwartaal', year: 'Dit jaar', ...sourceKinds })[option] ??
  option;

/** What an item of a kind is called. */
export const kindNames: Readonly<Record<TextItem['kind'], string>> = {
  statement: 'Stelling',
  tip: 'Tip',
  source: 'Bron',
  feedback: 'Terugkoppeling',
  page: 'Pagina',
  mail: 'E-mail',
  names: 'Namen',
};

/** How a field is to be written; nothing where that speaks for itself. */
export const fieldHints: Readonly<Record<string, string>> = {
  markdown:
    'Markdown. Een lege regel begint een nieuwe alinea, ## een tussenkop, - een opsomming. Blokken tussen ``` blijven zoals ze zijn.',
  paragraphs: 'Een lege regel begint een nieuwe alinea. Woorden tussen {{ }} vult de QuickScan zelf in.',
  places: 'Kies alleen wat ook echt past. De tip staat dan ook daar.',
  link: 'Een adres dat met https:// begint.',
  year: 'Vier cijfers, of leeg.',
};

export const fieldProblems: Readonly<Record<FieldProblem, string>> = {
  required: 'Vul hier iets in.',
  'too-long': 'Deze tekst is te lang. Maak hem korter.',
  'not-a-year': 'Vul een jaar van vier cijfers in, bijvoorbeeld 2021.',
  'not-a-link': 'Vul een heel adres in dat met https:// begint.',
  'not-an-option': 'Kies uit wat er staat.',
  'unknown-placeholder':
    'Hier staan woorden tussen {{ }} die de QuickScan niet kent. Haal ze weg of verbeter ze.',
  'half-translated': 'Vertaal alles van dit onderdeel, of niets.',
};

export const textMessages = {
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
} as const;
