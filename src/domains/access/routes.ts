import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import { roles } from '../../kernel/who.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { capacitiesInto } from './access.ts';
import { ChangeCapacity, changeCapacity } from './change-capacity.ts';
import { accessMessages } from './messages.ts';
import { CapacityAnswer, SessionShown } from './schema.ts';
import { goOnAs } from './sitting.server.ts';

/** What the session page needs of the installation besides who is signed in. */
export type Installation = {
  readonly embedded: boolean;
  readonly demo: boolean;
  readonly version: string;
};

export const accessRoutes = (installation: Installation) => [
  query({
    name: 'session.read',
    path: '/api/session',
    roles,
    params: z.strictObject({}),
    input: z.strictObject({}),
    answer: SessionShown,
    load: async () => ({}),
    may: () => true,
    show: async (_tx, _nothing, call) => {
      const { who, verbs, texts, now } = call;
      return {
        name: who.name,
        role: who.title[texts.language],
        unit: { id: who.unit, name: who.unitName[texts.language] },
        house: who.house[texts.language],
        capacity: who.capacity,
        capacities: [...who.capacities],
        fileCapacities: call.own ? [...capacitiesInto(who, call.own, now)] : [],
        sitting: who.sitting,
        verbs: [...verbs],
        language: texts.language,
        mode: { embedded: installation.embedded, demo: installation.demo },
        now: now.toISOString(),
        // How long the session still lasts is real time, whatever the clock of a demo says.
        endsAt: new Date(
          now.getTime() + Math.min(who.idleUntil.getTime(), who.until.getTime()) - Date.now(),
        ).toISOString(),
        version: installation.version,
      };
    },
  }),

  command({
    name: 'sitting.change-capacity',
    path: '/api/sitting/change-capacity',
    roles,
    status: 200,
    params: z.strictObject({}),
    input: ChangeCapacity,
    answer: CapacityAnswer,
    load: async (_tx, { own, who }) => {
      if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      return { at: own, sitting: who.sitting, capacity: who.capacity, capacities: who.capacities };
    },
    // Whether the capacity is theirs is asked by the rule, which says so in a sentence; the database asks once more.
    may: () => true,
    decide: (sitting, call) => ({
      at: sitting.at,
      stream: sitting.sitting,
      acts: changeCapacity(call.input, sitting),
    }),
    carry: (tx, _decision, _sitting, call) => goOnAs(tx, call.input.act.id, call.newOpaqueId(), call.input.to),
    show: async (_tx, _at, _stream, { input }) => ({ capacity: input.to, changedAt: input.act.happenedFrom }),
  }),
];
