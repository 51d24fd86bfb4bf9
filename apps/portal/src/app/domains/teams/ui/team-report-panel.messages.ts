export const teamReportPanelMessages = {
  title: $localize`:@@teamReportPanel.title:Teamrapport`,
  text: $localize`:@@teamReportPanel.text:Het overzicht en wat u afsprak, als PDF om te delen met het team.`,
  request: $localize`:@@teamReportPanel.request:Maak het teamrapport`,
};
