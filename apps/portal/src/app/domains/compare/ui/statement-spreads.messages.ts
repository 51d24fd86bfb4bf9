import type { AnswerShare } from '../data/statement-spreads';

export const statementSpreadsMessages = {
  own: (name: string) => $localize`:@@statementSpreads.own:U koos: ${name}:name:.`,
  level: (name: string) => $localize`:@@statementSpreads.level:Gemiddeld: ${name}:name:.`,
  tooFew: $localize`:@@statementSpreads.tooFew:Van te weinig mensen is een antwoord bekend.`,
  shares: (shares: readonly AnswerShare[]) =>
    $localize`:@@statementSpreads.shares:Zo antwoordde de groep: ${shares.map(({ name, share }) => `${name} ${share}%`).join(', ')}:shares:.`,
};
