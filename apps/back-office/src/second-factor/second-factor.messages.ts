export const secondFactorTexts = {
  title: 'Nog één stap',
  failedTitle: 'Fout: nog één stap',
  intro: 'Open de app met codes op uw telefoon. Vul de code van QuickScan beheer in.',
  setUpTitle: 'Zet uw app met codes klaar',
  setUpIntro:
    'Werken in het beheer kan alleen met een tweede stap. Zet een app met codes op uw telefoon, bijvoorbeeld een app die uw organisatie al gebruikt. Dit doet u één keer.',
  scan: 'Scan deze QR-code met de app. Of typ de sleutel over.',
  qr: 'QR-code voor uw app',
  secret: 'Sleutel',
  code: 'Code uit de app',
  hint: 'Zes cijfers. Elke code werkt één keer.',
  button: 'Ga verder',
  failed: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en probeer het opnieuw.',
} as const;
