export const putBackMessages = {
  undo: $localize`:@@putBack.undo:Ongedaan maken`,
};
