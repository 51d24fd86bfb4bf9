import Handlebars from 'handlebars';
import type { Response } from 'express';
import { roleNames } from '../admin/panel.messages.js';
import { perLanguage } from '../language/in-both.js';
import { languageTexts } from '../language/language.messages.js';
import { pageAddress } from '../language/spoken.js';
import type { Editor } from '../sign-in/editor.js';
import { documentHead } from './document-head.js';
import { frameTexts } from './frame.messages.js';
import { type NavigationGroup, navigationFor } from './navigation.js';
import { plainPagePolicy } from './page-policy.js';

/** What a page for who is signed in needs besides its own values. */
type Framed = {
  readonly title: string;
  readonly signedInAs: string;
  readonly roleName: string;
  readonly csrfToken: string;
  /** Where the switch of languages leads back to. */
  readonly address: string;
  readonly navigation: readonly (NavigationGroup & {
    readonly links: readonly { readonly current: boolean }[];
  })[];
  /** What was done just now; empty when nothing was. */
  readonly notice: string;
};

/** What a page shows of its own. */
export type PageValues = { readonly title: string; readonly notice?: string };

const frame = (main: string): string => `<!doctype html>
<html lang="${languageTexts.code}">
${documentHead('panel.css', 'office.css')}
<body>
<div class="office">
<nav class="sidebar" aria-label="${frameTexts.navigation}">
<a class="skip" href="#content">${frameTexts.skip}</a>
<a class="name" href="/admin">${frameTexts.siteName}</a>
{{#each navigation}}<p class="group" id="group-{{@index}}">{{title}}</p>
<ul aria-labelledby="group-{{@index}}">{{#each links}}<li><a href="{{href}}"{{#if current}} aria-current="page"{{/if}}>{{label}}</a></li>{{/each}}</ul>
{{/each}}</nav>
<div class="side">
<header class="top-bar">
<p><span class="wide">${frameTexts.signedInAs} </span><a href="/admin/account"><strong>{{signedInAs}}</strong></a><span class="wide">, {{roleName}}</span></p>
<form method="post" action="/admin/language"><input type="hidden" name="csrfToken" value="{{csrfToken}}"><input type="hidden" name="from" value="{{address}}"><button type="submit" class="quiet" name="language" value="${languageTexts.other}" lang="${languageTexts.other}">${languageTexts.switch}</button></form>
<form method="post" action="/admin/sign-out"><input type="hidden" name="csrfToken" value="{{csrfToken}}"><button type="submit" class="quiet">${frameTexts.signOut}</button></form>
</header>
<main id="content" tabindex="-1">
{{#if notice}}<p class="done" role="status">{{notice}}</p>{{/if}}
${main}
</main>
</div>
</div>
</body>
</html>
`;

/**
 * A page of the back office around `main`, for who is signed in, made once in each language, without scripts; every value
 * in it is escaped. Its forms carry `{{csrfToken}}`.
 */
export function officePage<T extends PageValues>(
  main: () => string,
): (editor: Editor, path: string, values: T) => string {
  const rendering = perLanguage(() =>
    Handlebars.compile<T & Framed>(frame(main()), { strict: true, knownHelpersOnly: true }),
  );
  return (editor, path, values) =>
    rendering()({
      notice: '',
      ...values,
      ...{ signedInAs: editor.email, roleName: roleNames[editor.role], csrfToken: editor.csrfToken },
      address: pageAddress() || path,
      navigation: navigationFor(editor.role).map(({ title, links }) => ({
        title,
        links: links.map((link) => ({ ...link, current: link.href === path })),
      })),
    });
}

/** Sends a page of ours with its policy. */
export function sendOfficePage(response: Response, status: number, html: string): void {
  response.status(status).set('Content-Security-Policy', plainPagePolicy()).type('html').send(html);
}
