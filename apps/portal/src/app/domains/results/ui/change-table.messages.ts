export const changeTableMessages = {
  statement: $localize`:@@changeTable.statement:Stelling`,
  change: $localize`:@@changeTable.change:Verandering`,
  fromTo: (before: string, after: string) =>
    $localize`:@@changeTable.fromTo:van ${before}:before: naar ${after}:after:`,
  isNew: $localize`:@@changeTable.isNew:Nieuw in de scan`,
  unclear: $localize`:@@changeTable.unclear:Niet te vergelijken`,
  steps: (levels: number): string => {
    if (levels === 0) return $localize`:@@changeTable.same:Gelijk`;
    const count = Math.abs(levels);
    if (levels > 0)
      return count === 1
        ? $localize`:@@changeTable.oneUp:1 stap verder`
        : $localize`:@@changeTable.up:${count}:count: stappen verder`;
    return count === 1
      ? $localize`:@@changeTable.oneDown:1 stap lager`
      : $localize`:@@changeTable.down:${count}:count: stappen lager`;
  },
};
