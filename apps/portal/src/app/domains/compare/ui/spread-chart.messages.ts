import type { SpreadBar } from '../data/spread-bars';

const own = ({ name, own }: SpreadBar): string =>
  own === null
    ? $localize`:@@spreadChart.ownUnknown:${name}:name:: u wist te weinig.`
    : $localize`:@@spreadChart.own:${name}:name:: u ${own}:own:.`;

const others = ({ others }: SpreadBar): string =>
  others
    ? $localize`:@@spreadChart.others:Gemiddeld ${others.mean}:mean:, de middelste helft ${others.lower}:lower: tot ${others.upper}:upper:.`
    : $localize`:@@spreadChart.othersUnknown:Van de groep weten we te weinig.`;

export const spreadChartMessages = {
  description: (bars: readonly SpreadBar[]) =>
    $localize`:@@spreadChart.description:Balken van 0 tot 100. ${bars.map((bar) => `${own(bar)} ${others(bar)}`).join(' ')}:bars:`,
  you: $localize`:@@spreadChart.you:Uw score`,
  mean: $localize`:@@spreadChart.mean:Gemiddelde van de groep`,
  band: $localize`:@@spreadChart.band:De middelste helft van de groep`,
  tooLittleKnown: $localize`:@@spreadChart.tooLittleKnown:te weinig bekend`,
};
