import { z } from 'zod';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { mayList } from '../access.ts';
import { InspectionByCode } from '../shown-schema.ts';
import { findByEndOfId } from '../store.ts';
import { endOfId, readCode } from '../visit/card/code.ts';
import { type InspectionNeeds, showRow } from './show.server.ts';

/** What someone has read out from a card: four words, or four numbers. */
const CodeSaid = z.strictObject({ said: z.string().trim().min(1).max(120) });

/**
 * Which inspection the code of a card belongs to, among those that the reader reads. One that is elsewhere is answered like one that was
 * never planned, so that a code found on a floor leads no one to a place of work that is not theirs to know.
 */
export const byCodeRoutes = ({ talks }: InspectionNeeds) => [
  query({
    name: 'inspection.by-code',
    path: '/api/inspections/by-code',
    roles: ['officer'],
    params: Nothing,
    input: CodeSaid,
    answer: InspectionByCode,
    load: async (tx, call) => {
      const code = readCode(
        call.input.said,
        talks.flatMap(({ words }) => (words === null ? [] : [words])),
      );
      return { isCode: code !== null, found: code ? await findByEndOfId(tx, call.readable, endOfId(code)) : [] };
    },
    may: (who, { found }) =>
      mayList(
        who,
        found.map(({ at }) => at),
      ),
    show: async (_tx, { isCode, found }, call) => ({ isCode, items: found.map((one) => showRow(one, call)) }),
  }),
];
