import { inBoth } from '../language/in-both.js';

export const secondFactorTexts = inBoth(
  {
    title: 'Nog één stap',
    failedTitle: 'Fout: nog één stap',
    intro: 'Open de app met codes op uw telefoon. Vul de code van QuickScan beheer in.',
    issuer: 'QuickScan beheer',
    setUpTitle: 'Zet uw app met codes klaar',
    setUpIntro:
      'Werken in het beheer kan alleen met een tweede stap. Zet een app met codes op uw telefoon, bijvoorbeeld een app die uw organisatie al gebruikt. Dit doet u één keer.',
    scan: 'Scan deze QR-code met de app. Of typ de sleutel over.',
    qr: 'QR-code voor uw app',
    secret: 'Sleutel',
    code: 'Code uit de app',
    hint: 'Zes cijfers. Elke code werkt één keer.',
    recoveryHint: 'Is uw telefoon niet bij de hand? Vul dan een van uw herstelcodes in.',
    button: 'Ga verder',
    failed: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en probeer het opnieuw.',
  },
  {
    title: 'One more step',
    failedTitle: 'Error: one more step',
    intro: 'Open the app with codes on your phone. Fill in the code of QuickScan beheer.',
    issuer: 'QuickScan beheer',
    setUpTitle: 'Set up your app with codes',
    setUpIntro:
      'Working in the back office takes a second step. Put an app with codes on your phone, for example one that your organisation uses already. You do this once.',
    scan: 'Scan this QR code with the app. Or type in the key.',
    qr: 'QR code for your app',
    secret: 'Key',
    code: 'Code of the app',
    hint: 'Six digits. Each code works once.',
    recoveryHint: 'Is your phone not at hand? Then fill in one of your recovery codes.',
    button: 'Go on',
    failed: 'This code is not right, or was used already. Wait for the next code and try again.',
  },
);
