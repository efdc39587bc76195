import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setHeaders } from '../../../platform/http/guard.ts';
import { chosenLanguage, sendPage } from '../../../platform/http/server.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/layout.ts';
import { htmlAnswer } from '../../../platform/pages/public-page.ts';
import { openSealedFile } from '../library/sealing.server.ts';
import { addRecordStore } from '../recording/record-route.server.ts';
import { findLaunch, findLaunchedFile, useFetch, useTicket } from '../recording/store.server.ts';
import { activityOf } from '../recording/system-statement.ts';
import { bridgeScript, withBridge } from '../scorm/bridge.server.ts';
import { fileType } from './file-type.ts';
import { playerPolicy } from './frame-policy.ts';
import { ours, partAddress } from './part-address.server.ts';
import { actorOf, type PlayerOptions, placeOf, setPackageHeaders } from './place.server.ts';
import { endedPage, playerPage, playerTexts } from './player-page.server.ts';
import { hashOfSecret, launchSecrets } from './secrets.server.ts';

const below = '/launched/:place';
/** Routes that no session opens, each answering nothing but to a secret of one opening. */
export const playerRoutes: readonly string[] = [
  'GET /launch/:ticket',
  `GET ${below}/*`,
  `POST ${below}/${ours}/fetch/:fetching`,
  `OPTIONS ${below}/${ours}/*`,
  ...['GET', 'POST', 'PUT', 'DELETE'].map((method) => `${method} ${below}/${ours}/xapi/*`),
  `POST ${below}/${ours}/scorm`,
];

/** No cookie is read or set on these routes. */
const config = { cookieless: true };

/**
 * Where packages of other makers run: a page of ours with a frame, and below a place that only one opening has, the files of its package and its record
 * store. None of these routes knows a session.
 */
export function addPlayer(server: FastifyInstance, options: PlayerOptions): void {
  const { database, keys, clock, secure, embedded } = options;

  server.get('/launch/:ticket', { config }, async (request, reply) => {
    const ticket = hashOfSecret((request.params as { ticket: string }).ticket);
    const launch = ticket && (await database.transaction('cape_public', (tx) => useTicket(tx, ticket, clock())));
    const { place, fetching } = launchSecrets(keys, launch ?? '');
    const hash = hashOfSecret(place);
    const open =
      launch && hash
        ? await database.transaction('cape_public', (tx) => findLaunch(tx, { place: hash, token: null, now: clock() }))
        : null;
    const part = open?.opens[open.unit];
    if (!launch || !open || !part) return sendUsed(request, reply, { secure, embedded });
    const at = placeOf(options, request, place);
    const address = partAddress({
      ...{ place: at, file: part.file, query: part.query },
      cmi5:
        open.line.standard === 'cmi5'
          ? {
              ...{ fetching, actor: actorOf(keys, open), registration: open.attempt },
              activity: activityOf(open.edition, open.unit),
            }
          : null,
    });
    const body = playerPage({
      ...{ language: open.language, title: open.line.title, maker: open.line.givenBy, address },
      back: `/app/learn/packaged/${open.course}`,
    });
    setHeaders(reply, 'page', secure);
    return reply.header('content-security-policy', playerPolicy(at)).type('text/html; charset=utf-8').send(body);
  });

  server.get(`${below}/*`, { config, compress: false }, async (request, reply) => {
    const { place = '', '*': path = '' } = request.params as { place?: string; '*'?: string };
    const hash = hashOfSecret(place);
    setPackageHeaders(reply, placeOf(options, request, hash ? place : 'nothing'), secure);
    if (!hash) return reply.status(404).type('text/plain').send('');
    if (path === `${ours}/ended` || path === `${ours}/scorm.js`) {
      const open = await database.transaction('cape_public', (tx) =>
        findLaunch(tx, { place: hash, token: null, now: clock() }),
      );
      if (!open) return reply.status(404).type('text/plain').send('');
      if (path === `${ours}/ended`) return reply.type('text/html; charset=utf-8').send(endedPage(open.language));
      const script = await database.transaction('cape_public', (tx) =>
        bridgeScript(tx, {
          ...{ keys, place: hash, now: clock(), open, actor: actorOf(keys, open) },
          address: `${placeOf(options, request, place)}${ours}/scorm`,
        }),
      );
      return reply.type('text/javascript; charset=utf-8').send(script);
    }
    const found = await database.transaction('cape_public', async (tx) => {
      const open = await findLaunch(tx, { place: hash, token: null, now: clock() });
      const file = open && (await findLaunchedFile(tx, { place: hash, name: path, now: clock() }));
      return file && { ...file, standard: open.line.standard };
    });
    if (!found) return reply.status(404).type('text/plain').send('');
    const type = fileType(path);
    const content = openSealedFile(keys, found.edition, path, found.sealed);
    const sent =
      found.standard === 'scorm-1.2' && type === 'text/html'
        ? withBridge(content, `${placeOf(options, request, place)}${ours}/scorm.js`)
        : content;
    return reply.type(type).send(sent);
  });

  addRecordStore(server, options, {
    config,
    fetchToken: async (place, fetching) => {
      const [here, hash] = [hashOfSecret(place), hashOfSecret(fetching)];
      if (!here || !hash) return null;
      const launch = await database.transaction('cape_public', (tx) => useFetch(tx, hash, clock()));
      const secrets = launch && launchSecrets(keys, launch);
      return secrets && secrets.place === place ? secrets.auth : null;
    },
  });
}

function sendUsed(
  request: FastifyRequest,
  reply: FastifyReply,
  { secure, embedded }: { readonly secure: boolean; readonly embedded: boolean },
): FastifyReply {
  const language = chosenLanguage(request);
  const { t } = textsIn(language);
  const body = page({
    ...{ language, embedded, path: '/', title: t(playerTexts.used), width: 'narrow' },
    main: html`<h1>${t(playerTexts.used)}</h1>
<p>${t(playerTexts.usedText)}</p>
<p><a class="button" href="/app/learn">${t(playerTexts.back)}</a></p>`,
  });
  return sendPage(reply, htmlAnswer(body, 410), secure);
}
