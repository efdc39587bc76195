import { zoneIn } from '../../kernel/country.ts';
import { todayIn } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { Nothing } from '../../platform/http/params.ts';
import type { Lessons } from '../competence/public.ts';
import { listPublished } from '../study/public.server.ts';
import { mayReadWhatChanged } from './access.ts';
import type { Aim } from './aims.server.ts';
import { WhatChanged } from './schema.ts';
import { showWhatChanged } from './show.server.ts';
import { listPractice, listTraining } from './store.ts';

export type EffectParts = {
  readonly isDemo: boolean;
  readonly lessons: Lessons;
  /** What exercises aim at, read when the first page asks for it. */
  readonly aims: () => Promise<readonly Aim[]>;
};

/** The one question of this domain: what changed. */
export function effectRoutes(parts: EffectParts) {
  return [
    query({
      name: 'effect.read',
      path: '/api/effect',
      // Figures of the whole agency, as those of its study: few see them.
      roles: ['trainer', 'programme-lead', 'lead', 'analyst'],
      params: Nothing,
      input: Nothing,
      answer: WhatChanged,
      load: async (tx, call) => {
        const zone = zoneIn(call.who.country);
        return {
          quarters: await listPractice(tx, zone, todayIn(call)),
          training: await listTraining(tx, zone),
          releases: (await listPublished(tx)).map(({ release }) => release),
          aims: await parts.aims(),
        };
      },
      may: mayReadWhatChanged,
      show: (tx, found, call) => showWhatChanged(tx, found, call, parts),
    }),
  ];
}
