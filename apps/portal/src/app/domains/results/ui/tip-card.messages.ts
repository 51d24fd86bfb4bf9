export const tipCardMessages = {
  add: $localize`:@@tipCard.add:Zet op mijn plan`,
  planned: $localize`:@@tipCard.planned:Staat op uw plan.`,
  toPlan: $localize`:@@tipCard.toPlan:Bekijk mijn plan`,
};
