export const privacyPictureMessages = {
  you: $localize`:@@privacyPicture.you:U`,
  youSee: $localize`:@@privacyPicture.youSee:Alleen u ziet uw antwoorden en uw uitkomst.`,
  others: [
    {
      who: $localize`:@@privacyPicture.manager:Uw leidinggevende en collega's`,
      sees: $localize`:@@privacyPicture.managerSees:zien uw antwoorden niet.`,
    },
    {
      who: $localize`:@@privacyPicture.organisation:Uw organisatie`,
      sees: $localize`:@@privacyPicture.organisationSees:ziet uw antwoorden niet.`,
    },
    {
      who: $localize`:@@privacyPicture.operator:Wie deze site beheert`,
      sees: $localize`:@@privacyPicture.operatorSees:ziet uw antwoorden niet.`,
    },
  ],
};
