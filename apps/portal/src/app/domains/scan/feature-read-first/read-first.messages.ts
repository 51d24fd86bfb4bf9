export const readFirstMessages = {
  title: $localize`:@@readFirst.title:Lees dit eerst`,
  begin: $localize`:@@readFirst.begin:Begin met de eerste stelling`,
  toMyScan: $localize`:@@readFirst.toMyScan:Naar Mijn scan`,
};
