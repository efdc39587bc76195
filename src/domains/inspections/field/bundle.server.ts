import { zoneIn } from '../../../kernel/country.ts';
import { signedTimeText } from '../../../kernel/device-act.ts';
import { uuidV4 } from '../../../kernel/id.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { boxKeyOf } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import { sign } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { basesOf, goesToWorkplaces } from '../../access/public.ts';
import { listPublishedPoints } from '../../administration/public.server.ts';
import type { PublishedPoint } from '../../administration/public.ts';
import { listAddresses } from '../../disclosures/public.server.ts';
import { saidWithIt } from '../../disclosures/public.ts';
import { countyFinder, emergencyNumber } from '../../knowledge/public.ts';
import { type InspectionNeeds, showInspection } from '../plan/show.server.ts';
import { showBasis } from '../reader.server.ts';
import type { StoredInspection } from '../store.ts';
import { coordinatorsFor } from '../visit/show.server.ts';
import { type BundleSign, commonEmergency, type PlanBundle } from './bundle-schema.ts';
import { numbersFor } from './numbers-for.ts';

const hour = 3_600_000;
/** A week without a network, where a passkey unlocks; a day where a number or words do, since those can be tried. */
const keptFor = { passkey: 7 * 24 * hour, secret: 24 * hour } as const;

/**
 * The visit of a unit at an inspection in one capacity: the same for each of its phones, so that what they record without each other comes
 * together. No one outside can name it.
 */
const visitOf = (call: AnyCall, inspection: string, capacity: string): string =>
  uuidV4(hmac(call.keys.root, 'visit', inspection, String(call.who.unit), capacity).subarray(0, 16));

/** What this officer downloads for this inspection. */
export async function bundleOf(
  tx: Tx,
  stored: StoredInspection,
  call: AnyCall,
  known: InspectionNeeds,
): Promise<PlanBundle> {
  const { who, texts, now, keys } = call;
  const shown = await showInspection(tx, stored, call, known);
  const addresses = (hasSaidYes: boolean) => listAddresses(tx, call, known.grounds, () => saidWithIt(hasSaidYes));
  const withoutYes = await addresses(false);
  const time = now.toISOString();
  return {
    v: 1,
    inspection: stored.id,
    madeAt: time,
    time: { time, signature: sign(keys.receipt, signedTimeText(time)).toString('base64') },
    until: new Date(now.getTime() + keptFor.passkey).toISOString(),
    untilWithSecret: new Date(now.getTime() + keptFor.secret).toISOString(),
    language: texts.language,
    training: known.inTraining,
    officer: {
      name: who.name,
      unit: who.unit,
      unitName: `${who.agencyName[texts.language]}, ${who.unitName[texts.language]}`,
      capacity: who.capacity,
      capacities: [...who.capacities],
    },
    plan: {
      purpose: shown.purpose,
      purposeName:
        known.knowledge.purposes.entries.find(({ id }) => id === shown.purpose)?.[texts.language] ?? shown.purpose,
      workplace: shown.workplace,
      sector: shown.sector,
      startsAt: shown.startsAt,
      lead: shown.lead,
      entry: shown.entry.map(({ name, capacity, task, basis, brings }) => ({
        name,
        capacity,
        task,
        basis: basis?.provision ?? null,
        brings,
      })),
      earlier: shown.earlier,
      languages: shown.languages,
      interpreters: shown.interpreters,
      takesCare: shown.takesCare && {
        name: shown.takesCare.name,
        where: shown.takesCare.where,
        phone: shown.takesCare.phone,
      },
      beds: shown.beds,
      note: shown.note,
      texts: shown.texts,
      duties: shown.duties,
    },
    visits: who.capacities.filter(goesToWorkplaces).map((capacity) => ({
      capacity,
      visit: visitOf(call, stored.id, capacity),
      bases: basesOf(capacity, who.country).map((basis) => showBasis(basis.id, capacity, call)),
    })),
    ...signsFor(shown.sector, call, known),
    emergency: emergencyNumber(known.knowledge.agencies.entries, who.country) ?? commonEmergency,
    numbers: numbersAt(shown.workplace, await listPublishedPoints(tx), call, known),
    coordinators: await coordinatorsFor(await listUnits(tx), call),
    addresses: { yes: await addresses(true), 'not-asked': withoutYes, no: withoutYes },
    boxKey: await boxKeyOf(keys, who.agency),
    receiptKey: keys.receipt.public,
  };
}

function numbersAt(
  place: { readonly municipality: string } | null,
  points: readonly PublishedPoint[],
  call: AnyCall,
  { knowledge }: InspectionNeeds,
) {
  const { country } = call.who;
  const { language } = call.texts;
  const countyOf = countyFinder(knowledge.municipalities.entries);
  const county = countyOf(place && { country, municipality: place.municipality });
  const on = dayIn(call.now, zoneIn(country));
  return numbersFor(points, knowledge.agencies.entries, { country, county, on }).map(
    ({ name, number, hours, verified }) => ({
      name: name[language],
      number,
      hours: hours?.[language] ?? null,
      verified,
    }),
  );
}

/** Every statement that may be marked, those first to which the questions of this sector point. */
function signsFor(sector: string | null, { texts }: AnyCall, { knowledge }: InspectionNeeds) {
  const { language } = texts;
  const { groups, entries } = knowledge.observations;
  const asked = knowledge.sectors.entries.find(({ id }) => id === sector)?.questions ?? [];
  const first = new Set(asked.flatMap(({ observations }) => observations));
  const signs: BundleSign[] = entries.map(({ id, group, by, only_in, ...name }) => ({
    code: id,
    name: name[language],
    group: { id: group, name: groups.find((one) => one.id === group)?.[language] ?? group },
    by: [...by],
    onlyIn: [...only_in],
    ofSector: first.has(id),
  }));
  return { signs, questions: asked.map((question) => question[language]) };
}
