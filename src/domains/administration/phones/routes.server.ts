import { z } from 'zod';
import type { Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { type Decision, query } from '../../../platform/http/endpoint.ts';
import { pagesOf } from '../../../platform/http/pages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { asShown } from '../../access/public.ts';
import { holdAdministration, listOwnUnits, listPeople, type PersonRow } from '../store.server.ts';
import { toEndPhones, toLockPhones } from './acts/stop-phones.ts';
import { isPhoneShown, type PhonesChoice, phonesFound } from './find-phones.ts';
import { phoneMessages as texts } from './messages.ts';
import type { PhonesOfAccount, Stop } from './phone.ts';
import { type AgencyPhone, type PersonPhones, PhoneList, PhonesAnswer, phonesShown } from './shapes.ts';
import { carryOutStop, listAgencyPhones, type PhoneRow } from './store.server.ts';

const page = pagesOf(50, z.strictObject({ id: Uuid }));

const showPhone = (row: PhoneRow, { now }: AnyCall): AgencyPhone => {
  const shown = (at: Date | null): string | null => at && asShown(at, now);
  return {
    id: row.id,
    number: row.number,
    enrolledAt: asShown(row.enrolled_at, now),
    lastReceivedAt: row.last_received_at?.toISOString() ?? null,
    lockedAt: shown(row.locked_at),
    lockedBy: row.locked_by,
    endedAt: shown(row.ended_at),
    endedBy: row.ended_by,
    quarantinedAt: shown(row.quarantined_at),
  };
};

const showOne = (row: PersonRow, phones: readonly PhoneRow[], call: AnyCall): PersonPhones => ({
  id: row.ref,
  name: row.name,
  unit: { id: row.unit, name: call.texts.language === 'sv' ? row.unit_sv : row.unit_en },
  isOwn: row.account === call.who.actor,
  hasEnded: row.has_ended,
  phones: phones.filter(({ person }) => person === row.ref).map((phone) => showPhone(phone, call)),
});

const visibility = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'only-us',
  sees: [t(texts.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(texts.doesNotSee)],
  why: t(texts.why),
});

const stopping = (how: Stop) =>
  ({
    path: `/api/administration/people/:id/${how}-phones`,
    status: 200,
    params: ById,
    answer: PhonesAnswer,
    load: async (tx: Tx, call: Call<ById, unknown>): Promise<PhonesOfAccount | null> => {
      await holdAdministration(tx);
      const [row] = await listPeople(tx, call.params.id);
      if (!row || !call.own) return null;
      const theirs = (await listAgencyPhones(tx)).filter(({ person }) => person === row.ref);
      return {
        id: row.ref,
        at: call.own,
        isOwn: row.account === call.who.actor,
        hasEnded: row.has_ended,
        phones: theirs.map(({ id, locked_at, ended_at }) => ({
          id,
          isLocked: locked_at !== null,
          hasEnded: ended_at !== null,
        })),
      };
    },
    afterAppend: async (tx: Tx, { acts: [act] }: Decision, { id }: PhonesOfAccount) => {
      if (act) await carryOutStop(tx, act.id, act.type, id);
    },
    show: async (tx: Tx, _at: unknown, stream: string, call: AnyCall) => {
      const [row] = await listPeople(tx, stream);
      if (!row) throw new Error('A person whose phones were just stopped cannot be read.');
      return { person: showOne(row, await listAgencyPhones(tx), call) };
    },
  }) as const;

/** What an administrator does with the phones of the people of their agency. */
export const phoneRoutes = () => [
  query({
    name: 'account.phones',
    path: '/api/administration/phones',
    roles: ['administrator'],
    params: Nothing,
    input: z.strictObject({
      search: z.string().max(100).optional(),
      unit: Uuid.optional(),
      show: z.enum(phonesShown).optional(),
      after: z.string().max(200).optional(),
    }),
    answer: PhoneList,
    load: async (tx) => ({
      people: await listPeople(tx),
      phones: await listAgencyPhones(tx),
      units: await listOwnUnits(tx),
    }),
    may: (who) => who.capacity === 'access-administration',
    show: async (_tx, { people, phones, units }, call) => {
      const { search = '', unit, show = 'registered', after } = call.input;
      const { language } = call.texts;
      const owners = new Map(phones.map(({ person }) => [person, true]));
      const all = people.filter(({ ref }) => owners.has(ref)).map((row) => showOne(row, phones, call));
      const wanted = phonesFound(all, { show, search, unit }, language);
      const place = page.after(after);
      const from = place ? wanted.findIndex(({ id }) => id === place.id) + 1 : 0;
      const { shown, next } = page.of(wanted.slice(from, from + page.limit), ({ id }) => ({ id }));
      const count = (which: PhonesChoice): number =>
        all.flatMap((one) => one.phones.filter((phone) => isPhoneShown[which](phone, one))).length;
      return {
        items: [...shown],
        next,
        counts: {
          registered: count('registered'),
          'in-use': count('in-use'),
          stopped: count('stopped'),
          ended: count('ended'),
        },
        units: units.map(({ ref, nameSv, nameEn }) => ({ id: ref, name: language === 'sv' ? nameSv : nameEn })),
        visibility: visibility(call),
      };
    },
  }),

  actRoute(toLockPhones, stopping('lock')),
  actRoute(toEndPhones, stopping('end')),
];
