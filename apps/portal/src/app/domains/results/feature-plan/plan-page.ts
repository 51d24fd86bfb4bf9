import { Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { OwnPages } from '../../shared/ui-own-pages/own-pages';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { ScanChoice } from '../../shared/ui-scan-choice/scan-choice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { TakeFocus } from '../../shared/util-page/take-focus';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { PlanStore } from '../data/plan-store';
import { ActionCard } from '../ui/action-card';
import { ActionForm, type ActionWords } from '../ui/action-form';
import { OpenInPrint } from '../ui/open-in-print';
import { PutBack } from '../ui/put-back';
import { planPageMessages } from './plan-page.messages';

/** One's own growth plan: what is still to do, what is done, and room for more. */
@Component({
  selector: 'app-plan-page',
  imports: [
    ActionCard,
    ActionForm,
    Loading,
    OwnPages,
    PageHeading,
    ProblemNotice,
    ProblemPage,
    PutBack,
    RouterLink,
    ScanChoice,
    TakeFocus,
  ],
  providers: [PlanStore, ScanAtHand],
  hostDirectives: [OpenInPrint],
  templateUrl: './plan-page.html',
  styles: `
    app-put-back {
      margin-block: calc(-1 * var(--space-4));
    }

    app-action-card,
    app-action-form {
      display: block;
      max-width: var(--measure);
    }

    .add {
      margin-block: var(--space-6);
    }

    @media print {
      .add,
      .downloads {
        display: none;
      }
    }
  `,
})
export class PlanPage {
  /** Which scan it is about, where there are more; the first one otherwise. */
  readonly scan = input<string>();

  protected readonly messages = planPageMessages;
  protected readonly store = inject(PlanStore);
  protected readonly adding = signal(false);
  /** Whether the form was open before. */
  protected readonly returned = signal(false);

  constructor() {
    const atHand = inject(ScanAtHand);
    effect(() => atHand.choose(this.scan()));
    effect(() => {
      const scan = atHand.code();
      if (scan) this.store.show(scan);
    });
  }

  protected async add({ title = '', note, due }: ActionWords): Promise<void> {
    if (await this.store.add({ title, note, due })) this.close();
  }

  protected close(): void {
    this.adding.set(false);
    this.returned.set(true);
  }
}
