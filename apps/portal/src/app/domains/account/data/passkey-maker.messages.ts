export const passkeyMakerMessages = {
  name: (day: string) => $localize`:@@passkeyMaker.name:Passkey van ${day}:day:`,
  stopped: $localize`:@@passkeyMaker.stopped:Er is geen passkey gemaakt. U kunt het gerust opnieuw proberen.`,
  known: $localize`:@@passkeyMaker.known:Op dit apparaat hebt u al een passkey.`,
};
