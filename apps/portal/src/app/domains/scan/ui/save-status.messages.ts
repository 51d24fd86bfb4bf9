export const saveStatusMessages = {
  /** By state of saving; what was refused is told by the server. */
  states: {
    idle: '',
    saving: $localize`:@@saveStatus.saving:Bewaren…`,
    saved: $localize`:@@saveStatus.saved:Bewaard`,
    waiting: $localize`:@@saveStatus.waiting:Bewaard op dit apparaat. Wij versturen het zodra dat kan.`,
    'signed-out': $localize`:@@saveStatus.signedOut:U bent uitgelogd. Log weer in, dan bewaren wij uw antwoord.`,
  },
  /** Where the device itself keeps nothing: on a shared computer, or without room. */
  unkept: $localize`:@@saveStatus.unkept:Nog niet bewaard. Laat deze pagina open, dan proberen wij het vanzelf opnieuw.`,
  retry: $localize`:@@saveStatus.retry:Probeer het nu`,
  signIn: $localize`:@@saveStatus.signIn:Log in`,
};
