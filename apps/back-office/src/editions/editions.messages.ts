/** The words of the pages on which an edition is read. */
export const editionTexts = {
  list: 'Edities',
  edition: 'Editie',
  readOnly: 'Hier leest u wat er in deze editie staat. Veranderen kan alleen in het concept.',
  publishedAt: 'Gepubliceerd op',
  takenBackAt: 'Teruggenomen op',
  files: 'Download alle teksten (zip)',
  notReadable:
    'Deze editie is ouder dan de manier waarop teksten nu worden bewaard. U kunt de teksten wel downloaden.',
  empty: 'Hier staat niets.',
} as const;

/** The kinds of texts, as headings. */
export const kindHeadings = {
  statement: 'Stellingen',
  tip: 'Tips',
  source: 'Bronnen',
  feedback: 'Terugkoppeling',
  page: 'Pagina’s',
  mail: 'E-mails',
  names: 'Namen',
} as const;
