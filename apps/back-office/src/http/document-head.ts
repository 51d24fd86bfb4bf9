import { frameTexts } from './frame.messages.js';

/** The head of a page of ours, which has a `title`, with these style sheets. */
export const documentHead = (...styles: readonly string[]): string => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} – ${frameTexts.siteName}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${styles.map((style) => `<link rel="stylesheet" href="/assets/${style}">`).join('\n')}
</head>`;
