export const myTeamsMessages = {
  title: $localize`:@@myTeams.title:Mijn teams`,
  lead: $localize`:@@myTeams.lead:Vul de scan samen in, en praat over wat eruit komt.`,
  empty: $localize`:@@myTeams.empty:U hebt nog geen team. Start er een, of volg de link in een uitnodiging.`,
  start: $localize`:@@myTeams.start:Start een team`,
  open: $localize`:@@myTeams.open:Bekijk`,
  join: $localize`:@@myTeams.join:Doe mee`,
  organised: $localize`:@@myTeams.organised:U organiseert dit team.`,
  waiting: $localize`:@@myTeams.waiting:Uw organisatie vraagt u mee te doen.`,
  member: $localize`:@@myTeams.member:U zit in dit team.`,
};
