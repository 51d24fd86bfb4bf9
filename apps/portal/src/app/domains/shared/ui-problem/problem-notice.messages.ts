export const problemNoticeMessages = {
  retry: $localize`:@@problemNotice.retry:Probeer het opnieuw`,
  code: $localize`:@@problemNotice.code:Code:`,
};
