export const conversationMessages = {
  title: $localize`:@@conversation.title:Het gesprek`,
  point: (at: number, total: number) =>
    $localize`:@@conversation.point:Gesprekspunt ${at}:at: van ${total}:total:`,
  next: $localize`:@@conversation.next:Volgende`,
  previous: $localize`:@@conversation.previous:Vorige`,
  full: $localize`:@@conversation.full:Volledig scherm`,
  stop: $localize`:@@conversation.stop:Stop`,
  timerStart: (minutes: number) => $localize`:@@conversation.timerStart:Klok van ${minutes}:minutes: minuten`,
  timerStop: $localize`:@@conversation.timerStop:Klok uit`,
  timeUp: $localize`:@@conversation.timeUp:De tijd is om.`,
  question: $localize`:@@conversation.question:Wat ziet u in uw werk? Waar komt het verschil vandaan?`,
  agree: $localize`:@@conversation.agree:Wat spreken we af?`,
  finished: $localize`:@@conversation.finished:Dit waren de gesprekspunten`,
  finishedText: $localize`:@@conversation.finishedText:Wat u afsprak, staat op het plan van het team.`,
  toPlan: $localize`:@@conversation.toPlan:Naar het plan`,
  keys: $localize`:@@conversation.keys:Toetsen: pijlen of PageUp en PageDown om te bladeren, Escape om te stoppen.`,
  level: (level: string) => $localize`:@@conversation.level:Het gemiddelde is ${level}:level:.`,
};
