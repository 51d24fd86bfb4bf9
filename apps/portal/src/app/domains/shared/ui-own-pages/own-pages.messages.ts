export const ownPagesMessages = {
  label: $localize`:@@ownPages.label:Mijn pagina’s`,
  pages: [
    { path: '/mijn-scan', name: $localize`:@@ownPages.scan:Mijn scan` },
    { path: '/mijn-verloop', name: $localize`:@@ownPages.progress:Mijn verloop` },
    { path: '/mijn-plan', name: $localize`:@@ownPages.plan:Mijn plan` },
  ],
};
