import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { Problem } from '../../../../kernel/problem.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { ownPost } from '../../../access/public.server.ts';
import { accessMessages } from '../../../access/public.ts';
import { listNamed, refuseOtherColumns } from '../in-list.ts';
import { DropView, KeepView, StartView, ViewsAsked } from './shapes.ts';
import { dropView, keepView, listViews, startView, type Viewer, type ViewOptions } from './store.server.ts';

/**
 * How a person likes to see a list, kept for them or shared with their unit. It is no act and stands in no file and no log: it says nothing
 * of any matter, and is changed and put away as one likes (docs/decisions/0128).
 */
export function addListViews(server: FastifyInstance, options: ViewOptions): void {
  const { database, keys, lists } = options;
  const post = ownPost(server, options);
  const asked = <Input extends { readonly as: Viewer['as'] }>(
    what: 'list' | 'keep' | 'start' | 'drop',
    shape: z.ZodType<Input>,
    work: (tx: Tx, own: Viewer, input: Omit<Input, 'as'>) => Promise<object>,
  ): void =>
    post(`/api/list-views/${what}`, { verb: `list-view.${what}`, shape }, ({ token, session }, { as, ...input }) =>
      database.transaction('cape_login', (tx) => work(tx, { token, session, as }, input)),
    );
  const signedIn = <Outcome extends string>(outcome: Outcome): Exclude<Outcome, 'signed-out'> => {
    if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
    return outcome as Exclude<Outcome, 'signed-out'>;
  };

  asked('list', ViewsAsked, async (tx, own, { list }) => {
    listNamed(lists, list);
    return { views: await listViews(tx, keys, own, list) };
  });
  asked('keep', KeepView, async (tx, own, view) => {
    refuseOtherColumns(listNamed(lists, view.list), view.state);
    const { outcome, view: kept } = await keepView(tx, keys, own, view);
    return { outcome: signedIn(outcome), view: kept };
  });
  asked('start', StartView, async (tx, own, { list, view }) => {
    listNamed(lists, list);
    return { outcome: signedIn(await startView(tx, own, list, view)), view };
  });
  asked('drop', DropView, async (tx, own, { view }) => ({
    outcome: signedIn(await dropView(tx, own, view)),
    view: null,
  }));
}
