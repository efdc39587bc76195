import { z } from 'zod';
import type { ActEnvelope, RealmKey } from '../../kernel/act.ts';
import type { Doing, Here } from '../../kernel/doing.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import { type Country, countyFinder, sectorsOrUnknown } from '../knowledge/public.ts';
import { findMatters } from '../search/public.server.ts';
import { whatIsAsked } from '../search/public.ts';
import { mayList, mayRead, maySee } from './access.ts';
import { toAddContractor } from './acts/add-contractor.ts';
import { toAddPerson } from './acts/add-person.ts';
import { toAddPlace } from './acts/add-place.ts';
import { toAddVehicle } from './acts/add-vehicle.ts';
import { toClose } from './acts/close.ts';
import { toCorrect } from './acts/correct.ts';
import { toLink } from './acts/link.ts';
import { toMerge } from './acts/merge.ts';
import { toRegister } from './acts/register.ts';
import { toUndoRegisterWorkplace } from './acts/undo-register.ts';
import { toUnmerge } from './acts/unmerge.ts';
import { toWithdraw } from './acts/withdraw.ts';
import { importRoutes } from './import/routes.server.ts';
import { referenceLetter } from './reference-letter.ts';
import { County, mostSeen, SeenAnswer, SeenInput, WorkplaceAnswer, WorkplaceList, WorkplaceShown } from './schema.ts';
import { findMet, kindsFor, nameMatters, unitFiles } from './seen.server.ts';
import { checksOf, showRow, showWorkplace, type WorkplaceParts } from './show.server.ts';
import { findWorkplace, listMerged, listNaming, listPage, listWorkplaces, workplaceAgain } from './store.ts';
import { standing, type Workplace } from './workplace.ts';

const readers = ['officer', 'lead', 'reader'] as const;
const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));
/** So many records that answer a search are listed; more are found by one more word. */
const mostFound = 50;

export function workplaceRoutes(parts: WorkplaceParts) {
  const { knowledge } = parts;
  const known = { rules: knowledge['firm-numbers'].entries, countyOf: countyFinder(knowledge.municipalities.entries) };
  const answered = {
    answer: WorkplaceAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      workplace: await showWorkplace(tx, await workplaceAgain(tx, at, id), call, parts),
    }),
  };
  type Given = Here<Workplace> & typeof known;
  const onOne = <Input extends { act: ActEnvelope }, Needed extends Here<Workplace>>(
    doing: Doing<Input, Here<Workplace>, Needed>,
    step: string,
    more: (
      tx: Tx,
      given: Given,
      call: Call<ById, Input>,
    ) => Promise<Needed & { readonly at: RealmKey; readonly id: string }>,
  ) =>
    actRoute(doing, {
      ...answered,
      path: `/api/workplaces/:id/${step}`,
      status: 200,
      params: ById,
      load: async (tx, call: Call<ById, Input>) => {
        const found = await findWorkplace(tx, call.writable, call.params.id, { lock: true });
        return found && more(tx, { ...found, ...known }, call);
      },
    });
  const asItIs = async (_tx: Tx, given: Given) => given;
  const otherIn = (tx: Tx, { at }: Given, other: string | null) =>
    other === null ? null : findWorkplace(tx, [at], other, { lock: true });

  return [
    query({
      name: 'workplace.list',
      path: '/api/workplaces',
      roles: readers,
      params: Nothing,
      // A firm can be called as its owner, so what is sought stands in no address.
      inBody: true,
      input: z.strictObject({
        after: z.string().max(200).optional(),
        text: z.string().trim().min(2).max(120).optional(),
        county: County.optional(),
        sector: z.enum(sectorsOrUnknown).optional(),
      }),
      answer: WorkplaceList,
      load: async (tx, call) => {
        const { text, county = null, sector = null, after } = call.input;
        if (text === undefined)
          return listPage(tx, call.readable, { county, sector, before: page.after(after), limit: page.limit });
        const look = { kinds: ['workplace'], eachKind: mostFound };
        const hits = await findMatters(tx, call.keys, call.readable, whatIsAsked(text), look);
        const found = await listWorkplaces(
          tx,
          call.readable,
          hits.map(({ id }) => id),
        );
        const isChosen = (one: (typeof found)[number]) => {
          const row = showRow(one);
          return (county === null || row.county === county) && (sector === null || row.sector === sector);
        };
        return hits
          .flatMap(({ id }) => found.filter((one) => one.id === id && isChosen(one)))
          .map((one) => ({ ...one, ...one.at }));
      },
      may: mayList,
      show: async (_tx, lines, call) => {
        const { shown, next } = page.of(lines, (line) => ({ at: line.state.registeredAt, id: line.id }));
        const home = `${call.who.country}-`;
        return {
          items: shown.map(showRow),
          next,
          counties: knowledge.municipalities.entries
            .filter(({ id }) => id.startsWith(home))
            .map((one) => ({ id: one.id, name: one[call.texts.language] })),
        };
      },
    }),

    query({
      name: 'workplace.seen',
      path: '/api/workplaces/seen',
      roles: readers,
      params: Nothing,
      inBody: true,
      input: SeenInput,
      answer: SeenAnswer,
      load: async (tx, call) => {
        const { name, organisationNumber, vatNumber, matter } = call.input;
        const kinds = kindsFor(call, parts.named);
        const numbers = [organisationNumber, vatNumber].filter((one) => one !== null);
        const met = await findMet(tx, call, { name, numbers }, kinds, mostSeen);
        const realms = unitFiles(call);
        const linked = matter ? await listNaming(tx, realms, [matter.id]) : [];
        const by = new Map(met.filter(({ kind }) => kind === 'workplace').map((one) => [one.id, one.by]));
        const records = kinds.includes('workplace')
          ? await listWorkplaces(tx, realms, [...new Set([...linked, ...by.keys()])])
          : [];
        const others = met.filter(({ kind, id }) => kind !== 'workplace' && id !== matter?.id);
        const matters = (await nameMatters(tx, call, parts.named, others)).slice(0, mostSeen);
        return { kinds, records, matters, by, matter };
      },
      may: (_who, found) => maySee(found),
      show: async (_tx, { records, matters, by, matter }, call) => ({
        records: records
          .filter(({ state }) => state.status === 'open' || state.status === 'closed')
          .slice(0, mostSeen)
          .map((one) => {
            const { id, reference, name, organisationNumber, municipality, status } = showRow(one);
            const isLinked = standing(one.state.matters).some((link) => link.matter === matter?.id);
            return {
              ...{ id, reference, name, organisationNumber, municipality, status },
              by: by.get(one.id) ?? 'name',
              linked: isLinked,
            };
          }),
        matters: matters.map(({ kind, called, id, name, reference, by }) => ({
          kind,
          called,
          id,
          name,
          reference,
          by,
        })),
        checks: checksOf(
          {
            country: call.input.country ?? (call.who.country as Country),
            organisationNumber: call.input.organisationNumber,
            vatNumber: call.input.vatNumber,
          },
          parts,
          call,
        ),
        mayLink: call.verbs.includes('workplace.link') && call.who.capacity !== 'analysis',
      }),
      // Which were shown, never what was typed.
      look: ({ records, matters }, call) => ({
        at: call.own,
        objects: [...records, ...matters].map(({ id }) => id),
        fields: ['firm'],
      }),
    }),

    query({
      name: 'workplace.read',
      path: '/api/workplaces/:id',
      roles: readers,
      params: ById,
      input: Nothing,
      answer: WorkplaceShown,
      load: (tx, call) => findWorkplace(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showWorkplace(tx, stored, call, parts),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['persons'] }),
    }),

    actRoute(toRegister, {
      ...answered,
      path: '/api/workplaces/register',
      status: 201,
      params: Nothing,
      load: async (tx, { own, readable, input: { workplace: id }, random }) => {
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const there = await findWorkplace(tx, readable, id, { lock: false });
        if (there || (await hasBegun(tx, own, id))) throw new Problem('conflict', httpMessages.idUsed);
        return { id, at: own, reference: reference(referenceLetter, random(7)), ...known };
      },
    }),

    onOne(toCorrect, 'correct', asItIs),
    onOne(toUndoRegisterWorkplace, 'undo-register', (tx, given, call) => withEntries(tx, call, given)),
    onOne(toAddPlace, 'add-place', asItIs),
    onOne(toAddVehicle, 'add-vehicle', asItIs),
    onOne(toAddPerson, 'add-person', asItIs),
    onOne(toAddContractor, 'add-contractor', async (tx, given, { input }) => ({
      ...given,
      other: await otherIn(tx, given, input.contract.other),
    })),
    onOne(toLink, 'link', async (tx, given, call) => {
      const { matter } = call.input;
      return { ...given, isThere: (await nameMatters(tx, call, parts.named, [matter])).length > 0 };
    }),
    onOne(toWithdraw, 'withdraw', async (_tx, given, { who }) => ({ ...given, asker: who.actor })),
    onOne(toMerge, 'merge', async (tx, given, { input }) => ({
      ...given,
      other: await otherIn(tx, given, input.into),
      holdsOthers: (await listMerged(tx, [given.at], [given.id])).length > 0,
    })),
    onOne(toUnmerge, 'unmerge', asItIs),
    onOne(toClose, 'close', asItIs),
    ...importRoutes(known),
  ];
}
