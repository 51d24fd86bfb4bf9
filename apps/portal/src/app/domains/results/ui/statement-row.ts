import { Component, input, output } from '@angular/core';
import type { FittingTip, StatementResult } from '#contracts/results';
import { statementRowMessages } from './statement-row.messages';
import { TipCard } from './tip-card';

/** One statement of the results: opens to the own answer, what it means, a remark if any, and the tips that fit. */
@Component({
  selector: 'app-statement-row',
  imports: [TipCard],
  templateUrl: './statement-row.html',
  styleUrl: './statement-row.scss',
})
export class StatementRow {
  readonly statement = input.required<StatementResult>();
  readonly planned = input.required<ReadonlySet<string>>();
  readonly add = output<FittingTip>();

  protected readonly messages = statementRowMessages;
}
