import { Component, computed, inject, input } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { ShortcutSetting } from '../data/shortcut-setting';
import { shortcutToggleMessages } from './shortcut-toggle.messages';

/** Switches the number keys on and off; not shown where there is no keyboard to be expected. */
@Component({
  selector: 'app-shortcut-toggle',
  imports: [MatCheckbox],
  template: `
    <mat-checkbox [checked]="setting.on()" (change)="setting.set($event.checked)">{{ label() }}</mat-checkbox>
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
