import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listColleagues } from '../../access/public.server.ts';
import { findSignedMedium, listVisitMedia } from '../../inspections/public.server.ts';
import { mayInvestigate } from '../access.ts';
import { actMessages } from '../act-messages.ts';
import type { StoredFile } from '../criminal-file.ts';
import { findFile } from '../store.ts';
import type { NamedMedium } from './acts/take-from-visit.ts';
import { VisitMediaShown } from './shown-item.ts';

/*
 * Pictures and sounds of visits lie in the confidentiality area of the unit and capacity that made the visit. Only those in the area of the criminal file
 * can become evidence in it: what another agency, another unit or another capacity has seen comes by a disclosure, or not at all.
 */

/** A picture or sound of a visit in the area of this file, as the phone signed it; null where there is none of this id. */
export async function namedMedium(
  tx: Tx,
  { at }: Pick<StoredFile, 'at'>,
  call: AnyCall,
  asked: { readonly visit: string; readonly medium: string },
): Promise<NamedMedium | null> {
  const found = await findSignedMedium(tx, call, at, asked);
  if (!found) return null;
  const { kind, bytes, whole, by, at: takenAt, capacity, signed, sha256, capturedSha256 } = found;
  const takenBy = (await listColleagues(tx)).get(by) ?? call.texts.t(actMessages.anotherAgency);
  const { visit, medium } = asked;
  return { visit, medium, kind, bytes, whole, takenAt, capacity, signed, takenBy, sha256, capturedSha256 };
}

/** Which pictures and sounds can become evidence in a file, and which are it already. */
export const visitMediaQuery = query({
  name: 'evidence.visit-media',
  path: '/api/investigations/:id/visit-media',
  roles: ['officer'],
  params: ById,
  input: Nothing,
  answer: VisitMediaShown,
  load: (tx, call) => findFile(tx, call.writable, call.params.id, { lock: false }),
  may: mayInvestigate,
  show: async (tx, { at, state }, call) => {
    const colleagues = await listColleagues(tx);
    const used = new Map(state.items.flatMap(({ id, medium }) => (medium ? [[medium.medium, id] as const] : [])));
    const media = await listVisitMedia(tx, at);
    return {
      items: media.map(({ id, visit, kind, bytes, whole, workplace, by, at: takenAt }) => ({
        id,
        visit,
        kind,
        bytes,
        arrived: whole ?? 'not-yet',
        workplace,
        by: colleagues.get(by) ?? call.texts.t(actMessages.anotherAgency),
        takenAt,
        item: used.get(id) ?? null,
      })),
    };
  },
});
