import { page } from '../http/page.js';
import { secondFactorTexts } from './second-factor.messages.js';
import type { Proposed } from './second-factor.js';

type View = {
  readonly title: string;
  readonly texts: typeof secondFactorTexts;
  readonly csrfToken: string;
  readonly failed: boolean;
  readonly proposed: (Proposed & { readonly grouped: string; readonly size: number }) | null;
};

const render = page<View>(`
<h1>{{#if proposed}}{{texts.setUpTitle}}{{else}}{{texts.title}}{{/if}}</h1>
{{#if proposed}}<p>{{texts.setUpIntro}}</p>
<p>{{texts.scan}}</p>
<svg class="qr" role="img" aria-label="{{texts.qr}}" viewBox="-4 -4 {{proposed.size}} {{proposed.size}}"><path d="{{proposed.qr.path}}"/></svg>
<p>{{texts.secret}}: <code class="secret">{{proposed.grouped}}</code></p>
{{else}}<p>{{texts.intro}}</p>{{/if}}
{{#if failed}}<p class="problem" id="problem" role="alert">{{texts.failed}}</p>{{/if}}
<form method="post" action="/admin/second-step">
<input type="hidden" name="csrfToken" value="{{csrfToken}}">
<label for="code">{{texts.code}}</label>
<p class="quiet" id="hint">{{texts.hint}}</p>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" required autofocus aria-describedby="hint{{#if failed}} problem{{/if}}">
<button type="submit">{{texts.button}}</button>
</form>
`);

/** Asks for a code of the app; with its QR code where the app has still to be set up. */
export function secondFactorPage(csrfToken: string, proposed: Proposed | undefined, failed: boolean): string {
  const texts = secondFactorTexts;
  const grouped = proposed?.secret.replace(/(.{4})(?=.)/g, '$1 ') ?? '';
  return render({
    title: failed ? texts.failedTitle : texts.title,
    ...{ texts, csrfToken, failed },
    proposed: proposed ? { ...proposed, size: proposed.qr.size + 8, grouped } : null,
  });
}
