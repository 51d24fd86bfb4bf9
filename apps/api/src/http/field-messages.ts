import type { core } from 'zod';

type Issue = core.$ZodIssue;
type Words = {
  readonly missing: string;
  readonly email: string;
  readonly tooShort: (minimum: string) => string;
  readonly tooLong: (maximum: string) => string;
  readonly unknown: (fields: string) => string;
  readonly wrong: string;
};

const nl: Words = {
  missing: 'Vul dit veld in.',
  email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  tooShort: (minimum) => `Gebruik minstens ${minimum} tekens.`,
  tooLong: (maximum) => `Gebruik hoogstens ${maximum} tekens.`,
  unknown: (fields) => `Dit hoort hier niet: ${fields}.`,
  wrong: 'Dit past hier niet. Kies een van de mogelijkheden.',
};

const en: Words = {
  missing: 'Fill in this field.',
  email: 'Fill in an e-mail address, such as name@example.org.',
  tooShort: (minimum) => `Use at least ${minimum} characters.`,
  tooLong: (maximum) => `Use at most ${maximum} characters.`,
  unknown: (fields) => `This does not belong here: ${fields}.`,
  wrong: 'This does not fit here. Choose one of the options.',
};

/** A sentence for a person about one field that did not fit. */
export function fieldMessage(issue: Issue, language: string): string {
  const words = language === 'en' ? en : nl;
  switch (issue.code) {
    case 'invalid_type':
      return words.missing;
    case 'too_small':
      return issue.minimum === 1 ? words.missing : words.tooShort(String(issue.minimum));
    case 'too_big':
      return words.tooLong(String(issue.maximum));
    case 'unrecognized_keys':
      return words.unknown(issue.keys.join(', '));
    case 'invalid_format':
      return issue.format === 'email' ? words.email : words.wrong;
    default:
      return words.wrong;
  }
}
