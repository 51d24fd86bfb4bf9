export const downloadListMessages = {
  pages: (pages: number) =>
    pages === 1
      ? $localize`:@@downloadList.page:1 bladzijde`
      : $localize`:@@downloadList.pages:${pages}:pages: bladzijden`,
  kilobytes: (size: number) => $localize`:@@downloadList.kilobytes:${size}:size: kB`,
  making: $localize`:@@downloadList.making:De documenten worden op dit moment gemaakt. Kijk over een minuut nog eens.`,
};
