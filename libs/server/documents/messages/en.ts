import type { DocumentMessages } from './document-messages.js';

/** Plain British English. */
export const en: DocumentMessages = {
  locale: 'en-GB',
  titles: {
    statements: 'All statements',
    'statements-explained': 'All statements explained',
    tips: 'All tips at a glance',
    'tips-of-cluster': 'Tips',
  },
  introductions: {
    statements:
      'These are the statements of the scan, by cluster. Useful to read beforehand or to discuss together.',
    'statements-explained':
      'With each statement you read what is meant and what each answer stands for, so that you can prepare in peace.',
    tips: 'One line per tip. You see for whom it is, which answer it goes with and how soon you can do it. The full texts are in a document of their own for each cluster.',
    'tips-of-cluster':
      'The full texts of the tips for this cluster. Look up your statement and your answer, and choose one tip that suits you.',
  },
  edition: 'Edition',
  page: 'Page ',
  of: ' of ',
  answer: 'Answer',
  description: 'What that looks like',
  tip: 'Tip',
  forWhom: 'For whom',
  fitsAnswer: 'With answer',
  when: 'When',
  efforts: { week: 'this week', quarter: 'this quarter', year: 'this year' },
  drawsOn: 'Source',
  practice: 'practice knowledge',
  sources: 'Sources',
  website: 'website',
  noYear: 'n.d.',
};
