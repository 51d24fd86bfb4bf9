import { Component, computed, inject, input } from '@angular/core';
import { Check } from '../../shared/ui-check/check';
import { ShortcutSetting } from '../data/shortcut-setting';
import { shortcutToggleMessages } from './shortcut-toggle.messages';

/** Switches the number keys on and off; not shown where there is no keyboard to be expected. */
@Component({
  selector: 'app-shortcut-toggle',
  imports: [Check],
  template: `
    <app-check [checked]="setting.on()" (checkedChange)="setting.set($event)">{{ label() }}</app-check>
  `,
  styles: `
    @media (hover: none) {
      :host {
        display: none;
      }
    }
  `,
})
export class ShortcutToggle {
  readonly options = input.required<number>();

  protected readonly setting = inject(ShortcutSetting);
  protected readonly label = computed(() => shortcutToggleMessages.label(this.options()));
}
