const scripts = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '</title><script>alert(1)</script>',
  '</p><a href="https://kwaad.example">klik</a>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '<base href="https://kwaad.example/">',
  '{{constructor.constructor("alert(1)")()}}',
  '{{{link}}}',
  '{{#with this}}{{lookup . "constructor"}}{{/with}}',
  '${7*7}',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '<math><mtext></mtext></math>',
  '\u202egnp.exe',
] as const;

const headers = [
  '\r\nBcc: kwaad@kwaad.example',
  '\nX-Hostile: ja',
  '\r\n\r\n<b>eigen tekst</b>',
  '\rCc: kwaad@kwaad.example',
  '\u2028Bcc: kwaad@kwaad.example',
  '\u0007Bcc: kwaad@kwaad.example',
  '%0d%0aBcc: kwaad@kwaad.example',
  ' <kwaad@kwaad.example>',
  '", <kwaad@kwaad.example>',
  '=?utf-8?q?=0d=0aBcc:_kwaad@kwaad.example?=',
] as const;

/** What may hurt: scripts, tags, templates and headers, each alone and behind and before something ordinary. */
export const hostileTexts: readonly string[] = [
  ...scripts.flatMap((text) => [
    text,
    `Noor ${text}`,
    `${text} de Wit`,
    text.toUpperCase(),
    `${text}${text}`,
  ]),
  ...headers.flatMap((text) => [`Team${text}`, `Noor${text}${text}`, `a${text} b`, `x${text}y`, `é${text}`]),
  ...scripts.slice(0, 10).flatMap((text) => headers.slice(0, 5).map((header) => `${text}${header}`)),
];
