export const saveStatusMessages = {
  /** By state of saving; what was refused is told by the server. */
  states: {
    idle: '',
    saving: $localize`:@@saveStatus.saving:Bewaren…`,
    saved: $localize`:@@saveStatus.saved:Bewaard`,
    waiting: $localize`:@@saveStatus.waiting:Nog niet bewaard. Wij proberen het vanzelf opnieuw.`,
    'signed-out': $localize`:@@saveStatus.signedOut:U bent uitgelogd. Log weer in, dan bewaren wij uw antwoord.`,
  },
  retry: $localize`:@@saveStatus.retry:Probeer het nu`,
  signIn: $localize`:@@saveStatus.signIn:Log in`,
};
