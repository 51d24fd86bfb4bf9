export const growthCardsMessages = {
  now: (answer: string) => $localize`:@@growthCards.now:Nu ${answer}:answer:.`,
};
