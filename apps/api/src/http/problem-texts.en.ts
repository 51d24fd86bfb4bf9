import type { ProblemTexts } from './problem-text-type.js';

/** What a person reads about a problem, in English. */
export const en: ProblemTexts = {
  'request-invalid': ['Something is not filled in right', 'Check the fields and try again.'],
  'request-malformed': ['We cannot read this', 'Reload the page and try again.'],
  'request-too-large': ['This is too large', 'Make it smaller and try again.'],
  'route-unknown': ['Not found', 'This address does not exist. Go back to the home page.'],
  'method-not-allowed': ['That is not possible here', 'Reload the page and try again.'],
  'origin-refused': [
    'Only possible from this website',
    'Open QuickScan in your browser and try again there.',
  ],
  'sign-in-required': ['You are not signed in', 'Sign in to go on. Your answers are saved.'],
  'not-allowed': [
    'This is for somebody else',
    'You do not have the role for it. Ask an administrator of your organisation for help.',
  ],
  'second-factor-required': [
    'Sign in with two steps',
    'An administrator signs in with a second step. Set it up in your account and sign in again.',
  ],
  'tenant-not-yours': ['You do not run this organisation', 'Go to the organisation that you run.'],
  'membership-unknown': [
    'This membership is not there',
    'Reload the page to see which organisation you belong to.',
  ],
  'member-already': [
    'You belong to an organisation already',
    'Leave it first. Then you can belong to another one.',
  ],
  'join-code-unknown': [
    'This code is not right',
    'Check the code, or ask the administrator of your organisation for a new one.',
  ],
  'invitation-invalid': [
    'This invitation no longer works',
    'The link was used, withdrawn or is too old. Ask your administrator for a new invitation.',
  ],
  'account-exists': [
    'You have an account already',
    'Sign in with your own address. Then accept the invitation.',
  ],
  'member-unknown': [
    'This person is not in the list',
    'Reload the page to see who belongs to your organisation now.',
  ],
  'last-administrator': [
    'You are the only administrator',
    'Make somebody else an administrator first. An organisation always needs one.',
  ],
  'own-second-factor': [
    'This is your own second step',
    'You turn it off or change it yourself at My account.',
  ],
  'invitation-unknown': [
    'This invitation is not there any more',
    'Reload the page to see which invitations are still open.',
  ],
  'invitations-too-many': [
    'Too many invitations are open',
    'Withdraw invitations that are no longer needed and try again.',
  ],
  'tenant-sign-in-off': [
    'You cannot sign in through this organisation',
    'This organisation has not turned that on. Sign in another way.',
  ],
  'tenant-sign-in-invalid': [
    'Signing in through your organisation did not work',
    'It took too long, or you began in another browser. Begin again.',
  ],
  'tenant-sign-in-refused': [
    'Signing in through your organisation did not work',
    'What your organisation sent us is not right. Begin again. Does it still not work? Ask the administrator of your organisation for help.',
  ],
  'tenant-sign-in-unavailable': [
    'Your organisation cannot be reached now',
    'The sign-in page of your organisation gives no good answer. Try again later, or sign in another way.',
  ],
  'issuer-refused': [
    'This address is not possible',
    'Fill in an address that begins with https:// and that everybody on the internet can reach.',
  ],
  'issuer-unusable': [
    'This address does not work',
    'We find no OpenID Connect at this address. Check that you filled it in exactly as your organisation has it.',
  ],
  'client-secret-needed': ['Fill in the secret too', 'Another address needs another secret. Fill it in.'],
  'sign-in-failed': [
    'Signing in did not work',
    'The address and password do not match, or the address is not confirmed yet. Check your mail too.',
  ],
  'too-many-tries': ['Tried too often', 'Wait a few minutes and try again.'],
  'confirmation-required': [
    'Show that it is you',
    'Fill in your password once more, or a code from your mail.',
  ],
  'password-wrong': ['This password is not right', 'This password is not right. Try again.'],
  'session-unknown': ['You are signed out there already', 'Reload the page for the latest list.'],
  'code-wrong': ['This code is not right', 'Check the code in your mail and fill it in again.'],
  'sign-in-request-invalid': [
    'This code no longer works',
    'It is too old, was used before or was tried too often. Ask for a new one.',
  ],
  'authenticator-on': ['The app is on already', 'The app is on already. Reload the page.'],
  'authenticator-off': ['The app is off', 'The app is off. Reload the page.'],
  'passkey-refused': [
    'This passkey does not work here',
    'This passkey does not work here. Try once more, or sign in another way.',
  ],
  'passkey-unknown': ['This passkey is not there', 'Reload the page for the latest list.'],
  'password-too-weak': [
    'This password is too easy to guess',
    'Choose a longer one. A phrase of four or five unrelated words works well.',
  ],
  'link-invalid': [
    'This link no longer works',
    'It was used before or is too old. Try to sign in, or sign up again with the same address.',
  ],
  'reset-link-invalid': [
    'This link no longer works',
    'The link was used before or is too old. Ask for a new one at “Forgot your password”.',
  ],
  'email-link-invalid': [
    'This link no longer works',
    'The link was used before or is too old. Fill in your new address again at “My account”.',
  ],
  'email-taken': [
    'This address has an account already',
    'There is an account with this address. Sign in with it, or choose another address at “My account”.',
  ],
  'unsubscribe-link-invalid': [
    'This link is not right',
    'We do not know this link. Open the mail again and click the link at its end.',
  ],
  'scan-unknown': ['This scan does not exist', 'Go back to the home page.'],
  'edition-unknown': ['This edition does not exist', 'Go back to the home page.'],
  'page-unknown': ['This page does not exist', 'Go back to the home page.'],
  'document-unknown': ['This document is not there', 'Look at the downloads on the home page.'],
  'statement-unknown': ['This statement does not exist', 'Go back to the list of statements.'],
  'function-group-unknown': ['Choose a function group', 'Choose a function group from the list.'],
  'tenant-unknown': ['This organisation is not in the list', 'Choose an organisation from the list.'],
  'attempt-unknown': ['This attempt is not there', 'Go to your scan to see what you filled in.'],
  'attempt-finished': [
    'This attempt is finished',
    'A finished attempt does not change. Look at your results.',
  ],
  'attempt-unfinished': ['This attempt is not finished', 'Finish it first. Then you see the results.'],
  'draft-exists': [
    'You have begun already',
    'You have an attempt that is not finished. Go on with that one.',
  ],
  'answers-incomplete': ['Some statements are still open', 'Answer all statements first.'],
  'team-unknown': ['There is no such team', 'The team does not exist, or you are not in it.'],
  'round-unknown': ['There is no such round', 'The round does not exist, or you cannot see it.'],
  'round-closed': ['This round is closed', 'You can no longer join or change anything.'],
  'round-going-on': ['A round is going on', 'A team has one round at a time. Close the running round first.'],
  'round-not-shown': ['There is no overview', 'The round is still open, or its overview cannot be shown.'],
  'departments-unfit': [
    'This round cannot be split by department',
    'Only a confidential round of your whole organisation can show departments beside each other.',
  ],
  'closing-date-unfit': [
    'This closing date does not fit',
    'Choose a moment between an hour and a year from now.',
  ],
  'round-invitation-invalid': [
    'This invitation no longer works',
    'The link is too old, taken back or used by somebody else. Ask the organiser for a new one.',
  ],
  'round-invitation-unknown': ['There is no such invitation', 'The invitation no longer exists.'],
  'reminded-lately': ['You sent a reminder not long ago', 'There are at least two days between reminders.'],
  'attempt-unfit': [
    'This attempt cannot take part',
    'It is too old, belongs to another edition or already counts in another round.',
  ],
  'name-needed': ['Fill in your name', 'In an open round the others see your name beside your scores.'],
  'participation-unknown': ['You do not take part', 'You do not take part in this round.'],
  'team-action-unknown': ['There is no such agreement', 'The agreement no longer exists.'],
  'plan-action-unknown': [
    'This action is not on your plan',
    'Load the page again to see your plan as it is now.',
  ],
  'plan-full': ['Your plan is full', 'Take something off your plan first, such as what is done.'],
  'tip-unknown': ['This tip is not there', 'Load the page again and choose the tip once more.'],
  'tip-on-plan': ['This tip is on your plan already', 'On the page “My plan” you can add a note to it.'],
  'data-export-unknown': ['This download is not there', 'Ask for your data again at “My account”.'],
  'data-export-not-ready': ['The download is not ready', 'Wait a moment and try again.'],
  'report-unknown': ['This report is not there', 'Ask for the report again at your results.'],
  'report-not-ready': ['The report is not ready', 'Wait a moment and try again.'],
  'service-unavailable': ['Not available for a moment', 'Wait a few minutes and try again.'],
  'internal-error': ['Something went wrong on our side', 'Your saved answers are safe. Try again later.'],
};
