import type { Withheld } from '#contracts/benchmarks';

const withheld: Readonly<Record<Withheld, string>> = {
  'too-few': $localize`:@@compareStore.tooFew:Er zijn nog te weinig deelnemers om deze groep te tonen. Zo kan niemand zien wat één persoon invulde. Kijk later nog eens.`,
  'not-safe': $localize`:@@compareStore.notSafe:Deze groep tonen we nu niet. Naast andere cijfers zou u misschien kunnen uitrekenen wat een paar mensen invulden. Als er meer mensen meedoen, kan het wel.`,
  'not-made': $localize`:@@compareStore.notMade:Voor deze groep is nog geen vergelijking gemaakt. Dat gebeurt elke nacht.`,
};

export const compareStoreMessages = {
  withheld: (reason: Withheld) => withheld[reason],
  size: (from: string, to: string) =>
    $localize`:@@compareStore.size:${from}:from: tot en met ${to}:to: deelnemers`,
  sizeOpen: (from: string) => $localize`:@@compareStore.sizeOpen:${from}:from: deelnemers of meer`,
  taken: (size: string, date: string) =>
    $localize`:@@compareStore.taken:${size}:size:, cijfers van ${date}:date:.`,
  unknown: $localize`:@@compareStore.unknown:onbekend`,
};
