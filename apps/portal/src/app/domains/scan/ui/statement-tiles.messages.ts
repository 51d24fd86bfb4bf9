export const statementTilesMessages = {
  open: $localize`:@@statementTiles.open:Nog open`,
};
