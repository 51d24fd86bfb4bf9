/**
 * Lets the pages of filling in open without a connection: it keeps one empty page per language and the files that it
 * loads. It never keeps anything that the API said, and is asked only after the network (docs/adr/0022).
 */
const shelf = 'filling-in';
/** Files whose names change with their content, so that what was kept is never out of date. */
const unchanging = /-[\w-]{8}\.(js|css|woff2)$/;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (unchanging.test(pathname)) event.respondWith(openFile(request));
});

/** Keeps a page and its files, and drops what an earlier release left of that language. */
async function keep({ page, files }) {
  const kept = await caches.open(shelf);
  const missing = [];
  for (const file of files) if (!(await kept.match(file))) missing.push(file);
  await kept.addAll([page, ...missing]);
  const [inEnglish, wanted] = [isEnglish(page), new Set([page, ...files])];
  for (const request of await kept.keys()) {
    const { pathname } = new URL(request.url);
    if (isEnglish(pathname) === inEnglish && !wanted.has(pathname)) await kept.delete(request);
  }
}

/** From the network; the kept page where that fails, or the server is away. */
async function openPage(request) {
  const fromNetwork = await fetch(request).catch(() => undefined);
  if (fromNetwork && fromNetwork.status < 500) return fromNetwork;
  const kept = await caches.open(shelf);
  const page = await kept.match(
    isEnglish(new URL(request.url).pathname) ? '/en/invullen/leeg' : '/invullen/leeg',
  );
  return page ?? fromNetwork ?? Response.error();
}

async function openFile(request) {
  const kept = await caches.open(shelf);
  return (await kept.match(request.url)) ?? fetch(request);
}

const isEnglish = (path) => path.startsWith('/en/');
