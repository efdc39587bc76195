import type { FastifyInstance } from 'fastify';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { noteOwn, type OwnOptions, ownPost, whose } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import {
  keptFor,
  listPublishedProcessing,
  type RetentionNeeds,
  recordKinds,
  retentionMessages,
} from '../../administration/public.server.ts';
import { feedbackTexts } from '../feedback/messages.ts';
import type { Help } from '../guides/guide-file.ts';
import { listContactChanges, setPrivacyContact } from './contact.server.ts';
import { processingRecord, type RunningSettings } from './record.ts';
import { ProcessingRecord, SetContact } from './schema.ts';

export type ProcessingNeeds = RetentionNeeds & { readonly help: Help; readonly running: RunningSettings };

const readers = ['administrator', 'security-officer', 'data-protection-officer'] as const;
const mayRead = ({ capacity }: Who): boolean => capacity === 'access-administration' || capacity === 'log-review';

/** The record of processing activities of the reader's own agency, as the settings are now. */
export const processingRoutes = ({ help, running, retentionRulesOf }: ProcessingNeeds) => [
  query({
    name: 'processing.read',
    path: '/api/processing',
    roles: readers,
    params: Nothing,
    input: Nothing,
    answer: ProcessingRecord,
    load: async (tx, { who }) => {
      const agencies = await listPublishedProcessing(tx);
      const own = agencies.find(({ agency }) => agency === who.agency);
      return own ? { own, others: agencies.filter((one) => one !== own) } : null;
    },
    may: mayRead,
    show: async (tx, { own, others }, call) => {
      const { language, t } = call.texts;
      const rules = retentionRulesOf(own.country, language);
      const today = todayIn(call);
      const kindOf = (kind: string) => recordKinds.find((one) => one === kind);
      const record = processingRecord(
        {
          agency: own,
          others: others.map(({ name }) => name),
          activities: help.activities,
          running,
          madeOn: today,
          mayChange: call.who.capacity === 'access-administration',
          nameOf: (kind) => {
            const known = kindOf(kind);
            return known ? t(retentionMessages.kinds[known]) : kind;
          },
          keptFor: (kind) => {
            const known = kindOf(kind);
            return known ? keptFor(own.decisions, known, today, t) : null;
          },
          lawOf: (kind) =>
            rules.flatMap(({ records, statute, paragraph, source, verified }) =>
              statute !== null && records.some((one) => one === kind)
                ? [{ statute: [statute, paragraph].filter(Boolean).join(', '), source, verified }]
                : [],
            ),
        },
        { language, t },
      );
      return { ...record, changes: await listContactChanges(tx) };
    },
  }),
];

/** How an administrator, whose proof is fresh, says whom to ask about personal data. It is published; so it is an office and no person. */
export function addPrivacyContact(
  server: FastifyInstance,
  options: OwnOptions & { readonly keys: Keys; readonly clock: () => Date },
): void {
  const { database, keys, clock } = options;
  ownPost(server, options)('/api/processing/contact', { verb: 'privacy.set', shape: SetContact }, async (own, said) => {
    await database.transaction('cape_login', async (tx) => {
      const { outcome, version, fields } = await setPrivacyContact(tx, own.token, { ...said, at: clock() });
      if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
      if (outcome === 'not-administrator') throw new Problem('forbidden', feedbackTexts.notAdministrator);
      if (outcome === 'not-fresh') throw new Problem('conflict', httpMessages.proveAgain);
      if (version === null || fields === null) return;
      await noteOwn(tx, keys, 'privacy.set', whose(own.session), clock(), { objects: [version], fields });
    });
    return {};
  });
}
