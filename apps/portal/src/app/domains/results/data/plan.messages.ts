export const planMessages = {
  added: (title: string) => $localize`:@@plan.added:‘${title}:title:’ staat op uw plan.`,
  removed: (title: string) => $localize`:@@plan.removed:‘${title}:title:’ is van uw plan gehaald.`,
  changed: (title: string, done: boolean | undefined) =>
    done === undefined
      ? $localize`:@@plan.changed:‘${title}:title:’ is bewaard.`
      : done
        ? $localize`:@@plan.isDone:‘${title}:title:’ is gedaan.`
        : $localize`:@@plan.isOpen:‘${title}:title:’ staat weer open.`,
};
