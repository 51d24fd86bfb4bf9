export const problemNoticeMessages = {
  pageTitle: $localize`:@@problemNotice.pageTitle:Dit lukt nu niet`,
  retry: $localize`:@@problemNotice.retry:Probeer het opnieuw`,
  code: $localize`:@@problemNotice.code:Code:`,
};
