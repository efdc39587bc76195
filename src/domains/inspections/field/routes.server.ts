import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { mayBegin, mayList, mayRead } from '../access.ts';
import type { InspectionNeeds } from '../plan/show.server.ts';
import { inFull, readingOf } from '../reader.server.ts';
import { planTexts } from '../schema.ts';
import { findInspection, listInspections } from '../store.ts';
import { bundleOf } from './bundle.server.ts';
import { FieldList, PlanBundle } from './bundle-schema.ts';

const most = 50;

/** What is downloaded for an inspection: the list of those that are planned, and the bundle of one. */
export const fieldRoutes = (known: InspectionNeeds) => [
  query({
    name: 'field.inspections',
    path: '/api/field/inspections',
    roles: ['officer'],
    params: Nothing,
    input: Nothing,
    answer: FieldList,
    load: (tx, call) => listInspections(tx, call.readable, most),
    may: (who, found) =>
      mayList(
        who,
        found.map(({ at }) => at),
      ),
    show: async (tx, found, call) => {
      const { unitName } = await readingOf(tx, call);
      const items = found
        .filter(({ state }) => state.endedAt === null && state.takenAt === null)
        .map(({ id, state }) => ({
          id,
          startsAt: state.plan.startsAt ?? null,
          place: state.plan.workplace?.name ?? null,
          municipality: state.plan.workplace?.municipality ?? null,
          lead: inFull(state.lead, call),
          units: (state.plan.entry ?? []).map(({ unit }) => unitName(unit)),
          purpose: state.purpose,
        }));
      return { items };
    },
  }),

  query({
    name: 'inspection.pack',
    path: '/api/inspections/:id/pack',
    roles: ['officer'],
    params: z.strictObject({ id: Uuid }),
    input: Nothing,
    answer: PlanBundle,
    proof: {
      of: 'export',
      notAsked: 'It goes into the sealed store of a phone, which was made its owner’s after a fresh sign-in.',
    },
    load: async (tx, call) => {
      const found = await findInspection(tx, call.readable, call.params.id, { lock: false });
      return found && call.own && found.state.plan.workplace ? { ...found, own: call.own } : null;
    },
    may: (who, found) => mayRead(who, found) && mayBegin(who, { at: found.own }),
    show: (tx, found, call) => bundleOf(tx, found, call, known),
    // What left the agency with an officer is in its log, field by field.
    look: (found) => ({ at: found.at, objects: [found.id], fields: ['plan', 'note', ...planTexts, 'addresses'] }),
  }),
];
