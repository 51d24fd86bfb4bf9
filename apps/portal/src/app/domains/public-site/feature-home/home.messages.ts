export const homeMessages = {
  title: $localize`:@@home.title:Zie waar uw organisatie staat, en praat er samen over`,
  lead: $localize`:@@home.lead:De QuickScan is een gratis zelfscan voor gemeenten en voor organisaties die mensen naar werk begeleiden.`,
  begin: $localize`:@@home.begin:Begin de QuickScan`,
  statements: $localize`:@@home.statements:Bekijk de stellingen`,
  gainsTitle: $localize`:@@home.gainsTitle:Wat u krijgt`,
  gains: [
    {
      title: $localize`:@@home.gainPictureTitle:Een helder beeld`,
      text: $localize`:@@home.gainPictureText:U ziet per onderdeel hoe ver uw organisatie is, in gewone woorden.`,
    },
    {
      title: $localize`:@@home.gainStepTitle:Uw volgende stap`,
      text: $localize`:@@home.gainStepText:U ziet waar een kleine stap het meest oplevert, en waar u al sterk in bent.`,
    },
    {
      title: $localize`:@@home.gainTalkTitle:Een goed gesprek`,
      text: $localize`:@@home.gainTalkText:U krijgt een rapport om met collega's te bespreken. Daar begint de verandering.`,
    },
  ],
  privacyTitle: $localize`:@@home.privacyTitle:Wie ziet wat?`,
  privacyLead: $localize`:@@home.privacyLead:Uw antwoorden zijn vertrouwelijk. U beslist zelf of u erover vertelt.`,
};
