import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages of the back office, the first where nothing says which. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a request is answered in, and the address of its page; empty where it asks for no page. */
type Spoken = { language: Language; readonly address: string };

const spoken = new AsyncLocalStorage<Spoken>();

/** Runs work that speaks this language: everything that is read of a message file meanwhile is in it. */
export const speaking = <T>(language: Language, work: () => T, address = ''): T =>
  spoken.run({ language, address }, work);

/** The language of this request. */
export const spokenLanguage = (): Language => spoken.getStore()?.language ?? languages[0];

/** The address of the page that this request asks for; empty where it asks for none. */
export const pageAddress = (): string => spoken.getStore()?.address ?? '';

/** Goes on in another language: that of who turned out to ask. */
export function speak(language: Language): void {
  const store = spoken.getStore();
  if (store) store.language = language;
}
