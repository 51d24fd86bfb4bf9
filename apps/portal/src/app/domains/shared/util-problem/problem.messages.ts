/** Sentences for trouble that the server could not describe itself. */
export const problemMessages = {
  offline: $localize`:@@problem.offline:Er is geen verbinding. Wat u al had bewaard, is veilig. Probeer het zo nog eens.`,
  unexpected: $localize`:@@problem.unexpected:Er ging iets mis. Wat u al had bewaard, is veilig. Probeer het zo nog eens.`,
};
