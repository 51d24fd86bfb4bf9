export const teamComparisonMessages = {
  title: $localize`:@@teamComparison.title:Vergelijken met mijn teams`,
  text: $localize`:@@teamComparison.text:Uw scores naast het overzicht van een gesloten meting. U ziet niet meer dan dat overzicht zelf laat zien.`,
  none: $localize`:@@teamComparison.none:U hebt nog geen team met een overzicht. Na het sluiten van een meting ziet u hier uw scores naast die van het team.`,
  toTeams: $localize`:@@teamComparison.toTeams:Naar mijn teams`,
  choose: $localize`:@@teamComparison.choose:Welke meting?`,
  round: (team: string, date: string) =>
    $localize`:@@teamComparison.round:${team}:team:, gesloten op ${date}:date:`,
  table: $localize`:@@teamComparison.table:Dezelfde cijfers in een tabel`,
  statements: $localize`:@@teamComparison.statements:Per stelling`,
  statement: $localize`:@@teamComparison.statement:Stelling`,
  own: $localize`:@@teamComparison.own:Uw antwoord`,
  team: $localize`:@@teamComparison.team:Gemiddelde van het team`,
  unknown: $localize`:@@teamComparison.unknown:te weinig bekend`,
};
