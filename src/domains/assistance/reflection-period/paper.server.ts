import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { ById } from '../../../platform/http/params.ts';
import { PaperAsked, paperQuery, type ReviewedTexts } from '../../administration/public.server.ts';
import { mayRead } from '../access.ts';
import { findPeriod } from '../store.ts';
import { periodPaper as texts } from './paper-messages.ts';
import { periodStateNames } from './period-messages.ts';
import { showPeriod } from './show.server.ts';

const days = ['appliedOn', 'firstDay', 'extendedOn', 'lastDay', 'endedOn'] as const;

/** All texts of the letter besides those that stand around every letter. */
const needed = [
  ...Object.values(texts).map(({ id }) => id),
  ...Object.values(periodStateNames).map(({ id }) => id),
  'paper.reflection.opening',
  'paper.reflection.closing',
];

/** What is noted of the reflection period, for the person themselves: no name, no alias, no provision. */
export const periodPapers = (reviewed: readonly ReviewedTexts[]) => [
  paperQuery({
    name: 'reflection-period.paper',
    path: '/api/time-to-think/:id/paper',
    roles: ['officer', 'lead', 'reader'],
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findPeriod(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    reviewed,
    person: ({ state }) => ({ language: state.language, needed }),
    letter: async (tx, found, call) => {
      const period = await showPeriod(tx, found, call);
      const { t, formats } = call.texts;
      const shown = days.filter((day) => period[day] !== null || day === 'appliedOn' || day === 'lastDay');
      return {
        kind: 'reflection-period',
        title: t(texts.title),
        reference: period.reference,
        to: [],
        forWhom: null,
        blocks: [
          {
            kind: 'list',
            items: [
              { name: t(texts.state), value: t(periodStateNames[period.state]) },
              ...shown.map((day) => {
                const on = period[day];
                return { name: t(texts[day]), value: on === null ? t(texts.notYet) : formats.longDate(atNoon(on)) };
              }),
            ],
          },
        ],
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['paper'] }),
  }),
];
