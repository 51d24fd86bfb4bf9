export const readFirstMessages = {
  title: $localize`:@@readFirst.title:Lees dit eerst`,
  begin: $localize`:@@readFirst.begin:Begin met de eerste stelling`,
  copy: $localize`:@@readFirst.copy:Begin met een kopie van mijn vorige antwoorden`,
  tryOut: $localize`:@@readFirst.tryOut:Ik wil de scan alleen uitproberen. Deze invulling telt nergens mee.`,
  toMyScan: $localize`:@@readFirst.toMyScan:Naar Mijn scan`,
};
