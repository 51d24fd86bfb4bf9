export const statementEntryMessages = {
  explanation: $localize`:@@statementEntry.explanation:Uitleg`,
  answers: $localize`:@@statementEntry.answers:Waaruit u kiest`,
};
