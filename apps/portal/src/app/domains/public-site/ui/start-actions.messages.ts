export const startActionsMessages = {
  begin: $localize`:@@startActions.begin:Begin de QuickScan`,
  statements: $localize`:@@startActions.statements:Bekijk de stellingen`,
};
