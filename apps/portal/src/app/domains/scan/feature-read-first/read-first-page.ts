import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { Loading } from '../../shared/ui-loading/loading';
import { PageText } from '../../shared/ui-page-text/page-text';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { ProblemPage } from '../../shared/ui-problem/problem-page';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { ScansClient } from '../../shared/util-scan/scans-client';
import { ReadFirstStore } from './read-first-store';
import { readFirstMessages } from './read-first.messages';

/** "Read this first", from the edition, and the button that begins. */
@Component({
  selector: 'app-read-first-page',
  imports: [Loading, MatCheckbox, PageHeading, PageText, ProblemNotice, ProblemPage, RouterLink],
  providers: [CurrentEditionStore, ReadFirstStore],
  templateUrl: './read-first-page.html',
})
export class ReadFirstPage {
  readonly scan = input<string>();

  protected readonly messages = readFirstMessages;
  protected readonly store = inject(ReadFirstStore);
  protected readonly current = inject(CurrentEditionStore);
  protected readonly edition = computed(() =>
    this.current.edition.hasValue() ? this.current.edition.value() : undefined,
  );
  protected readonly page = inject(ScansClient).currentPage(
    this.current.scan,
    signal('read-first').asReadonly(),
  );
  protected readonly texts = computed(() =>
    this.page.hasValue() ? this.page.value().blocks.filter((block) => block.kind === 'text') : [],
  );

  constructor() {
    effect(() => this.current.choose(this.scan()));
  }
}
