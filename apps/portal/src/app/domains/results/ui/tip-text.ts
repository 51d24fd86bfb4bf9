import { Component, computed, input } from '@angular/core';
import type { Source, Tip } from '#contracts/tips';
import { tipTextMessages } from './tip-text.messages';

/** What a tip says: how soon it can be done, for whom, what to do, and what it draws on. */
@Component({
  selector: 'app-tip-text',
  template: `
    <p class="small muted">{{ meta() }}</p>
    <p>{{ text() }}</p>
    <p class="small sources">
      @if (sources().length === 0) {
        {{ messages.practice }}
      } @else {
        {{ messages.sources(sources().length) }}
        @for (source of sources(); track source.code; let last = $last) {
          @if (source.link; as link) {
            <a [href]="link" rel="noreferrer">{{ told(source) }}</a>{{ last ? '' : '; ' }}
          } @else {
            {{ told(source) }}{{ last ? '' : '; ' }}
          }
        }
      }
    </p>
  `,
  styles: `
    p {
      margin-bottom: var(--space-2);
    }

    .sources {
      color: var(--muted-ink);
    }
  `,
})
export class TipText {
  readonly text = input.required<string>();
  readonly effort = input.required<Tip['effort']>();
  readonly sources = input.required<readonly Source[]>();
  /** Names of function groups, where it helps to say for whom it is. */
  readonly groups = input<readonly string[]>([]);

  protected readonly messages = tipTextMessages;
  protected readonly meta = computed(() => {
    const effort = tipTextMessages.efforts[this.effort()];
    const groups = this.groups();
    return groups.length > 0 ? `${effort} · ${tipTextMessages.for(groups.join(', '))}` : effort;
  });

  protected told({ author, year, title }: Source): string {
    return [`${author}${year ? ` (${year})` : ''}`, title].filter(Boolean).join(', ');
  }
}
