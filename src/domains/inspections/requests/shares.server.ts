import { offered } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { listAddresses } from '../../disclosures/public.server.ts';
import { nobodyToAsk } from '../../disclosures/public.ts';
import { type Ground, groundMessages, standingGround } from '../../knowledge/public.ts';
import type { SharesShown } from '../shown-schema.ts';
import { listRequests, type StoredInspection } from '../store.ts';
import { toAskForShare } from './acts/ask.ts';
import { type AskedUnit, agenciesAsked } from './nine.ts';

/** A unit that nothing can be asked of, such as one for training, is left out where its agency has another that can. */
function askable(units: readonly AskedUnit[], reachable: ReadonlySet<number>): readonly AskedUnit[] {
  const can = ({ unit, state }: AskedUnit): boolean => reachable.has(unit) || state !== 'not-asked';
  return units.some(can) ? units.filter(can) : units;
}

/** Whether this reader may ask for a share of this inspection now. */
const mayAskFor = (inspection: StoredInspection, { who, own, verbs }: AnyCall): boolean =>
  own !== null && offered([toAskForShare], who, { at: own, inspection }, verbs).length > 0;

/** Whom the own unit has asked for a share of one inspection, by the agencies that the ground of joint checks names. */
export async function showShares(
  tx: Tx,
  stored: StoredInspection,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<SharesShown> {
  const { language, t } = call.texts;
  const jointGround = standingGround('joint-inspection', call.who.country);
  const ground = grounds.find((one) => one.id === jointGround);
  const units = await listUnits(tx);
  const requests = await listRequests(tx, call.readable, stored.id);
  const addresses = await listAddresses(tx, call, grounds, nobodyToAsk);
  const reachable = new Set(
    addresses
      .filter(({ grounds: its }) => its.some((one) => (jointGround === null || one.id === jointGround) && one.possible))
      .map(({ unit }) => unit),
  );
  const ownKind = units.find((one) => one.id === call.who.unit)?.agencyKind ?? '';
  const asked = requests.map((one) => ({ ...one.state, id: one.id }));
  return {
    ground: {
      id: jointGround ?? 'not-entered',
      provision: ground?.provision[language] ?? t(groundMessages.noneEntered),
      sentence: ground?.sentence[language] ?? '',
      verified: ground?.verified_on != null,
    },
    // A ground for every kind of agency names none: then there is no table of agencies.
    agencies: agenciesAsked(
      (ground?.from ?? []).filter((kind) => kind !== 'any'),
      units,
      asked,
      ownKind,
    ).map(({ kind, own, units: its }) => ({
      kind,
      own,
      units: askable(its, reachable).map(({ unit, name, agency, state: came, request, answerBy, at: when }) => ({
        unit,
        name: name[language],
        agency: agency[language],
        reachable: reachable.has(unit),
        state: came,
        request,
        answerBy,
        at: when,
      })),
    })),
    mayAsk: mayAskFor(stored, call),
  };
}
