export const teamReportPanelMessages = {
  title: $localize`:@@teamReportPanel.title:Teamrapport`,
  text: $localize`:@@teamReportPanel.text:Het overzicht en wat u afsprak, als PDF om te delen met het team.`,
  request: $localize`:@@teamReportPanel.request:Maak het teamrapport`,
  busy: $localize`:@@teamReportPanel.busy:Het teamrapport wordt gemaakt.`,
  ready: $localize`:@@teamReportPanel.ready:Het teamrapport is klaar.`,
  failed: $localize`:@@teamReportPanel.failed:Het maken lukte niet. Probeer het opnieuw.`,
  download: $localize`:@@teamReportPanel.download:Download het teamrapport`,
};
