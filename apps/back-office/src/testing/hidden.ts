/** What a hidden field of the first form with one of this name says; empty where no form has it. */
export const hidden = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';
