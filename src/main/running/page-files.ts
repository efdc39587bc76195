import { invitationScript, passkeyScript } from '../../domains/access/public.server.ts';
import { favicon } from '../../platform/pages/mark.ts';
import type { PageAnswer, PublicPage } from '../../platform/pages/public-page.ts';
import { stylesheet } from '../../platform/pages/stylesheet.ts';
import { openScript } from '../first-start/pages/open.ts';

const kept = (type: string, body: string): PageAnswer => ({
  status: 200,
  type,
  body,
  // The same in every language, and its name changes with what it holds.
  headers: { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' },
});

/** The files of the server's own pages, which the server holds in memory. */
export const pageFiles = (): readonly PublicPage[] => [
  { name: 'stylesheet', path: stylesheet.path, respond: () => kept('text/css; charset=utf-8', stylesheet.text) },
  {
    name: 'passkey-script',
    path: passkeyScript.path,
    respond: () => kept('text/javascript; charset=utf-8', passkeyScript.text),
  },
  {
    name: 'invitation-script',
    path: invitationScript.path,
    respond: () => kept('text/javascript; charset=utf-8', invitationScript.text),
  },
  {
    name: 'set-up-script',
    path: openScript.path,
    respond: () => kept('text/javascript; charset=utf-8', openScript.text),
  },
  { name: 'mark', path: '/assets/mark.svg', respond: () => kept('image/svg+xml', favicon) },
];
