/** The words of the comparison in the report. */
export type ComparisonMessages = {
  readonly locale: string;
  readonly heading: string;
  readonly about: (size: string, date: string) => string;
  readonly size: (from: string, to: string) => string;
  readonly sizeOpen: (from: string) => string;
  readonly total: string;
  readonly columns: {
    readonly cluster: string;
    readonly own: string;
    readonly mean: string;
    readonly band: string;
  };
  /** Both edges are rounded to five, so that they can be the same. */
  readonly fromTo: (lower: number, upper: number) => string;
};

const nl: ComparisonMessages = {
  locale: 'nl-NL',
  heading: 'Vergeleken met alle deelnemers',
  about: (size, date) =>
    `${size}, cijfers van ${date}. De helft van de deelnemers scoort binnen de middelste helft, een kwart lager en een kwart hoger.`,
  size: (from, to) => `${from} tot en met ${to} deelnemers`,
  sizeOpen: (from) => `${from} deelnemers of meer`,
  total: 'Totaal',
  columns: { cluster: 'Cluster', own: 'Uw score', mean: 'Gemiddelde', band: 'Middelste helft' },
  fromTo: (lower, upper) => (lower === upper ? `rond ${lower}` : `${lower} tot ${upper}`),
};

const en: ComparisonMessages = {
  locale: 'en-GB',
  heading: 'Compared with all participants',
  about: (size, date) =>
    `${size}, figures of ${date}. Half of the participants score within the middle half, a quarter lower and a quarter higher.`,
  size: (from, to) => `${from} to ${to} participants`,
  sizeOpen: (from) => `${from} participants or more`,
  total: 'Total',
  columns: { cluster: 'Cluster', own: 'Your score', mean: 'Mean', band: 'Middle half' },
  fromTo: (lower, upper) => (lower === upper ? `around ${lower}` : `${lower} to ${upper}`),
};

export const comparisonMessages = (language: string): ComparisonMessages => (language === 'en' ? en : nl);
