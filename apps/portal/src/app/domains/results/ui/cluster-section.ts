import { Component, computed, input, output } from '@angular/core';
import type { ClusterResult } from '#contracts/results';
import { clusterSectionMessages } from './cluster-section.messages';
import type { ChosenTip } from './growth-cards';
import { StatementRow } from './statement-row';

/** One cluster of the results: its score in words, its feedback, and every statement in it. */
@Component({
  selector: 'app-cluster-section',
  imports: [StatementRow],
  template: `
    <section [attr.aria-labelledby]="'cluster-' + cluster().code">
      <h3 [id]="'cluster-' + cluster().code">{{ cluster().name }}</h3>
      <p class="outcome">
        <strong>{{ score() }}</strong>
        <span class="muted">{{ unknown() }}</span>
      </p>
      <p>{{ cluster().feedback }}</p>
      @for (statement of cluster().statementResults; track statement.code) {
        <app-statement-row
          [statement]="statement"
          [planned]="planned()"
          (add)="add.emit({ statement: statement.code, tip: $event })"
        />
      }
    </section>
  `,
  styles: `
    section {
      max-width: 52rem;
      margin-bottom: var(--space-12);
    }

    h3 {
      margin-bottom: var(--space-2);
      font-size: 1.2rem;
    }

    .outcome {
      margin-bottom: var(--space-2);
    }

    .muted {
      margin-inline-start: var(--space-3);
    }
  `,
})
export class ClusterSection {
  readonly cluster = input.required<ClusterResult>();
  readonly planned = input.required<ReadonlySet<string>>();
  readonly add = output<ChosenTip>();

  protected readonly score = computed(() => {
    const { score } = this.cluster();
    return score
      ? clusterSectionMessages.score(score.rounded, score.levelName)
      : clusterSectionMessages.tooLittleKnown;
  });
  protected readonly unknown = computed(() => {
    const { known, statements } = this.cluster();
    return known === statements ? '' : clusterSectionMessages.unknown(statements - known, statements);
  });
}
