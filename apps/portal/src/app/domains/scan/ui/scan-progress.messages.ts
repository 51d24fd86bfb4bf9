export const scanProgressMessages = {
  label: $localize`:@@scanProgress.label:Voortgang per cluster`,
  cluster: (name: string, answered: number, statements: number) =>
    $localize`:@@scanProgress.cluster:${name}:name:: ${answered}:answered: van ${statements}:statements: beantwoord`,
};
