import { Component, computed, input } from '@angular/core';
import type { ClusterProgress } from '../data/progress';
import { scanProgressMessages } from './scan-progress.messages';

/** How far each cluster is: a segment that fills with every answer; the current one is named. */
@Component({
  selector: 'app-scan-progress',
  template: `
    <ol [attr.aria-label]="messages.label">
      @for (cluster of shown(); track cluster.code) {
        <li [class.current]="cluster.code === current()" [style.flex-grow]="cluster.statements">
          <span class="bar" aria-hidden="true"><span [style.width.%]="cluster.percentage"></span></span>
          <span class="name small" aria-hidden="true">{{ cluster.name }}</span>
          <span class="visually-hidden">{{ cluster.text }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './scan-progress.scss',
})
export class ScanProgress {
  readonly clusters = input.required<readonly ClusterProgress[]>();
  readonly current = input<string>();

  protected readonly messages = scanProgressMessages;
  protected readonly shown = computed(() =>
    this.clusters().map((cluster) => ({
      ...cluster,
      percentage: (100 * cluster.answered) / cluster.statements,
      text: scanProgressMessages.cluster(cluster.name, cluster.answered, cluster.statements),
    })),
  );
}
