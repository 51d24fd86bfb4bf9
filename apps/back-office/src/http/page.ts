import Handlebars from 'handlebars';
import { perLanguage } from '../language/in-both.js';
import { languageTexts } from '../language/language.messages.js';
import { pageAddress } from '../language/spoken.js';
import { documentHead } from './document-head.js';
import { frameTexts } from './frame.messages.js';

/** What every page of ours needs: its title. */
type Titled = { readonly title: string };

const frame = (main: string): string => `<!doctype html>
<html lang="${languageTexts.code}">
${documentHead('plain.css')}
<body>
<header><p><span class="name">${frameTexts.product}</span> <span>${frameTexts.office}</span></p>
<form method="post" action="/admin/sign-in/language"><input type="hidden" name="from" value="{{address}}"><button type="submit" class="quiet" name="language" value="${languageTexts.other}" lang="${languageTexts.other}">${languageTexts.switch}</button></form></header>
<main>${main}</main>
</body>
</html>
`;

/** A plain page without scripts around `main`, made once in each language; every value in it is escaped. */
export function page<T extends Titled>(main: () => string): (values: T) => string {
  const rendering = perLanguage(() =>
    Handlebars.compile<T & { readonly address: string }>(frame(main()), { strict: true }),
  );
  return (values) => rendering()({ ...values, address: pageAddress() });
}
