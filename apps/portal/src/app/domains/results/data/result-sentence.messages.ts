export const resultSentenceMessages = {
  tooLittleKnown: $localize`:@@resultSentence.tooLittleKnown:Er is nog te weinig bekend voor een score over het geheel.`,
  level: (level: string) => $localize`:@@resultSentence.level:Volgens u is uw organisatie ‘${level}:level:’.`,
  withStep: (level: string, cluster: string) =>
    $localize`:@@resultSentence.withStep:Volgens u is uw organisatie ‘${level}:level:’. De grootste stap ligt bij ${cluster}:cluster:.`,
};
