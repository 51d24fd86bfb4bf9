export const originNames: Readonly<Record<string, string>> = {
  portal: 'QuickScan',
  'back-office': 'Beheer',
  operator: 'Installatie',
};

const actions: Readonly<Record<string, string>> = {
  changeTexts: 'Teksten veranderd',
  publishEdition: 'Editie gepubliceerd',
  scheduleEdition: 'Tijdstip gezet',
  unscheduleEdition: 'Tijdstip weggehaald',
  discardDraft: 'Concept weggegooid',
  takeEditionBack: 'Editie teruggenomen',
  createTenant: 'Organisatie gemaakt',
  changeTenant: 'Organisatie veranderd',
  suspendTenant: 'Organisatie geschorst',
  resumeTenant: 'Schorsing opgeheven',
  inviteAdministrator: 'Beheerder uitgenodigd',
  renewJoinCode: 'Nieuwe code om erbij te komen',
  findAccount: 'Account opgezocht',
  resendVerification: 'Bevestigingsmail opnieuw',
  resetSecondFactor: 'Tweede stappen weggehaald',
  disableAccount: 'Account uitgezet',
  enableAccount: 'Account weer aangezet',
  retryWork: 'Werk opnieuw geprobeerd',
  discardWork: 'Werk weggegooid',
};

/** What was done, in words; what the portal writes stands by its own name. */
export const actionName = (action: string): string => actions[action] ?? action;
