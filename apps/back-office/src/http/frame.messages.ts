import { inBoth } from '../language/in-both.js';

/** What stands on every page. */
export const frameTexts = inBoth(
  {
    product: 'QuickScan',
    office: 'beheer',
    siteName: 'QuickScan beheer',
    navigation: 'Beheer',
    skip: 'Naar de inhoud',
    signedInAs: 'Ingelogd als',
    signOut: 'Uitloggen',
    trail: 'U bent hier',
    start: 'Begin',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Niet bekend',
  },
  {
    product: 'QuickScan',
    office: 'back office',
    siteName: 'QuickScan back office',
    navigation: 'Back office',
    skip: 'To the content',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    trail: 'You are here',
    start: 'Start',
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
  },
);
