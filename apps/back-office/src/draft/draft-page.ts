import { officePage, type PageValues } from '../http/office-page.js';
import { changeList, type ChangeView } from './change-list.js';

export type DraftPage = PageValues & {
  /** Null where there is no draft. */
  readonly draft: { readonly number: number; readonly hash: string; readonly publishAt: string } | null;
  readonly published: { readonly id: string; readonly number: number; readonly since: string } | null;
  /** The number of the edition before; 0 where there is none. */
  readonly before: number;
  readonly problem: string;
  /** Of the portal with this draft; empty until it is asked for. */
  readonly previewLink: string;
  readonly changes: readonly ChangeView[];
  readonly pdfs: readonly {
    readonly lang: string;
    readonly languageName: string;
    readonly items: readonly { readonly href: string; readonly title: string }[];
  }[];
  readonly added: readonly { readonly title: string; readonly href: string }[];
  readonly removed: readonly {
    readonly id: string;
    readonly title: string;
    readonly who: string;
    readonly when: string;
  }[];
  readonly count: string;
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
  readonly oneSided: readonly { readonly title: string; readonly href: string }[];
};

const form = (action: string, content: string, attributes = ''): string =>
  `<form method="post" action="/admin/draft/${action}"${attributes}><input type="hidden" name="csrfToken" value="{{@root.csrfToken}}">${content}</form>`;

/** The draft: what it changes, what still has to be mended, and what becomes of it. */
export const draftPage = officePage<DraftPage>(`
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert">{{problem}}</p>{{/if}}
{{#if draft}}
<p>Editie {{draft.number}} is in de maak. {{#if published}}Deelnemers lezen nu editie {{published.number}}, sinds {{published.since}}.{{/if}}</p>
<section class="card" aria-labelledby="preview">
<h2 id="preview">Bekijken</h2>
<p>Open het concept in de QuickScan zelf. Alleen wie deze voorvertoning opent, ziet het concept. Na vier uur is zij voorbij.</p>
{{#if previewLink}}<p class="done" role="status"><a href="{{previewLink}}" target="_blank" rel="noreferrer">Open de voorvertoning (in een nieuw tabblad)</a></p>{{/if}}
${form('preview', '<p class="buttons"><button type="submit" class="quiet">Maak een voorvertoning</button></p>')}
<h3>Als PDF</h3>
<p>Zo worden de documenten. Op elke pagina staat dat het een concept is.</p>
<div class="languages">{{#each pdfs}}<div><p class="quiet">{{languageName}}</p><ul class="findings">{{#each items}}<li><a href="{{href}}" hreflang="{{../lang}}" lang="{{../lang}}">{{title}}</a></li>{{/each}}</ul></div>{{/each}}</div>
</section>
<section class="card" aria-labelledby="publish">
<h2 id="publish">Publiceren</h2>
{{#if draft.publishAt}}<p><strong>Dit concept wordt vanzelf gepubliceerd op {{draft.publishAt}}.</strong></p>
${form('schedule', '<button type="submit" name="clear" value="1" class="quiet">Toch niet vanzelf publiceren</button>')}
{{/if}}
${form(
  'publish',
  `<input type="hidden" name="hash" value="{{draft.hash}}">
{{#if problems}}<label class="option"><input type="checkbox" name="agreed" value="1"> Ik weet dat er nog punten open staan, en publiceer toch.</label>{{/if}}
<p class="buttons"><button type="submit">Publiceer nu</button></p>`,
)}
${form(
  'schedule',
  `<label for="at">Of op een later tijdstip (Nederlandse tijd)</label>
<p class="buttons"><input id="at" name="at" type="datetime-local" required> <button type="submit" class="quiet">Zet dit tijdstip</button></p>`,
)}
</section>
<h2 id="mend">Nog te verbeteren</h2>
{{#if problems}}<p>Deze punten horen klaar te zijn voor u publiceert.</p><ul class="findings">{{#each problems}}<li>{{this}}</li>{{/each}}</ul>
{{else}}<p>Alle controles zijn goed.</p>{{/if}}
{{#if oneSided}}<h3>Veranderd in één taal</h3><p>Kijk of de andere taal nog klopt.</p><ul class="findings">{{#each oneSided}}<li>{{#if href}}<a href="{{href}}">{{title}}</a>{{else}}{{title}}{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if remarks}}<details><summary>Tips voor later ({{remarks.length}})</summary><ul class="findings">{{#each remarks}}<li>{{this}}</li>{{/each}}</ul></details>{{/if}}
<h2 id="changes">{{count}}</h2>
{{#if added}}<h3>Toegevoegd</h3><ul class="findings">{{#each added}}<li><a href="{{href}}">{{title}}</a></li>{{/each}}</ul>{{/if}}
{{#if removed}}<h3 id="removed">Weggehaald</h3><p>Tot u publiceert, kunt u dit terugzetten.</p>
<ul class="removed">{{#each removed}}<li><span>{{title}} <span class="quiet">({{who}}, {{when}})</span></span>
${form('put-back', '<button type="submit" name="item" value="{{id}}" class="quiet" aria-label="Zet terug: {{title}}">Zet terug</button>')}</li>{{/each}}</ul>{{/if}}
${changeList}
<h2 id="discard">Weggooien</h2>
<p>Alle wijzigingen van dit concept verdwijnen. In de geschiedenis van elke tekst blijven ze te lezen.</p>
${form(
  'discard',
  `<input type="hidden" name="hash" value="{{draft.hash}}"><label class="option"><input type="checkbox" required> Ik wil dit concept echt weggooien.</label>
<p class="buttons"><button type="submit" class="quiet">Gooi het concept weg</button></p>`,
)}
{{else}}
<p>Er is nu geen concept. Verander een tekst, dan begint er vanzelf een.{{#if published}} Deelnemers lezen editie {{published.number}}, sinds {{published.since}}.{{/if}}</p>
<h2 id="mend">Stand van de inhoud</h2>
{{#if problems}}<ul class="findings">{{#each problems}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>Alle controles zijn goed.</p>{{/if}}
{{#if remarks}}<details><summary>Tips voor later ({{remarks.length}})</summary><ul class="findings">{{#each remarks}}<li>{{this}}</li>{{/each}}</ul></details>{{/if}}
{{/if}}
{{#if before}}
<h2 id="back">Editie {{published.number}} terugnemen</h2>
<p>Dan wordt editie {{before}} weer de huidige. Wie al aan editie {{published.number}} begon, maakt die af.{{#if draft}} Uw concept blijft bestaan.{{/if}}</p>
${form(
  'take-back',
  `<input type="hidden" name="edition" value="{{published.id}}"><label class="option"><input type="checkbox" required> Ik wil editie {{published.number}} terugnemen.</label>
<p class="buttons"><button type="submit" class="quiet">Neem editie {{published.number}} terug</button></p>`,
)}
{{/if}}
`);
