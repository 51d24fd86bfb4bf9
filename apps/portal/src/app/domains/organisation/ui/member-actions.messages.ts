export const memberActionsMessages = {
  more: $localize`:@@memberActions.more:Meer`,
  promote: $localize`:@@organisation.promote:Maak beheerder`,
  demote: $localize`:@@organisation.demote:Maak gewoon lid`,
  resetSecondFactor: $localize`:@@organisation.resetSecondFactor:Wis tweede stap`,
  remove: $localize`:@@organisation.remove:Verwijder`,
};
