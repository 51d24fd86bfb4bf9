import Handlebars from 'handlebars';

/** The words of a letter, its link, and the values of its placeholders. */
export type LetterWords = {
  readonly language: string;
  readonly subject: string;
  readonly heading: string;
  readonly body: readonly string[];
  readonly button: string;
  readonly why: string;
  readonly link: string;
  /** Where its reader stops further ones; only in letters that can be stopped. */
  readonly stop?: { readonly text: string; readonly link: string };
};

/** A mail's two shapes. */
export type RenderedLetter = { readonly subject: string; readonly text: string; readonly html: string };

const font = "font-family: 'Source Sans 3', Arial, sans-serif; font-size: 17px; line-height: 1.5";

const html = Handlebars.compile<LetterWords>(
  `<!doctype html>
<html lang="{{language}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{subject}}</title></head>
<body style="margin: 0; padding: 24px; background: #ffffff; color: #1b2733; ${font}">
<div style="max-width: 560px; margin: 0 auto">
<h1 style="font-size: 24px; line-height: 1.3; font-weight: 600">{{heading}}</h1>
{{#each body}}<p style="white-space: pre-line">{{this}}</p>
{{/each}}
<p style="margin: 32px 0"><a href="{{link}}" style="display: inline-block; padding: 12px 24px; border-radius: 8px; background: #0b5567; color: #ffffff; text-decoration: none; font-weight: 600">{{button}}</a></p>
<p style="color: #4a5968; font-size: 15px">{{why}}</p>
{{#if stop}}<p style="font-size: 15px"><a href="{{stop.link}}" style="color: #0b5567">{{stop.text}}</a></p>
{{/if}}</div>
</body>
</html>
`,
  { strict: true },
);

/** Fills the placeholders of the words, then lays them out; every value is escaped in the HTML. */
export function renderLetter(words: LetterWords, values: Readonly<Record<string, string>>): RenderedLetter {
  const fill = (text: string): string => Handlebars.compile(text, { noEscape: true, strict: true })(values);
  const filled: LetterWords = {
    ...words,
    subject: fill(words.subject),
    heading: fill(words.heading),
    body: words.body.map(fill).filter((paragraph) => paragraph !== ''),
    button: fill(words.button),
    why: fill(words.why),
  };
  const { stop } = filled;
  const end = stop ? [filled.why, `${stop.text} ${stop.link}`] : [filled.why];
  const text = [filled.heading, ...filled.body, `${filled.button}: ${filled.link}`, ...end];
  return { subject: filled.subject, text: `${text.join('\n\n')}\n`, html: html(filled) };
}
