import { page } from '../http/page.js';
import { secondFactorTexts } from './second-factor.messages.js';
import type { Proposed } from './second-factor.js';

type View = {
  readonly title: string;
  readonly csrfToken: string;
  readonly failed: boolean;
  readonly proposed: (Proposed & { readonly grouped: string; readonly size: number }) | null;
};

const render = page<View>(
  () => `
<h1>{{#if proposed}}${secondFactorTexts.setUpTitle}{{else}}${secondFactorTexts.title}{{/if}}</h1>
{{#if proposed}}<p>${secondFactorTexts.setUpIntro}</p>
<p>${secondFactorTexts.scan}</p>
<svg class="qr" role="img" aria-label="${secondFactorTexts.qr}" viewBox="-4 -4 {{proposed.size}} {{proposed.size}}"><path d="{{proposed.qr.path}}"/></svg>
<p>${secondFactorTexts.secret}: <code class="secret">{{proposed.grouped}}</code></p>
{{else}}<p>${secondFactorTexts.intro}</p>{{/if}}
{{#if failed}}<p class="problem" id="problem" role="alert">${secondFactorTexts.failed}</p>{{/if}}
<form method="post" action="/admin/second-step">
<input type="hidden" name="csrfToken" value="{{csrfToken}}">
<label for="code">${secondFactorTexts.code}</label>
<p class="quiet" id="hint">${secondFactorTexts.hint}{{#unless proposed}} ${secondFactorTexts.recoveryHint}{{/unless}}</p>
<input id="code" name="code" autocomplete="one-time-code" maxlength="20" required autofocus autocapitalize="none" spellcheck="false" aria-describedby="hint{{#if failed}} problem{{/if}}">
<button type="submit">${secondFactorTexts.button}</button>
</form>
`,
);

/** Asks for a code of the app; with its QR code where the app has still to be set up. */
export function secondFactorPage(csrfToken: string, proposed: Proposed | undefined, failed: boolean): string {
  const grouped = proposed?.secret.replace(/(.{4})(?=.)/g, '$1 ') ?? '';
  return render({
    title: failed ? secondFactorTexts.failedTitle : secondFactorTexts.title,
    ...{ csrfToken, failed },
    proposed: proposed ? { ...proposed, size: proposed.qr.size + 8, grouped } : null,
  });
}
