import { z } from 'zod';
import { roles } from '../../kernel/who.ts';
import { query } from '../../platform/http/endpoint.ts';
import { capacitiesInto } from './access.ts';
import { SessionShown } from './schema.ts';

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
    look: null,
  }),
];
