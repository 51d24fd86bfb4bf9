import { inBoth } from '../language/in-both.js';

/** The words of the pages on which content is read in. */
export const importTexts = inBoth(
  {
    title: 'Teksten inlezen',
    intro:
      'Hebt u teksten buiten het beheer veranderd? Lees ze dan hier in. U ziet eerst wat er verandert. Pas als u dat goed vindt, wordt het het concept.',
    howTo:
      'Kies een zip met dezelfde bestanden als u bij een editie downloadt (Edities, kies een editie, Download alle teksten).',
    file: 'Zip met teksten',
    look: 'Kijk wat er verandert',
    nothingSaved: 'Er is niets ingelezen.',
    problems: (count: number, files: number) =>
      `Dit klopt er niet: ${count === 1 ? 'één punt' : `${count} punten`} in ${files === 1 ? 'één bestand' : `${files} bestanden`}`,
    mendAll: 'Verbeter dit in de bestanden. Maak daarna een nieuwe zip.',
    again: 'Opnieuw inlezen',
    line: 'Regel',
    wholeFile: 'geheel',
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
    left: (count: number) => `En nog ${count} wijzigingen.`,
    problemsLeft: (count: number) => `En nog ${count} punten. Die ziet u als u de eerste hebt verbeterd.`,
  },
  {
    title: 'Read in texts',
    intro:
      'Did you change texts outside the back office? Read them in here. You see first what changes. Only when you agree it becomes the draft.',
    howTo:
      'Choose a zip with the same files as you download with an edition (Editions, choose an edition, Download all texts).',
    file: 'Zip with texts',
    look: 'See what changes',
    nothingSaved: 'Nothing was read in.',
    problems: (count: number, files: number) =>
      `This is not right: ${count === 1 ? 'one point' : `${count} points`} in ${files === 1 ? 'one file' : `${files} files`}`,
    mendAll: 'Mend this in the files. Then make a new zip.',
    again: 'Read in again',
    line: 'Line',
    wholeFile: 'as a whole',
    reason: 'What is wrong',
    noFile: 'Choose a file first.',
    same: 'These files say exactly what is there now. Nothing changes.',
    gone: 'These files are not there any more. Read them in again.',
    overtaken: 'Somebody else changed something meanwhile. Read the files in again to see the difference.',
    reviewTitle: 'What reading in changes',
    againstDraft: 'On the left is the draft of now, on the right what you read in.',
    againstPublished: 'On the left is what respondents read now, on the right what you read in.',
    showPublished: 'Compare with what respondents read now',
    showDraft: 'Compare with the draft',
    replacesDraft:
      'This takes the place of the draft of now. The history of each text still tells what it said.',
    findings: 'The checks find in it:',
    confirm: 'I have looked at this and want it as the draft.',
    make: 'Make this the draft',
    forget: 'Do not read it in after all',
    left: (count: number) => `And ${count} more changes.`,
    problemsLeft: (count: number) => `And ${count} more points. You see them once you mended the first.`,
  },
);
