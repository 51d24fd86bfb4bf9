export const unsubscribeMessages = {
  title: $localize`:@@unsubscribe.title:Geen mail meer`,
  lead: $localize`:@@unsubscribe.lead:Wilt u geen mail meer van ons, zoals herinneringen? Klik op de knop.`,
  stays: $localize`:@@unsubscribe.stays:Mail die u zelf aanvraagt, krijgt u nog wel. Ook mail over uw eigen account blijft komen.`,
  submit: $localize`:@@unsubscribe.submit:Meld mij af`,
  noToken: $localize`:@@unsubscribe.noToken:Deze link is niet compleet. Open de mail nog eens en klik op de link onderaan.`,
  doneTitle: $localize`:@@unsubscribe.doneTitle:U bent afgemeld`,
  doneText: $localize`:@@unsubscribe.doneText:U krijgt deze mails niet meer. U hoeft verder niets te doen.`,
};
