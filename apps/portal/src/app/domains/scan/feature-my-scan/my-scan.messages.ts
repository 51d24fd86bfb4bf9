export const myScanMessages = {
  title: $localize`:@@myScan.title:Mijn scan`,
  empty: $localize`:@@myScan.empty:U hebt de scan nog niet ingevuld. U kunt op elk moment stoppen en later verdergaan.`,
  begin: $localize`:@@myScan.begin:Begin de QuickScan`,
  again: $localize`:@@myScan.again:Vul de scan opnieuw in`,
  finished: $localize`:@@myScan.finished:Afgerond`,
};
