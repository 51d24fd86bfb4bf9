import { Component, input } from '@angular/core';
import type { Block } from '#contracts/pages';
import { PageText } from '../../shared/ui-page-text/page-text';
import { BarsChart } from './bars-chart';
import { ConversationDrawing } from './conversation-drawing';
import { DownloadList } from './download-list';
import { MeetingDrawing } from './meeting-drawing';
import { PrivacyPicture } from './privacy-picture';
import { StartActions } from './start-actions';
import { TextCards } from './text-cards';

/** The parts of a page, from top to bottom; with an opening, its first drawing stands beside what it begins with. */
@Component({
  selector: 'app-page-blocks',
  imports: [
    BarsChart,
    ConversationDrawing,
    DownloadList,
    MeetingDrawing,
    PageText,
    PrivacyPicture,
    StartActions,
    TextCards,
  ],
  host: { '[class.opening]': 'opening()' },
  template: `
    <ng-content />
    @for (block of blocks(); track $index) {
      @switch (block.kind) {
        @case ('text') {
          <app-page-text [html]="block.html" />
        }
        @case ('start') {
          <app-start-actions />
        }
        @case ('downloads') {
          <app-download-list [scan]="scan()" />
        }
        @case ('cards') {
          <app-text-cards [items]="block.items" />
        }
        @case ('bars') {
          <app-bars-chart [chart]="block" />
        }
        @case ('picture') {
          @switch (block.name) {
            @case ('conversation') {
              <app-conversation-drawing />
            }
            @case ('meeting') {
              <app-meeting-drawing />
            }
            @case ('who-sees-what') {
              <app-privacy-picture />
            }
          }
        }
      }
    }
  `,
  styles: `
    @media (min-width: 45rem) {
      :host(.opening) {
        display: grid;
        grid-template-columns: 8fr 5fr;
        column-gap: var(--space-8);
      }

      :host(.opening) > * {
        grid-column: 1 / -1;
      }

      :host(.opening) > app-page-text:first-of-type,
      :host(.opening) > app-start-actions:first-of-type {
        grid-column: 1;
      }

      :host(.opening) > app-conversation-drawing:first-of-type {
        grid-area: 1 / 2 / span 3;
        align-self: center;
      }
    }
  `,
})
export class PageBlocks {
  readonly blocks = input.required<readonly Block[]>();
  readonly scan = input<string>();
  readonly opening = input(false);
}
