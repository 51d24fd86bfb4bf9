/** What the open data is, beside the figures themselves; Dutch first. */
const descriptions: Readonly<Record<string, string>> = {
  nl:
    'Anonieme cijfers van alle deelnemers samen. Elke regel hoort bij een groep (kind en key) op een datum (takenAt). ' +
    'De grootte van de groep staat er als band (sizeBand). mean is het gemiddelde, van 0 tot 100. level is het niveau ' +
    'van dat gemiddelde. De middelste helft van de deelnemers scoort tussen lower en upper, in stappen van vijf. ' +
    'shares zijn de aandelen van de vijf niveaus en van onbekend, in procenten. Wat leeg is, mag niet getoond worden: ' +
    'er zijn dan te weinig deelnemers. Cijfers die er staan, veranderen nooit meer. Van elke deelnemer telt de laatste ' +
    'invulling van de afgelopen 24 maanden.',
  en:
    'Anonymous figures of all participants together. Each line belongs to a group (kind and key) on a date (takenAt). ' +
    'The size of the group is given as a band (sizeBand). mean is the average, from 0 to 100. level is the level of ' +
    'that average. The middle half of the participants scores between lower and upper, in steps of five. shares are ' +
    'the shares of the five levels and of unknown, in per cents. What is empty may not be shown, since there are too ' +
    'few participants. Figures that are here never change. Of each participant the last scan of the past 24 months ' +
    'counts.',
};

export const describeOpenData = (language: string): string =>
  descriptions[language] ?? descriptions['nl'] ?? '';
