export const loadingMessages = {
  loading: $localize`:@@loading.loading:Even laden…`,
};
