import { Component, model } from '@angular/core';

/** A setting that is on or off, with its words beside it: the browser's own box, so that it needs hardly any script. */
@Component({
  selector: 'app-check',
  template: `
    <label>
      <input type="checkbox" [checked]="checked()" (change)="checked.set(!checked())" />
      <span><ng-content /></span>
    </label>
  `,
  styles: `
    label {
      display: inline-flex;
      gap: var(--space-3);
      align-items: center;
      min-height: var(--target);
      cursor: pointer;
    }

    input {
      flex: none;
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--primary);
      cursor: pointer;
    }
  `,
})
export class Check {
  readonly checked = model(false);
}
