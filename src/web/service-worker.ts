/*
 * Keeps the field app on the phone: its page, its files, its fonts. What is recorded and what is read never passes through here; it is
 * sealed in the storage of the page. The build puts the list of files and its fingerprint in the place of the two names.
 */
declare const fieldFiles: readonly string[];
declare const fieldVersion: string;

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** What of the surroundings of a service worker is used here; the compiler knows those of a page. */
const worker = globalThis as unknown as {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Asking) => void): void;
};

const family = 'cape-field-';
const shelf = `${family}${fieldVersion}`;
const page = '/field';

/** All or nothing: a phone that went out of reach in between goes on with the app it had. */
worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll([page, ...fieldFiles])));
});

/** A new build takes over when no window of the old one is open, so that no screen changes in the middle of a visit. */
worker.addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(family) && name !== shelf).map((name) => caches.delete(name)),
    );
    await worker.clients.claim();
  };
  event.waitUntil(clear());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  const isPage = request.mode === 'navigate' && (url.pathname === page || url.pathname.startsWith(`${page}/`));
  if (isPage) event.respondWith(kept(page, request));
  else if (fieldFiles.includes(url.pathname)) event.respondWith(kept(url.pathname, request));
});

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(shelf);
  return (await cache.match(path)) ?? fetch(request);
}
