export const statementRowMessages = {
  yourAnswer: $localize`:@@statementRow.yourAnswer:Uw antwoord:`,
  tips: $localize`:@@statementRow.tips:Tips die hierbij passen`,
};
