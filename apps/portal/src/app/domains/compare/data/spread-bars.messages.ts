import type { Place } from '#domain/benchmark';

const places: Readonly<Record<Place, string>> = {
  lowestQuarter: $localize`:@@spreadBars.lowestQuarter:bij het laagste kwart`,
  middleHalf: $localize`:@@spreadBars.middleHalf:in de middelste helft`,
  highestQuarter: $localize`:@@spreadBars.highestQuarter:bij het hoogste kwart`,
};

export const spreadBarsMessages = {
  total: $localize`:@@spreadBars.total:Totaal`,
  place: (place: Place) => places[place],
  noPlace: $localize`:@@spreadBars.noPlace:niet te zeggen`,
  sentence: (place: string) =>
    $localize`:@@spreadBars.sentence:Uw totaal ligt ${place}:place: van deze groep.`,
  sentenceUnknown: $localize`:@@spreadBars.sentenceUnknown:U wist te weinig voor een totaal. Per cluster ziet u wel waar u staat.`,
};
