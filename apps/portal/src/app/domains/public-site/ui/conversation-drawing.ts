import { Component } from '@angular/core';

/** Two people in conversation over a sheet of paper; a drawing that says nothing of its own. */
@Component({
  selector: 'app-conversation-drawing',
  templateUrl: './conversation-drawing.svg',
  styles: `
    :host {
      display: block;
      max-width: 440px;
    }

    svg {
      display: block;
      width: 100%;
      fill: none;
      stroke: var(--primary);
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .accent {
      stroke: var(--accent);
    }

    .ground {
      fill: var(--ground);
    }

    .soft {
      fill: var(--panel-own);
      stroke: none;
    }
  `,
})
export class ConversationDrawing {}
