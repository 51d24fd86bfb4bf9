import AdminJS from 'adminjs';
import Handlebars from 'handlebars';
import { frameTexts } from '../http/frame.messages.js';
import { languageTexts } from '../language/language.messages.js';
import type { PanelState } from './admin-panel.js';

const render = Handlebars.compile<{ json: string; bundles: string; lang: string; siteName: string }>(
  `<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{siteName}}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/panel.css">
<script type="application/json" id="start">{{{json}}}</script>
<script type="module" src="/assets/panel/begin.mjs"></script>
<script defer src="{{bundles}}/global.js"></script>
<script defer src="{{bundles}}/design-system.js"></script>
<script defer src="{{bundles}}/app.js"></script>
<script type="module" src="/assets/panel/show.mjs"></script>
</head>
<body>
<div id="app"></div>
</body>
</html>
`,
  { strict: true },
);

/**
 * The page in which AdminJS runs: ours instead of its own, which has inline scripts, writes its state
 * unescaped and fetches a font from Google. The state is data, not script, and cannot end its element.
 */
export function adminPage(panel: PanelState, styleNonce: string): string {
  const json = JSON.stringify({ ...panel, styleNonce }).replaceAll('<', '\\u003c');
  const bundles = `/admin/bundles/${AdminJS.VERSION}`;
  return render({ json, bundles, lang: languageTexts.code, siteName: frameTexts.siteName });
}
