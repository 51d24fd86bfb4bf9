export const planGlanceMessages = {
  text: (all: number, done: number) =>
    $localize`:@@planGlance.text:Dit nam u zich eerder voor. Gedaan: ${done}:done: van de ${all}:all:.`,
  done: $localize`:@@planGlance.done:gedaan`,
  open: $localize`:@@planGlance.open:nog te doen`,
  now: (statement: string, answer: string) =>
    $localize`:@@planGlance.now:${statement}:statement:: uw antwoord is nu ‘${answer}:answer:’.`,
  toPlan: $localize`:@@planGlance.toPlan:Naar mijn plan`,
};
