import { computed, inject, LOCALE_ID, Service, signal } from '@angular/core';
import type { Figure, RoundOverview, TeamStatement } from '#contracts/teams';
import { formatDate } from '../../shared/util-format/format-date';
import { sizeWords } from '../data/round-words';
import { TeamsClient } from '../data/teams-client';
import { valueOf } from '../data/value-of';
import { roundOverviewMessages as messages } from '../data/round-overview.messages';

/** Decides what the overview of a round shows; every figure comes from the server, where it was made once. */
@Service({ autoProvided: false })
export class RoundOverviewStore {
  readonly #locale = inject(LOCALE_ID);
  readonly #round = signal<string | undefined>(undefined);

  readonly resource = inject(TeamsClient).overview(this.#round);
  readonly overview = computed(() => valueOf(this.resource));
  readonly sentence = computed(() => {
    const overview = this.overview();
    const level = overview && this.#levelOf(overview, overview.total);
    return level ? messages.sentence(level.toLowerCase()) : messages.sentenceUnknown;
  });
  readonly about = computed(() => {
    const overview = this.overview();
    if (!overview) return '';
    return messages.about(
      overview.teamName,
      formatDate(overview.closedAt, this.#locale),
      sizeWords(overview.size),
    );
  });
  readonly talkingPoints = computed(() => this.#named(this.overview()?.talkingPoints ?? []));
  readonly strengths = computed(() => this.#named(this.overview()?.strengths ?? []));
  readonly growth = computed(() => {
    const growth = this.overview()?.growthOpportunities ?? [];
    return growth.flatMap(({ code, tips }) => this.#named([code]).map((statement) => ({ statement, tips })));
  });

  show(round: string): void {
    this.#round.set(round);
  }

  #levelOf({ levelNames }: RoundOverview, figure: Figure): string | undefined {
    return figure ? levelNames.find(({ level }) => level === figure.level)?.name : undefined;
  }

  #named(codes: readonly number[]): readonly TeamStatement[] {
    const all = this.overview()?.statements ?? [];
    return codes.flatMap((code) => all.find((statement) => statement.code === code) ?? []);
  }
}
