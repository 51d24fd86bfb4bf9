export const growthCardsMessages = {
  now: (answer: string) => $localize`:@@growthCards.now:Uw antwoord: ${answer}:answer:.`,
};
