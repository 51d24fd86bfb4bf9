import type { DocumentMessages } from './document-messages.js';

/** Dutch, level B1. */
export const nl: DocumentMessages = {
  locale: 'nl-NL',
  titles: {
    statements: 'Alle stellingen',
    'statements-explained': 'Alle stellingen met uitleg',
    tips: 'Alle tips op een rij',
    'tips-of-cluster': 'Tips',
  },
  introductions: {
    statements:
      'Dit zijn de stellingen van de scan, per cluster. Handig om vooraf te lezen of samen te bespreken.',
    'statements-explained':
      'Bij elke stelling leest u wat er bedoeld wordt en waar elk antwoord voor staat. Zo kunt u zich rustig voorbereiden.',
    tips: 'Eén regel per tip. U ziet voor wie de tip is, bij welk antwoord hij past en hoe snel u hem kunt uitvoeren. De volledige teksten vindt u per cluster in een eigen document.',
    'tips-of-cluster':
      'De volledige teksten van de tips bij dit cluster. Zoek uw stelling en uw antwoord, en kies één tip die bij u past.',
  },
  edition: 'Editie',
  page: 'Pagina ',
  of: ' van ',
  answer: 'Antwoord',
  description: 'Zo ziet dat eruit',
  tip: 'Tip',
  forWhom: 'Voor wie',
  fitsAnswer: 'Bij antwoord',
  when: 'Wanneer',
  efforts: { week: 'deze week', quarter: 'dit kwartaal', year: 'dit jaar' },
  drawsOn: 'Bron',
  practice: 'kennis uit de praktijk',
  sources: 'Bronnen',
  website: 'website',
  noYear: 'z.j.',
};
