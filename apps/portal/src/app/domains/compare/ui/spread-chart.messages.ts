import type { SpreadBar } from '../data/spread-bars';

const own = ({ name, own }: SpreadBar): string =>
  own === null
    ? $localize`:@@spreadChart.ownUnknown:${name}:name:: u wist te weinig.`
    : $localize`:@@spreadChart.own:${name}:name:: u ${own}:own:.`;

function others({ others }: SpreadBar): string {
  if (!others) return $localize`:@@spreadChart.othersUnknown:Van de groep weten we te weinig.`;
  const { mean, middle } = others;
  if (middle && middle.lower === middle.upper)
    return $localize`:@@spreadChart.othersAround:Gemiddeld ${mean}:mean:, de middelste helft rond ${middle.lower}:score:.`;
  return middle
    ? $localize`:@@spreadChart.others:Gemiddeld ${mean}:mean:, de middelste helft ${middle.lower}:lower: tot ${middle.upper}:upper:.`
    : $localize`:@@spreadChart.othersMean:Gemiddeld ${mean}:mean:.`;
}

export const spreadChartMessages = {
  description: (bars: readonly SpreadBar[]) =>
    $localize`:@@spreadChart.description:Balken van 0 tot 100. ${bars.map((bar) => `${own(bar)} ${others(bar)}`).join(' ')}:bars:`,
  you: $localize`:@@spreadChart.you:Uw score`,
  mean: $localize`:@@spreadChart.mean:Gemiddelde van de groep`,
  band: $localize`:@@spreadChart.band:De middelste helft van de groep`,
  tooLittleKnown: $localize`:@@spreadChart.tooLittleKnown:te weinig bekend`,
};
