import Handlebars from 'handlebars';

/** What every page of ours needs: its title. */
type Titled = { readonly title: string };

/** A plain page without scripts around `main`; every value in it is escaped. */
export function page<T extends Titled>(main: string): (values: T) => string {
  return Handlebars.compile<T>(
    `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} – QuickScan beheer</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/plain.css">
</head>
<body>
<header><span class="name">QuickScan</span> <span>beheer</span></header>
<main>${main}</main>
</body>
</html>
`,
    { strict: true },
  );
}
