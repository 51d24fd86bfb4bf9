export const tenantSignInMessages = {
  title: $localize`:@@tenantSignIn.title:Inloggen via uw organisatie`,
  chooseLead: $localize`:@@tenantSignIn.chooseLead:Zoek uw organisatie. U logt in op de inlogpagina van uw organisatie, met de gegevens die u daar altijd gebruikt.`,
  search: $localize`:@@tenantSignIn.search:Zoek uw organisatie`,
  searchHint: $localize`:@@tenantSignIn.searchHint:Typ een deel van de naam.`,
  nothingFound: $localize`:@@tenantSignIn.nothingFound:Niet gevonden. Misschien heeft uw organisatie dit niet aan staan. Log dan op een andere manier in.`,
  choose: $localize`:@@tenantSignIn.choose:Kies`,
  startLead: $localize`:@@tenantSignIn.startLead:U gaat naar de inlogpagina van uw organisatie. Daarna komt u hier terug.`,
  start: $localize`:@@tenantSignIn.start:Ga verder`,
  again: $localize`:@@tenantSignIn.again:Begin opnieuw`,
  otherWay: $localize`:@@tenantSignIn.otherWay:Log op een andere manier in`,
  sharedComputer: $localize`:@@tenantSignIn.sharedComputer:Dit is een gedeelde computer`,
  sharedComputerHint: $localize`:@@tenantSignIn.sharedComputerHint:Dan bent u bij ons uitgelogd zodra u de browser sluit. Log ook bij uw organisatie uit.`,
  finishing: $localize`:@@tenantSignIn.finishing:Even geduld. Wij kijken na wat uw organisatie ons stuurde.`,
  stopped: $localize`:@@tenantSignIn.stopped:U bent niet ingelogd. U bent gestopt, of uw organisatie liet u niet door. Probeer het opnieuw, of vraag de beheerder van uw organisatie om hulp.`,
};

export const newcomerMessages = {
  title: $localize`:@@newcomer.title:Nog een paar vragen`,
  lead: (organisation: string) =>
    $localize`:@@newcomer.lead:U logt voor het eerst in via ${organisation}:organisation:. U hoort daarna bij deze organisatie. Hebt u al een account met dit e-mailadres? Dan koppelen wij dat.`,
  email: $localize`:@@newcomer.email:E-mailadres`,
  emailHint: $localize`:@@newcomer.emailHint:U krijgt hier een mail met een code. Zo weten wij dat het adres van u is.`,
  emailRequired: $localize`:@@newcomer.emailRequired:Vul uw e-mailadres in.`,
  emailInvalid: $localize`:@@newcomer.emailInvalid:Dit lijkt geen e-mailadres. Kijk het na.`,
  name: $localize`:@@newcomer.name:Uw naam`,
  nameHint: $localize`:@@newcomer.nameHint:De beheerder van uw organisatie ziet uw naam. U mag dit leeg laten.`,
  functionGroup: $localize`:@@newcomer.functionGroup:Welk werk doet u?`,
  functionGroupRequired: $localize`:@@newcomer.functionGroupRequired:Kies welk werk u doet.`,
  privacy: $localize`:@@newcomer.privacy:Wij bewaren uw e-mailadres, uw naam, uw functiegroep en het kenmerk waarmee uw organisatie u herkent. Uw organisatie ziet uw antwoorden en resultaten nooit. U kunt uw account altijd verwijderen.`,
  submit: $localize`:@@newcomer.submit:Akkoord, mail mij een code`,
  codeTitle: $localize`:@@newcomer.codeTitle:Vul de code in`,
  codeLead: (email: string, minutes: number) =>
    $localize`:@@newcomer.codeLead:Wij hebben een mail met een code gestuurd naar ${email}:email:. De code werkt ${minutes}:minutes: minuten.`,
  code: $localize`:@@newcomer.code:Code uit de mail`,
  codeRequired: $localize`:@@newcomer.codeRequired:Vul de code uit de mail in.`,
  codeSubmit: $localize`:@@newcomer.codeSubmit:Log in`,
  back: $localize`:@@newcomer.back:Ander e-mailadres of nieuwe code`,
};
