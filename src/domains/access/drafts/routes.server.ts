import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Drop, Keep, OfForm } from '../../../kernel/kept-draft.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { HttpOptions } from '../../../platform/http/server.ts';
import { accessMessages } from '../messages.ts';
import { ownPost } from '../sign-in/own-post.server.ts';
import { type DraftKeys, dropDraft, findDraft, keepDraft, listDrafts } from './store.server.ts';

type DraftOptions = Pick<HttpOptions, 'clock' | 'secure' | 'log'> & {
  readonly database: Database;
  readonly keys: DraftKeys;
};

/**
 * What a person has typed and not sent, kept for them on the server: it comes back after a crash and on another device. It is no act, stands
 * in no case file and no log, and is read by its writer alone, in the capacity in which they wrote it (docs/decisions/0110).
 */
export function addDrafts(server: FastifyInstance, options: DraftOptions): void {
  const { database, keys, clock } = options;
  const post = ownPost(server, options);
  const asLogin = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction('cape_login', work);
  const now = (): string => clock().toISOString();

  post('/api/drafts/keep', { verb: 'draft.keep', shape: Keep }, async (own, input) => {
    const at = now();
    const { outcome, version } = await asLogin((tx) => keepDraft(tx, keys, own, { ...input, at }));
    if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
    return { outcome, version, at };
  });

  post('/api/drafts/find', { verb: 'draft.find', shape: OfForm }, async (own, of) => {
    const found = await asLogin((tx) => findDraft(tx, keys, own, of));
    return { draft: found && { value: found.value, at: found.at, version: found.version } };
  });

  post('/api/drafts/list', { verb: 'draft.list', shape: z.strictObject({}) }, async (own) => {
    const drafts = await asLogin((tx) => listDrafts(tx, keys, own));
    return { drafts: drafts.map(({ value: _value, ...draft }) => draft) };
  });

  post('/api/drafts/drop', { verb: 'draft.drop', shape: Drop }, async (own, of) => {
    await asLogin((tx) => dropDraft(tx, keys, own, of));
    return {};
  });
}
