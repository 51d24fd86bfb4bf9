const nl = { unsubscribe: 'Wilt u deze mails niet meer? Meld u af.' };

/** What every letter of a kind says by itself; all else is content. */
export const letterMessages: Readonly<Record<string, typeof nl>> = {
  nl,
  en: { unsubscribe: 'No more of these mails? Unsubscribe.' },
};

/** In the language of the letter, Dutch where there is none. */
export const unsubscribeText = (language: string): string => (letterMessages[language] ?? nl).unsubscribe;
