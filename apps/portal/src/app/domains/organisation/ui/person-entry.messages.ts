export const personEntryMessages = {
  administrator: $localize`:@@personEntry.administrator:beheerder`,
  joined: (date: string) => $localize`:@@personEntry.joined:lid sinds ${date}:date:`,
  asked: (date: string) => $localize`:@@personEntry.asked:gevraagd op ${date}:date:`,
};
