import { passwordLength } from '../../shared/ui-text-field/password-length';

export const myAccountMessages = {
  title: $localize`:@@myAccount.title:Mijn account`,
  lead: (email: string) =>
    $localize`:@@myAccount.lead:U bent ingelogd als ${email}:email:. Uw antwoorden ziet niemand anders dan u.`,
  home: $localize`:@@myAccount.home:Naar de beginpagina`,
  deletedTitle: $localize`:@@myAccount.deletedTitle:Uw account is verwijderd`,
  deletedText: $localize`:@@myAccount.deletedText:Uw antwoorden, uitkomsten en rapporten zijn weg. Bedankt dat u meedeed.`,
};

export const profileMessages = {
  title: $localize`:@@profile.title:Uw werk en taal`,
  functionGroup: $localize`:@@profile.functionGroup:Wat past het best bij uw werk?`,
  language: $localize`:@@profile.language:In welke taal wilt u mails van ons?`,
  dutch: $localize`:@@profile.dutch:Nederlands`,
  english: $localize`:@@profile.english:Engels`,
  kept: $localize`:@@profile.kept:Wat u eerder hebt afgerond, verandert niet.`,
  submit: $localize`:@@profile.submit:Bewaar`,
  saved: $localize`:@@profile.saved:Bewaard.`,
};

export const emailSectionMessages = {
  title: $localize`:@@emailSection.title:E-mailadres`,
  text: $localize`:@@emailSection.text:Op uw nieuwe adres krijgt u een mail om het te bevestigen. Tot die tijd blijft uw oude adres gelden.`,
  label: $localize`:@@emailSection.label:Nieuw e-mailadres`,
  required: $localize`:@@emailSection.required:Vul uw nieuwe e-mailadres in.`,
  invalid: $localize`:@@emailSection.invalid:Dit lijkt geen e-mailadres. Kijk het na.`,
  submit: $localize`:@@emailSection.submit:Stuur de mail`,
  sent: (email: string, hours: number) =>
    $localize`:@@emailSection.sent:Er is een mail onderweg naar ${email}:email:. De knop in die mail werkt ${hours}:hours: uur.`,
};

export const passwordSectionMessages = {
  title: $localize`:@@passwordSection.title:Wachtwoord`,
  label: $localize`:@@passwordSection.label:Nieuw wachtwoord`,
  hint: $localize`:@@passwordSection.hint:Ten minste ${passwordLength.min}:minimum: tekens. Een paar losse woorden achter elkaar werkt goed.`,
  required: $localize`:@@passwordSection.required:Vul een nieuw wachtwoord in.`,
  short: $localize`:@@passwordSection.short:Gebruik ten minste ${passwordLength.min}:minimum: tekens.`,
  long: $localize`:@@passwordSection.long:Gebruik niet meer dan ${passwordLength.max}:maximum: tekens.`,
  submit: $localize`:@@passwordSection.submit:Verander mijn wachtwoord`,
  saved: $localize`:@@passwordSection.saved:Uw wachtwoord is veranderd. Op uw andere apparaten bent u uitgelogd.`,
};

export const sessionsMessages = {
  title: $localize`:@@sessions.title:Waar u bent ingelogd`,
  unknown: $localize`:@@sessions.unknown:Onbekende browser`,
  here: $localize`:@@sessions.here:Dit is waar u nu bent`,
  since: (moment: string) => $localize`:@@sessions.since:Ingelogd op ${moment}:moment:`,
  end: $localize`:@@sessions.end:Log daar uit`,
  endOthers: $localize`:@@sessions.endOthers:Log overal uit, behalve hier`,
  ended: $localize`:@@sessions.ended:U bent daar uitgelogd.`,
};

export const exportMessages = {
  title: $localize`:@@dataExport.title:Al uw gegevens`,
  text: $localize`:@@dataExport.text:Download alles wat wij van u bewaren: uw account, uw antwoorden, uw uitkomsten en uw rapporten.`,
  request: $localize`:@@dataExport.request:Zet mijn gegevens klaar`,
  busy: $localize`:@@dataExport.busy:Wij zetten uw gegevens klaar. Dat duurt meestal een paar tellen.`,
  ready: $localize`:@@dataExport.ready:Uw gegevens staan klaar.`,
  download: $localize`:@@dataExport.download:Download mijn gegevens (zip)`,
  failed: $localize`:@@dataExport.failed:Het klaarzetten is niet gelukt. Probeer het zo nog eens.`,
  fileName: $localize`:@@dataExport.fileName:QuickScan-mijn-gegevens.zip`,
};

export const deleteMessages = {
  title: $localize`:@@deleteAccount.title:Account verwijderen`,
  text: $localize`:@@deleteAccount.text:Uw account verdwijnt met alles erin: antwoorden, uitkomsten en rapporten. Dat kan niet terug. Wilt u iets bewaren? Download dan eerst uw gegevens.`,
  open: $localize`:@@deleteAccount.open:Verwijder mijn account`,
  question: {
    title: $localize`:@@deleteAccount.questionTitle:Uw account voor altijd verwijderen?`,
    text: $localize`:@@deleteAccount.questionText:Alles wat u hebt ingevuld, is dan weg. Wij kunnen het niet terughalen.`,
    yes: $localize`:@@deleteAccount.yes:Ja, verwijder alles`,
    no: $localize`:@@deleteAccount.no:Nee, houd mijn account`,
  },
};

export const organisationSectionMessages = {
  title: $localize`:@@organisationSection.title:Mijn organisatie`,
  none: $localize`:@@organisationSection.none:U hoort nog niet bij een organisatie. U kunt de scan wel al invullen.`,
  asked: (organisation: string) =>
    $localize`:@@organisationSection.asked:U hebt gevraagd of u bij ${organisation}:organisation: mag horen.`,
  member: (organisation: string) =>
    $localize`:@@organisationSection.member:U hoort bij ${organisation}:organisation:.`,
  open: $localize`:@@organisationSection.open:Naar mijn organisatie`,
  run: $localize`:@@organisationSection.run:Beheer de organisatie`,
};
