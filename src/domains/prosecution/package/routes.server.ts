import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import type { FileLimits } from '../../attachments/public.ts';
import { mayInvestigate } from '../access.ts';
import { findFile } from '../store.ts';
import { packageMessages } from './messages.ts';
import { PackageFetched, sendPackage } from './send-package.server.ts';

const OfPackage = z.strictObject({ id: Uuid, package: Uuid });

/** A sealed package as a file. Each fetching is in the log before the first byte is sent. */
export const packageQuery = (limits: FileLimits) =>
  query({
    name: 'package.fetch',
    path: '/api/investigations/:id/packages/:package/contents',
    roles: ['officer'],
    params: OfPackage,
    input: Nothing,
    answer: PackageFetched,
    load: (tx, call) => findFile(tx, call.readable, call.params.id, { lock: false }),
    may: mayInvestigate,
    show: async (_tx, { id, state }, call) => {
      const made = (state.packages ?? []).find((one) => one.id === call.params.package);
      if (!made) throw new Problem('not-found', packageMessages.noSuch);
      return { id, package: made.id, name: `${state.reference}-${made.at.slice(0, 10)}.capepack`, bytes: made.bytes };
    },
    look: ({ at, id }, call) => ({ at, objects: [id, call.params.package], fields: ['package'] }),
    sends: sendPackage(limits),
  });
