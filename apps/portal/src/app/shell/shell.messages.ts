export const shellMessages = {
  skip: $localize`:@@shell.skip:Direct naar de inhoud`,
  navigation: $localize`:@@shell.navigation:Hoofdmenu`,
  statements: $localize`:@@shell.statements:Stellingen`,
  /** The name of the other language, in that language. */
  language: $localize`:@@shell.language:English`,
  information: $localize`:@@shell.information:Meer informatie`,
  footer: $localize`:@@shell.footer:Over deze website`,
  myScan: $localize`:@@shell.myScan:Mijn scan`,
  myAccount: $localize`:@@shell.myAccount:Mijn account`,
  signIn: $localize`:@@shell.signIn:Inloggen`,
  signOut: $localize`:@@shell.signOut:Uitloggen`,
  offline: $localize`:@@shell.offline:U bent nu niet verbonden met internet. Wat u al had bewaard, is veilig.`,
  serverAway: $localize`:@@shell.serverAway:De QuickScan is even niet bereikbaar. Wat u al had bewaard, is veilig. Probeer het over een paar minuten opnieuw.`,
  pageFailed: $localize`:@@shell.pageFailed:Deze pagina kon niet worden geopend. Kijk of u verbinding hebt en laad de pagina opnieuw.`,
  signOutFailed: $localize`:@@shell.signOutFailed:Uitloggen is niet gelukt. U bent nog ingelogd. Probeer het zo opnieuw.`,
  signOutQuestion: {
    title: $localize`:@@shell.signOutTitle:Nog niet alles is bewaard`,
    text: $localize`:@@shell.signOutText:Er zijn antwoorden die nog niet zijn bewaard. Als u nu uitlogt, gaan die verloren.`,
    yes: $localize`:@@shell.signOutYes:Toch uitloggen`,
    no: $localize`:@@shell.signOutNo:Nog even wachten`,
  },
  dismiss: $localize`:@@shell.dismiss:Sluit deze melding`,
};
