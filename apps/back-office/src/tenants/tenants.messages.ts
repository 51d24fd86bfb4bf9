import type { SizeClass } from '#domain/benchmark';
import { inBoth } from '../language/in-both.js';

export const sizeNames: Readonly<Record<SizeClass, string>> = inBoth(
  {
    'under-20': 'Minder dan 20 duizend inwoners',
    '20-50': '20 tot 50 duizend inwoners',
    '50-100': '50 tot 100 duizend inwoners',
    '100-250': '100 tot 250 duizend inwoners',
    '250-plus': '250 duizend inwoners of meer',
  },
  {
    'under-20': 'Fewer than 20 thousand inhabitants',
    '20-50': '20 to 50 thousand inhabitants',
    '50-100': '50 to 100 thousand inhabitants',
    '100-250': '100 to 250 thousand inhabitants',
    '250-plus': '250 thousand inhabitants or more',
  },
);

/** The provinces, by the names under which municipalities are listed. */
export const provinces = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

export const tenantsDone: Readonly<Record<string, string>> = inBoth(
  {
    changed: 'De gegevens zijn bewaard.',
    suspended: 'De organisatie is geschorst. Niemand kan haar nu beheren of erbij komen.',
    resumed: 'De organisatie is niet meer geschorst.',
    'sign-in-removed': 'De eigen inlog is weggehaald. Leden loggen in met hun adres, of met een passkey.',
  },
  {
    changed: 'The details were saved.',
    suspended: 'The organisation is suspended. Nobody can run or join it now.',
    resumed: 'The organisation is no longer suspended.',
    'sign-in-removed': 'Its own sign-in was removed. Members sign in with their address, or with a passkey.',
  },
);

export const tenantProblems = inBoth(
  {
    taken: 'Er is al een organisatie met deze naam, of van deze gemeente.',
    invited: 'Dit adres is al uitgenodigd voor deze organisatie.',
    name: 'Vul een naam in van ten minste 2 en ten hoogste 120 tekens.',
    email: 'Vul een e-mailadres in.',
    noMunicipality: 'Er is geen gemeente zonder organisatie die zo heet.',
  },
  {
    taken: 'There is an organisation with this name, or of this municipality, already.',
    invited: 'This address was invited for this organisation already.',
    name: 'Fill in a name of at least 2 and at most 120 characters.',
    email: 'Fill in an e-mail address.',
    noMunicipality: 'There is no municipality without an organisation that is called so.',
  },
);

export const tenantTexts = inBoth(
  {
    title: 'Organisaties',
    name: 'Naam',
    province: 'Provincie',
    size: 'Grootteklasse',
    sizeHint:
      'Hoeveel inwoners de organisatie bedient. Vul dit alleen in als u het zeker weet. Het telt mee bij vergelijken.',
    state: 'Stand',
    suspended: 'Geschorst',
    active: 'Actief',
    none: 'Er zijn nog geen organisaties.',
    fresh: 'Nieuwe organisatie',
    municipality: 'Een gemeente?',
    municipalityHint: 'Zoek de gemeente. Naam, provincie en code staan dan klaar.',
    search: 'Zoek',
    searchLabel: 'Naam van de gemeente, of een deel ervan',
    choose: 'Kies een gemeente',
    chosen: 'Gekozen gemeente: {{municipality.name}} ({{municipality.code}}), {{municipality.province}}.',
    otherwise: 'Toch geen gemeente',
    municipalityCode: 'Gemeentecode',
    firstEmail: 'E-mailadres van de eerste beheerder',
    make: 'Maak de organisatie',
    link: 'Geef deze link aan de nieuwe beheerder. U ziet hem maar één keer. Hij werkt 30 dagen, en één keer.',
    suspendedIntro:
      'Deze organisatie is geschorst. Niemand kan haar beheren of erbij komen. Wat leden invulden, blijft van hen.',
    save: 'Bewaar',
    runners: 'Beheerders',
    noRunner: 'Er is nog geen beheerder.',
    invite: 'Beheerder uitnodigen',
    newEmail: 'E-mailadres van een nieuwe beheerder',
    makeInvitation: 'Maak een uitnodiging',
    entry: 'Erbij komen',
    joinCode: 'Code om erbij te komen',
    codeSince:
      'Er is een code sinds {{codeSince}}. Hier kunt u hem niet lezen: alleen de beheerders van de organisatie zien hem. U kunt wel een nieuwe maken. De code van nu werkt dan niet meer.',
    noCode: 'Er is nog geen code.',
    newCode:
      'De nieuwe code is {{code}}. U ziet hem maar één keer. De vorige werkt niet meer. De beheerders van de organisatie zien hem in de QuickScan.',
    renewCode: 'Maak een nieuwe code',
    suspend: 'Schorsen',
    resume: 'Schorsing opheffen',
    suspendButton: 'Schors deze organisatie',
    resumeButton: 'Hef de schorsing op',
    suspendAgree: 'Ik wil deze organisatie echt schorsen.',
  },
  {
    title: 'Organisations',
    name: 'Name',
    province: 'Province',
    size: 'Size class',
    sizeHint:
      'How many inhabitants the organisation serves. Fill this in only if you are sure. It counts in comparisons.',
    state: 'State',
    suspended: 'Suspended',
    active: 'Active',
    none: 'There are no organisations yet.',
    fresh: 'New organisation',
    municipality: 'A municipality?',
    municipalityHint: 'Search the municipality. Name, province and code are filled in then.',
    search: 'Search',
    searchLabel: 'Name of the municipality, or a part of it',
    choose: 'Choose a municipality',
    chosen: 'Municipality chosen: {{municipality.name}} ({{municipality.code}}), {{municipality.province}}.',
    otherwise: 'No municipality after all',
    municipalityCode: 'Code of the municipality',
    firstEmail: 'E-mail address of the first administrator',
    make: 'Make the organisation',
    link: 'Give this link to the new administrator. You see it only once. It works for 30 days, and once.',
    suspendedIntro:
      'This organisation is suspended. Nobody can run or join it. What members filled in stays theirs.',
    save: 'Save',
    runners: 'Administrators',
    noRunner: 'There is no administrator yet.',
    invite: 'Invite an administrator',
    newEmail: 'E-mail address of a new administrator',
    makeInvitation: 'Make an invitation',
    entry: 'Joining',
    joinCode: 'Join code',
    codeSince:
      'There is a code since {{codeSince}}. You cannot read it here: only the administrators of the organisation see it. You can make a new one. The code of now works no more then.',
    noCode: 'There is no code yet.',
    newCode:
      'The new code is {{code}}. You see it only once. The one before works no more. The administrators of the organisation see it in QuickScan.',
    renewCode: 'Make a new code',
    suspend: 'Suspend',
    resume: 'End the suspension',
    suspendButton: 'Suspend this organisation',
    resumeButton: 'End the suspension',
    suspendAgree: 'I really want to suspend this organisation.',
  },
);
