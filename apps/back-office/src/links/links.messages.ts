import { failingDays, type LinkCheck } from '#server/content';
import { inBoth } from '../language/in-both.js';

/** What became of a link. */
export const linkStates: Readonly<Record<LinkCheck['outcome'], string>> = inBoth(
  {
    waiting: 'Nog niet gecontroleerd',
    works: 'Werkt',
    fails: 'Werkt niet',
    refused: 'Wordt niet gecontroleerd: dit adres is niet openbaar',
  },
  {
    waiting: 'Not checked yet',
    works: 'Works',
    fails: 'Does not work',
    refused: 'Is not checked: this address is not public',
  },
);

export const linksDone = inBoth(
  { checked: 'De link is gecontroleerd.' },
  { checked: 'The link was checked.' },
);

export const linkTexts = inBoth(
  {
    title: 'Links van bronnen',
    intro: `Elke link van een bron wordt één keer per dag gecontroleerd. Werkt een link ${failingDays} dagen achter elkaar niet, dan staat hij bovenaan met een teken erbij.`,
    flagged: `{{flagged}} te herstellen: deze werken al ${failingDays} dagen of langer niet.`,
    link: 'Link en bron',
    state: 'Stand',
    checked: 'Gecontroleerd',
    again: 'Opnieuw',
    mend: 'Herstel deze link',
    checkNow: 'Controleer nu',
  },
  {
    title: 'Links of sources',
    intro: `Each link of a source is checked once a day. A link that does not work for ${failingDays} days running stands at the top with a mark beside it.`,
    flagged: `{{flagged}} to mend: these have not worked for ${failingDays} days or longer.`,
    link: 'Link and source',
    state: 'State',
    checked: 'Checked',
    again: 'Again',
    mend: 'Mend this link',
    checkNow: 'Check now',
  },
);
