import { inBoth } from '../language/in-both.js';

/** The words of the pages on which an edition is read. */
export const editionTexts = inBoth(
  {
    list: 'Edities',
    edition: (number: number) => `Editie ${number}`,
    readOnly: 'Hier leest u wat er in deze editie staat. Veranderen kan alleen in het concept.',
    publishedAt: 'Gepubliceerd op',
    takenBackAt: 'Teruggenomen op',
    files: 'Download alle teksten (zip)',
    notReadable:
      'Deze editie is ouder dan de manier waarop teksten nu worden bewaard. U kunt de teksten wel downloaden.',
    empty: 'Hier staat niets.',
  },
  {
    list: 'Editions',
    edition: (number: number) => `Edition ${number}`,
    readOnly: 'Here you read what this edition says. Changing is done in the draft only.',
    publishedAt: 'Published on',
    takenBackAt: 'Taken back on',
    files: 'Download all texts (zip)',
    notReadable:
      'This edition is older than the way in which texts are kept now. You can still download its texts.',
    empty: 'Nothing stands here.',
  },
);
