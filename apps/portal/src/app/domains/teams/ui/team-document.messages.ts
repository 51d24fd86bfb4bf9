export const teamDocumentMessages = {
  busy: $localize`:@@teamDocument.busy:De PDF wordt gemaakt.`,
  ready: $localize`:@@teamDocument.ready:De PDF is klaar.`,
  failed: $localize`:@@teamDocument.failed:Het maken lukte niet. Probeer het opnieuw.`,
  download: $localize`:@@teamDocument.download:Download de PDF`,
};
