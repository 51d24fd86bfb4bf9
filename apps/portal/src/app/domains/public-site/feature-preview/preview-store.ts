import { computed, inject, Service } from '@angular/core';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { Preview } from '../../shared/util-scan/preview';
import { ScansClient } from '../../shared/util-scan/scans-client';

/** Opens the draft that the address holds a token for, and puts its tips with their statements. */
@Service({ autoProvided: false })
export class PreviewStore {
  readonly #preview = inject(Preview);
  readonly #current = inject(CurrentEditionStore);
  readonly #tips = inject(ScansClient).currentTips(this.#current.scan);

  readonly isOver = computed(() => !this.#preview.isOn() || Boolean(this.#current.error()));

  /** Each statement of the draft with the tips that are written with it. */
  readonly statements = computed(() => {
    const { edition } = this.#current;
    if (!edition.hasValue() || !this.#tips.hasValue()) return [];
    const { tips } = this.#tips.value();
    const names = edition.value().answerNames;
    return edition
      .value()
      .clusters.flatMap(({ statements }) => statements)
      .map(({ code, title }) => ({
        ...{ code, title },
        tips: tips
          .filter(({ places }) => places[0]?.statement === code)
          .map(({ places, ...tip }) => ({
            ...tip,
            answers: places[0]?.answers.map((answer) => names[answer]).join(', '),
          })),
      }));
  });

  constructor() {
    const [, token] = /^#token=([\w-]{43})$/.exec(location.hash) ?? [];
    if (!token) return;
    this.#preview.begin(token);
    history.replaceState(history.state, '', location.pathname);
  }
}
