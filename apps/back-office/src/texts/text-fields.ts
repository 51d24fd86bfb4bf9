import { frameTexts } from '../http/frame.messages.js';
import { textMessages as texts } from './texts.messages.js';

/** The fields of an item, in all languages beside each other, of a form with `rows`. */
export const textFields = (): string => `
{{#each rows}}
<fieldset class="field{{#if isShared}} shared{{/if}}">
<legend>{{label}}</legend>
{{#if hint}}<p class="quiet" id="hint-{{id}}">{{hint}}</p>{{/if}}
<div class="languages">
{{#each cells}}
<div class="cell">
{{#if groups}}
<details{{#if isOn}} open{{/if}}><summary>${texts.otherPlaces}</summary>
{{#each groups}}<fieldset class="places"><legend>{{label}}</legend>
<div class="options">{{#each options}}<label class="option"><input type="checkbox" name="{{../../name}}" value="{{value}}"{{#if on}} checked{{/if}}> {{label}}</label>{{/each}}</div></fieldset>
{{/each}}</details><input type="hidden" name="{{name}}" value="">
{{else}}{{#if options}}
<div class="options">{{#each options}}<label class="option"><input type="{{#if ../isSeveral}}checkbox{{else}}radio{{/if}}" name="{{../name}}" value="{{value}}"{{#if on}} checked{{/if}}> {{label}}</label>{{/each}}</div>
{{#if isSeveral}}<input type="hidden" name="{{name}}" value="">{{/if}}
{{else}}{{#if isFlag}}
<label class="option"><input type="checkbox" name="{{name}}" value="yes"{{#if isOn}} checked{{/if}}> ${frameTexts.yes}</label><input type="hidden" name="{{name}}" value="">
{{else}}
<label for="{{id}}"{{#unless languageName}} class="only-heard"{{/unless}}>{{#if languageName}}{{languageName}}{{else}}{{../label}}{{/if}}{{#if isMissing}} <span class="missing">${texts.missing}</span>{{/if}}</label>
{{#if isLine}}<input id="{{id}}" name="{{name}}" lang="{{lang}}" value="{{value}}" autocomplete="off"{{#if problem}} aria-invalid="true"{{/if}} aria-describedby="{{#if ../hint}}hint-{{../id}} {{/if}}{{#if problem}}wrong-{{id}}{{/if}}">
{{else}}<textarea id="{{id}}" name="{{name}}" lang="{{lang}}" rows="{{rows}}"{{#if problem}} aria-invalid="true"{{/if}} aria-describedby="{{#if ../hint}}hint-{{../id}} {{/if}}{{#if problem}}wrong-{{id}}{{/if}}">
{{value}}</textarea>{{/if}}
{{/if}}{{/if}}{{/if}}
{{#if problem}}<p class="wrong" id="wrong-{{id}}">{{problem}}</p>{{/if}}
{{#if theirs}}<div class="theirs"><p>${texts.theirs}</p><p lang="{{lang}}" class="as-written">{{theirs}}</p></div>{{/if}}
{{#if html}}<section class="preview" aria-label="${texts.preview}: {{languageName}}" lang="{{lang}}">{{{html}}}</section>{{/if}}
</div>
{{/each}}
</div>
</fieldset>
{{/each}}`;
