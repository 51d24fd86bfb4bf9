export const reportPanelMessages = {
  title: $localize`:@@reportPanel.title:Uw rapport`,
  text: $localize`:@@reportPanel.text:Alles van deze pagina in één document, met uw plan erbij. Handig om te bewaren, of om met collega’s te bespreken.`,
  request: $localize`:@@reportPanel.request:Maak mijn rapport (pdf)`,
  busy: $localize`:@@reportPanel.busy:Wij maken uw rapport. Dat duurt meestal een paar tellen.`,
  ready: $localize`:@@reportPanel.ready:Uw rapport is klaar.`,
  download: $localize`:@@reportPanel.download:Download mijn rapport (pdf)`,
  answers: $localize`:@@reportPanel.answers:Mijn antwoorden als tabel:`,
  xlsx: $localize`:@@reportPanel.xlsx:Excel (xlsx)`,
  csv: $localize`:@@reportPanel.csv:csv`,
  failed: $localize`:@@reportPanel.failed:Het maken van het rapport is niet gelukt. Uw uitkomst is veilig. Probeer het zo nog eens.`,
};
