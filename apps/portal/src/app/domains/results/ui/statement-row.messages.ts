export const statementRowMessages = {
  yourAnswer: $localize`:@@statementRow.yourAnswer:Uw antwoord:`,
};
