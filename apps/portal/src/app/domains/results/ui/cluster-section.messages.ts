export const clusterSectionMessages = {
  score: (score: number, level: string) =>
    $localize`:@@clusterSection.score:${score}:score: van 100: ${level}:level:`,
  tooLittleKnown: $localize`:@@clusterSection.tooLittleKnown:Te weinig bekend`,
  unknown: (unknown: number, statements: number) =>
    $localize`:@@clusterSection.unknown:${unknown}:unknown: van de ${statements}:statements: onbekend`,
};
