/** Asks that an account loses its second factor, by who runs its organisation or by the back office. */
export const resetSecondFactorKind = 'reset-second-factor';
