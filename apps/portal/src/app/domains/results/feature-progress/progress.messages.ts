import type { Tally } from '../data/progress';

export const progressMessages = {
  title: $localize`:@@progress.title:Mijn verloop`,
  tally: ({ up, same, down, unclear }: Tally) =>
    $localize`:@@progress.tally:Stellingen nu: ${up}:up: verder, ${same}:same: gelijk, ${down}:down: lager en ${unclear}:unclear: niet te vergelijken.`,
  scores: $localize`:@@progress.scores:Uw scores over de tijd`,
  table: $localize`:@@progress.table:Bekijk de cijfers als tabel`,
  changes: $localize`:@@progress.changes:Wat er veranderde per stelling`,
  compareWith: $localize`:@@progress.compareWith:Vergelijk met de invulling van`,
  between: (from: string, to: string) =>
    $localize`:@@progress.between:Dit is het verschil tussen ${from}:from: en ${to}:to:. Een lager antwoord kan ook komen doordat u er nu meer van weet.`,
  all: $localize`:@@progress.all:Al uw uitkomsten`,
  resultOf: (date: string) => $localize`:@@progress.resultOf:Uitkomst van ${date}:date:`,
  total: (score: number | undefined, level: string | undefined) =>
    score === undefined || level === undefined
      ? $localize`:@@progress.totalUnknown:totaal: te weinig bekend`
      : $localize`:@@progress.total:totaal: ${score}:score: (${level}:level:)`,
  one: $localize`:@@progress.one:U hebt de scan één keer afgerond.`,
  oneText: $localize`:@@progress.oneText:Na een tweede keer ziet u hier wat er veranderd is. Een half jaar ertussen is een goed moment.`,
  none: $localize`:@@progress.none:U hebt de scan nog niet afgerond. Daarna ziet u hier uw uitkomsten en wat er van keer tot keer verandert.`,
  toScan: $localize`:@@progress.toScan:Naar mijn scan`,
};
