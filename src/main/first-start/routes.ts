import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invitationCodeIn, partyAt, refusals } from '../../domains/access/public.server.ts';
import type { Message } from '../../kernel/message.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { isSameOrigin } from '../../platform/http/guard.ts';
import { chosenLanguage, sendPage } from '../../platform/http/server.ts';
import { htmlAnswer } from '../../platform/pages/public-page.ts';
import { fingerprintOfCopy } from '../keys/copy-fingerprint.ts';
import { type Form, type Mistake, type Read, readAgency, readCountry, readPerson, readUnit } from './answers.ts';
import { backupTexts } from './backup-messages.ts';
import { type Draft, furthest, isReached, isStep, openDraft, type SetUpStep, sealDraft } from './draft.ts';
import { finish } from './finish.ts';
import { addFirstPasskey } from './first-passkey.ts';
import { agenciesIn } from './known-agencies.ts';
import { frameTexts } from './messages.ts';
import type { FirstStartOptions, Here } from './options.ts';
import { checkPage, codesPage, keyFilePage } from './pages/backup.ts';
import type { StepView } from './pages/frame.ts';
import { donePage, endedPage, openPage } from './pages/open.ts';
import { administratorPage, agencyPage, countryPage, unitPage } from './pages/who.ts';
import { findFirstStart, first, keepDraft, openFirstStart } from './store.ts';

/**
 * Setting up an empty installation by its pages (docs/decisions/0096). Each step is kept, sealed, for the one browser that opened the printed
 * address; the last makes all of it.
 */
export function addFirstStart(server: FastifyInstance, options: FirstStartOptions): void {
  const { database, keys, secure, embedded, origin, knowledge } = options;
  const cookie = secure ? '__Host-cape-set-up' : 'cape-dev-set-up';
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;

  const secretOf = (request: FastifyRequest): Uint8Array | null => {
    const value = request.cookies[cookie];
    return value && /^[\w-]{43}$/.test(value) ? Buffer.from(value, 'base64url') : null;
  };
  const send = (reply: FastifyReply, page: string, status = 200) =>
    sendPage(reply.header('cache-control', 'no-store'), htmlAnswer(page, status), secure, 'scripted');
  const shownTo = (request: FastifyRequest) => ({ language: chosenLanguage(request), embedded });

  const find = (browser: Uint8Array | null) =>
    database.transaction('cape_login', (tx) => findFirstStart(tx, browser ?? Buffer.alloc(32)));

  /** Does this for the browser that has opened it; others are told where they stand. */
  const here = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (at: Here) => Promise<FastifyReply>,
  ): Promise<FastifyReply> => {
    const browser = secretOf(request);
    const found = await find(browser);
    if (found.state === 'done') return send(reply, donePage(shownTo(request)), 404);
    if (found.state === 'ended') return send(reply, endedPage(shownTo(request)), 403);
    if (found.state !== 'open' || !browser) return reply.redirect('/set-up', 303);
    return work({ browser, draft: openDraft(keys, found.draft), until: found.until });
  };
  const keep = ({ browser }: Here, draft: Draft): Promise<boolean> =>
    database.transaction('cape_login', (tx) => keepDraft(tx, browser, sealDraft(keys, draft)));
  /** Keeps it and goes on. What cannot be kept any more is said by the page that comes next. */
  const goOn = async (reply: FastifyReply, at: Here, draft: Draft, to: SetUpStep): Promise<FastifyReply> => {
    await keep(at, draft);
    return reply.redirect(`/set-up/${to}`, 303);
  };

  /** Why nothing can be set up at the address by which this page was asked for. */
  const refusedAt = (request: FastifyRequest): { problem: Message; values: { address: string } } | null => {
    const { host = '' } = request.headers;
    if (origin !== null && host.toLowerCase() !== new URL(origin).host)
      return { problem: frameTexts.otherHost, values: { address: `${origin}/set-up` } };
    if (partyAt(origin, host) === null)
      return { problem: frameTexts.number, values: { address: `http://localhost${portOf(host)}/set-up` } };
    return null;
  };

  server.get('/set-up', async (request, reply) => {
    const found = await find(secretOf(request));
    if (found.state === 'done') return send(reply, donePage(shownTo(request)), 404);
    return send(reply, openPage({ ...shownTo(request), ...refusedAt(request) }));
  });

  server.post('/set-up', async (request, reply) => {
    const refuse = (problem: Message, values = {}) =>
      send(reply, openPage({ ...shownTo(request), problem, values }), 403);
    if (!isSameOrigin(request, secure)) return refuse(frameTexts.otherSite);
    const elsewhere = refusedAt(request);
    if (elsewhere) return refuse(elsewhere.problem, elsewhere.values);
    const code = invitationCodeIn((request.body as { code?: unknown } | null)?.code);
    const browser = secretOf(request) ?? randomBytes(32);
    const came = code
      ? await database.transaction('cape_login', (tx) => openFirstStart(tx, code, browser))
      : (await find(browser)).state === 'done'
        ? 'done'
        : 'unknown';
    if (came === 'done') return send(reply, donePage(shownTo(request)), 404);
    if (came === 'unknown') return refuse(frameTexts.codeUnknown);
    if (came === 'ended') return refuse(frameTexts.codeEnded);
    if (came === 'taken') return refuse(frameTexts.codeTaken);
    reply.setCookie(cookie, Buffer.from(browser).toString('base64url'), cookieOptions);
    const found = await find(browser);
    const draft = found.state === 'open' ? openDraft(keys, found.draft) : {};
    return reply.redirect(`/set-up/${furthest(draft)}`, 303);
  });

  type Shown = { readonly mistakes?: readonly Mistake[]; readonly typed?: Form };
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { draft, until }: Here,
    step: SetUpStep,
    { mistakes = [], typed }: Shown = {},
  ): Promise<FastifyReply> => {
    const left = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 60_000));
    const view: StepView & { typed: Form | null } = {
      ...shownTo(request),
      ...{ draft, left, mistakes, typed: typed ?? null },
    };
    const host = request.headers.host ?? '';
    const status = mistakes.length > 0 ? 400 : 200;
    switch (step) {
      case 'country':
        return send(reply, countryPage(view), status);
      case 'agency':
        return send(reply, agencyPage({ ...view, known: agenciesIn(knowledge, draft.country ?? '') }), status);
      case 'unit':
        return send(reply, unitPage(view), status);
      case 'administrator':
        return send(reply, administratorPage({ ...view, host: host.replace(/:\d+$/, '') }), status);
      case 'codes':
        return send(reply, codesPage({ ...view, address: origin ?? `http://${host}` }), status);
      case 'key-file': {
        const print = typed?.fingerprint;
        const said = typeof print === 'string' ? print : '';
        return send(reply, keyFilePage({ ...view, path: options.keyFile, typed: said }), status);
      }
      case 'check':
        return send(reply, checkPage({ ...view, checks: await options.check(draft.country ?? '') }), status);
    }
  };

  server.get('/set-up/:step', (request, reply) =>
    here(request, reply, async (at) => {
      const { step } = request.params as { step: string };
      if (!isStep(step) || !isReached(at.draft, step)) return reply.redirect(`/set-up/${furthest(at.draft)}`, 303);
      return show(request, reply, at, step);
    }),
  );

  server.post('/set-up/:step', (request, reply) =>
    here(request, reply, async (at) => {
      const { step } = request.params as { step: string };
      if (!isSameOrigin(request, secure))
        return send(reply, openPage({ ...shownTo(request), problem: frameTexts.otherSite }), 403);
      if (!isStep(step) || !isReached(at.draft, step)) return reply.redirect(`/set-up/${furthest(at.draft)}`, 303);
      const form = (request.body ?? {}) as Form;
      const refuse = (mistakes: readonly Mistake[]) => show(request, reply, at, step, { mistakes, typed: form });
      const take = <T>(read: Read<T>, then: (value: T) => Promise<FastifyReply>) =>
        'value' in read ? then(read.value) : refuse(read.mistakes);
      const { draft } = at;
      switch (step) {
        case 'country':
          return take(readCountry(form), ({ country, language }) => {
            reply.setCookie('cape-lang', language, { ...languageCookie, secure });
            const { agency, ...others } = draft; // the agencies of another country are others
            return goOn(reply, at, draft.country === country ? draft : { ...others, country }, 'agency');
          });
        case 'agency':
          return take(readAgency(form, agenciesIn(knowledge, draft.country ?? '')), (agency) =>
            goOn(reply, at, { ...draft, agency }, 'unit'),
          );
        case 'unit':
          return take(readUnit(form), (unit) => goOn(reply, at, { ...draft, unit }, 'administrator'));
        case 'administrator':
          return take(readPerson(form), (person) => {
            const isSame = draft.person?.name === person.name;
            const { passkey, challenge, ...others } = draft; // a device shows the name that it was asked with
            return goOn(reply, at, isSame ? { ...draft, person } : { ...others, person }, 'administrator');
          });
        case 'codes': {
          if (form.kept !== 'yes') return refuse([{ field: 'kept', text: backupTexts.codesKeptMissing }]);
          await keys.addAgencies([first.agency]); // so that the copy of the key file is one with this key
          return goOn(reply, at, { ...draft, codesKept: true }, 'key-file');
        }
        case 'key-file': {
          const said = invitationCodeIn(form.fingerprint);
          const problem = (text: Message) => refuse([{ field: 'fingerprint', text }]);
          if (typeof form.fingerprint !== 'string' || form.fingerprint.trim() === '')
            return problem(backupTexts.keyMissing);
          const now = await fingerprintOfCopy(options.keyFile);
          if (said === null || said !== invitationCodeIn(now)) return problem(backupTexts.keyWrong);
          return goOn(reply, at, { ...draft, keyCopied: true }, 'check');
        }
        case 'check': {
          const checks = await options.check(draft.country ?? '');
          if (checks.some(({ status }) => status === 'bad') && form.known !== 'yes')
            return refuse([{ field: 'known', text: backupTexts.checkKnownMissing }]);
          const isDone = await finish(request, reply, options, at);
          if (!isDone) return send(reply, donePage({ ...shownTo(request), elsewhere: true }), 409);
          return reply.clearCookie(cookie, cookieOptions).redirect('/app', 303);
        }
      }
    }),
  );

  addFirstPasskey(server, options, {
    here,
    keep,
    refuse: (request, reply, at, { refusal }) =>
      show(request, reply, at, 'administrator', { mistakes: [{ field: 'passkey', text: refusals[refusal] }] }),
  });
}

const languageCookie = { path: '/', sameSite: 'lax', httpOnly: false, maxAge: 31_536_000 } as const;
const portOf = (host: string): string => /:\d+$/.exec(host)?.[0] ?? '';
