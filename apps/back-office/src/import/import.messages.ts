export const importTexts = {
  title: 'Teksten inlezen',
  intro:
    'Hebt u teksten buiten het beheer veranderd? Lees ze dan hier in. U ziet eerst wat er verandert. Pas als u dat goed vindt, wordt het het concept.',
  howTo:
    'Kies een zip met dezelfde bestanden als u bij een editie downloadt (Edities, kies een editie, Download alle teksten).',
  file: 'Zip met teksten',
  look: 'Kijk wat er verandert',
  nothingSaved: 'Er is niets ingelezen.',
  problems: 'Dit klopt er niet:',
  where: 'Bestand en regel',
  reason: 'Wat er mis is',
  noFile: 'Kies eerst een bestand.',
  same: 'In deze bestanden staat precies wat er nu ook staat. Er verandert niets.',
  gone: 'Deze bestanden zijn er niet meer. Lees ze opnieuw in.',
  overtaken:
    'Iemand anders heeft intussen iets veranderd. Lees de bestanden opnieuw in om het verschil te zien.',
  reviewTitle: 'Wat er door het inlezen verandert',
  againstDraft: 'Links staat het concept van nu, rechts wat u inleest.',
  againstPublished: 'Links staat wat deelnemers nu lezen, rechts wat u inleest.',
  showPublished: 'Vergelijk met wat deelnemers nu lezen',
  showDraft: 'Vergelijk met het concept',
  replacesDraft:
    'Het concept van nu wordt hierdoor vervangen. In de geschiedenis van elke tekst blijft te lezen wat er stond.',
  findings: 'De controles vinden hierin:',
  confirm: 'Ik heb dit bekeken en wil dit als concept.',
  make: 'Maak hiervan het concept',
  forget: 'Toch niet inlezen',
  now: 'Nu',
  then: 'Straks',
} as const;

/** Why files cannot be read, from the words of the reader to words for editors. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^this is not a zip file, or it is damaged$/, 'Dit is geen zip, of de zip is beschadigd.'],
  [/^this file is in the zip twice$/, 'Dit bestand zit twee keer in de zip.'],
  [
    /^this is more than a content pack can hold$/,
    'Dit is meer dan er in teksten van de QuickScan kan zitten.',
  ],
  [/^this path leads out of its folder$/, 'Dit pad wijst naar een plek buiten de zip.'],
  [
    /^this is not a file of a content pack.*$/,
    'Dit bestand hoort er niet bij. Klopt de naam, of de map waarin het staat?',
  ],
  [/^this file is not text in UTF-8$/, 'Dit bestand is geen tekst in UTF-8.'],
  [/^this file is missing$/, 'Dit bestand ontbreekt.'],
  [/^this is the content of another scan: (.+)$/, 'Dit zijn de teksten van een andere scan: $1.'],
  [
    /^begin with front matter between lines of ---$/,
    'Begin met titel en beschrijving tussen regels met ---.',
  ],
  [/^\{\{(.*)\}\} is not known.*$/, 'De woorden {{$1}} kent de QuickScan niet.'],
  [/^a block "(.*)" is not known; use (.+)$/, 'Het blok "$1" bestaat niet. Kies uit: $2.'],
  [/^page (\S+) is missing$/, 'De pagina $1 ontbreekt. De QuickScan heeft die nodig.'],
  [/^mail (\S+) is not in scan\.yaml$/, 'De e-mail $1 staat niet in elke taal.'],
  [/^(.+) (\S+) is missing$/, '$1 $2 ontbreekt.'],
  [/^(.+) (\S+) is not in scan\.yaml$/, '$1 $2 staat niet in scan.yaml.'],
  [/^(.+) is there twice$/, '$1 staat er twee keer.'],
  [/^tip (\S+): there is no statement (\d+)$/, 'Tip $1: stelling $2 bestaat niet.'],
  [/^tip (\S+): there is no function group (\S+)$/, 'Tip $1: functiegroep $2 bestaat niet.'],
  [/^tip (\S+): source (\S+) is not in sources\.yaml$/, 'Tip $1: bron $2 staat niet in sources.yaml.'],
  [
    /^tip (\S+): there is no such tip for statement (\d+), or it is there twice$/,
    'Tip $1 hoort niet bij stelling $2, of staat er twee keer.',
  ],
  [/^(\S+): Invalid input: expected \w+, received undefined$/, 'Bij $1 staat niets.'],
  [/^(\S+): Too small.*$/, 'Bij $1 staat niets.'],
  [/^(\S+): Unrecognized keys?: "?([^"]+)"?.*$/, '"$2" hoort hier niet (bij $1).'],
  [/^(\S+): Invalid URL$/, 'Bij $1 hoort een heel adres dat met https:// begint.'],
  [/^(\S+): Invalid option.*$/, 'Wat er bij $1 staat, kan niet gekozen worden.'],
];

/** Why a file cannot be read, in Dutch; else in the words of the reader. */
export function reasonInWords(reason: string): string {
  const known = reasons.find(([pattern]) => pattern.test(reason));
  return known ? reason.replace(known[0], known[1]) : reason;
}
