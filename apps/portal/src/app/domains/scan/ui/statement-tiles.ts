import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Step } from '../data/progress';
import { ScanStore } from '../data/scan-store';

/** Statements as small tiles: number, title, and its answer, or else its cluster; each leads to its page. */
@Component({
  selector: 'app-statement-tiles',
  imports: [RouterLink],
  template: `
    <ul>
      @for (tile of tiles(); track tile.code) {
        <li>
          <a [class.open]="tile.open" [routerLink]="['/invullen', attempt(), 'stelling', tile.code]">
            <span class="title">{{ tile.code }}. {{ tile.title }}</span>
            <span class="answer small">{{ tile.answer }}</span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './statement-tiles.scss',
})
export class StatementTiles {
  readonly attempt = input.required<string>();
  readonly steps = input.required<readonly Step[]>();

  readonly #store = inject(ScanStore);

  protected readonly tiles = computed(() =>
    this.steps().map(({ statement: { code, title }, cluster }) => {
      const answer = this.#store.answers().get(code);
      const name = answer && this.#store.edition()?.answerNames[answer];
      return { code, title, open: !answer, answer: name ?? cluster.name };
    }),
  );
}
