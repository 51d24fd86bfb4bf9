/** What is said once something was done. */
export const organisationStoreMessages = {
  approved: (person: string) =>
    $localize`:@@organisationStore.approved:${person}:person: hoort nu bij uw organisatie.`,
  declined: (person: string) =>
    $localize`:@@organisationStore.declined:De vraag van ${person}:person: is afgewezen.`,
  removed: (person: string) =>
    $localize`:@@organisationStore.removed:${person}:person: hoort niet meer bij uw organisatie.`,
  promoted: (person: string) =>
    $localize`:@@organisationStore.promoted:${person}:person: is nu ook beheerder.`,
  demoted: (person: string) =>
    $localize`:@@organisationStore.demoted:${person}:person: is geen beheerder meer, maar wel lid.`,
  placed: (person: string, department: string) =>
    $localize`:@@organisationStore.placed:${person}:person: staat nu bij ${department}:department:.`,
  unplaced: (person: string) =>
    $localize`:@@organisationStore.unplaced:${person}:person: staat nu bij geen afdeling.`,
  secondFactorReset: (person: string) =>
    $localize`:@@organisationStore.secondFactorReset:De tweede stap van ${person}:person: wordt gewist. Daarover gaat een mail.`,
  invited: (count: number) =>
    $localize`:@@organisationStore.invited:Verstuurd: ${count}:count: uitnodiging(en).`,
  withdrawn: (email: string) =>
    $localize`:@@organisationStore.withdrawn:De uitnodiging aan ${email}:email: is ingetrokken.`,
  renewed: $localize`:@@organisationStore.renewed:Er is een nieuwe code.`,
  copied: $localize`:@@organisationStore.copied:De code is gekopieerd.`,
};
