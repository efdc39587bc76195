import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { languageIn } from '../../platform/http/api.ts';
import { noteOwn, type OwnOptions, ownPost, whose } from '../access/public.server.ts';
import { accessMessages, asShown } from '../access/public.ts';
import { markOf } from '../tasks/public.server.ts';
import { chooseMail, findOwnChoices, putFeed, seeNotices } from './choices.server.ts';
import { feedAddress } from './feed.server.ts';
import { noticeTexts } from './messages.ts';
import { nextDigest } from './next-mail.ts';
import { Choices, ChosenMail, MadeFeed, Seen } from './shapes.ts';

const Nothing = z.strictObject({});

type NoticeOptions = OwnOptions & {
  readonly keys: Keys;
  readonly registry: Pick<Registry, 'calendarOf'>;
  readonly clock: () => Date;
  readonly mails: boolean;
  /** The address of this installation; null where it is reached on this computer alone. */
  readonly origin: string | null;
};

/**
 * How a person is told of what waits for them, and what of it they have seen. It is no act and stands in no case file: it is theirs, and is
 * done as their token says, by functions that know no one else's (docs/decisions/0114).
 */
export function addNotices(server: FastifyInstance, options: NoticeOptions): void {
  const { database, keys, registry, clock, mails, origin } = options;
  const post = ownPost(server, options);
  const asLogin = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction('cape_login', work);
  const refuseSignedOut = (outcome: string): void => {
    if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
  };

  post('/api/notices/see', { verb: 'notices.see', shape: Seen }, async ({ token, session }, { seen }) => {
    const marks = seen.map((one) => markOf(keys, session.account, one));
    refuseSignedOut(await asLogin((tx) => seeNotices(tx, token, marks)));
    return {};
  });

  post('/api/notices/choices', { verb: 'notices.choices', shape: Nothing }, async ({ token }) => {
    const own = await asLogin((tx) => findOwnChoices(tx, token));
    if (!own) throw new Problem('unauthenticated', accessMessages.notSignedIn);
    const addressed = own.isConfirmed ? 'confirmed' : own.hasAddress ? 'not-confirmed' : 'none';
    return Choices.parse({
      mail: { digestHour: own.digestHour, urgent: own.urgent },
      mailTo: mails ? addressed : 'not-sent',
      feedSince: own.feedMadeAt && asShown(own.feedMadeAt, clock()),
    });
  });

  post('/api/notices/choose-mail', { verb: 'notices.choose-mail', shape: ChosenMail }, async ({ token }, chosen) => {
    const { digestHour: hour, urgent } = chosen;
    await asLogin(async (tx) => {
      const own = await findOwnChoices(tx, token);
      if (hour !== null || urgent) {
        if (!mails) throw new Problem('conflict', noticeTexts.noMail);
        if (own && !own.isConfirmed) throw new Problem('conflict', noticeTexts.needsAddress);
      }
      // Mail goes by the clock on the wall, also where that of a demo stands.
      const digestAt = hour === null || !own ? null : nextDigest(new Date(), hour, registry.calendarOf(own.country));
      refuseSignedOut(await chooseMail(tx, token, { hour, digestAt, urgent }));
    });
    return {};
  });

  post('/api/notices/make-feed', { verb: 'notices.make-feed', shape: Nothing }, async (own, _none, { request }) => {
    const secret = randomBytes(32);
    await asLogin(async (tx) => {
      refuseSignedOut(await putFeed(tx, own.token, secret, languageIn(request)));
      await noteOwn(tx, keys, 'notices.make-feed', whose(own.session), clock());
    });
    return MadeFeed.parse({ address: feedAddress(origin ?? `http://${request.headers.host}`, secret) });
  });

  post('/api/notices/end-feed', { verb: 'notices.end-feed', shape: Nothing }, async (own) => {
    await asLogin(async (tx) => {
      const outcome = await putFeed(tx, own.token, null, 'en');
      refuseSignedOut(outcome);
      if (outcome === 'done') await noteOwn(tx, keys, 'notices.end-feed', whose(own.session), clock());
    });
    return {};
  });
}
