import { z } from 'zod';
import { actRoute } from '../../../platform/http/act-route.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listNamedFiles } from '../../attachments/public.server.ts';
import { mayRead } from '../access.ts';
import { tablesFile } from '../files/tables-file.server.ts';
import { FrameworkFile } from '../programme-schema.ts';
import { findProgramme } from '../store.ts';
import { heldProgramme, type OnProgramme } from '../streams/on-programme.server.ts';
import { toEnterCost } from './acts/enter-cost.ts';
import { toExplainDeviation } from './acts/explain-deviation.ts';
import { toSetCoFunding } from './acts/set-co-funding.ts';
import { toSetForecast } from './acts/set-forecast.ts';
import { toSetLine } from './acts/set-line.ts';
import { toSetTerms } from './acts/set-terms.ts';
import { budgetTables } from './budget-file.server.ts';
import { BudgetShown } from './money-schema.ts';
import { showBudget } from './show-budget.server.ts';

/** What is asked and done about the money of a programme. */
export const moneyRoutes = (on: OnProgramme) => [
  query({
    name: 'programme.budget',
    path: '/api/programmes/:id/budget',
    roles: ['programme-lead'],
    params: ById,
    input: Nothing,
    answer: BudgetShown,
    load: (tx, call) => findProgramme(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showBudget,
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['budget', 'costs'] }),
  }),
  query({
    name: 'programme.budget-file',
    path: '/api/programmes/:id/budget-file',
    roles: ['programme-lead'],
    params: ById,
    input: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
    answer: FrameworkFile,
    proof: { of: 'export' },
    load: (tx, call) => findProgramme(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, stored, call) => {
      const budget = await showBudget(tx, stored, call);
      const tables = budgetTables(budget, call.texts);
      return new Deferred(() => tablesFile(`${budget.reference}-budget`, call.input.format, tables));
    },
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['budget', 'costs'] }),
  }),
  actRoute(toSetLine, on('line')),
  actRoute(toEnterCost, {
    ...on('cost'),
    load: async (tx, call) => {
      const found = await heldProgramme(tx, call);
      if (!found) return null;
      const files = await listNamedFiles(tx, call, found.at, found.id);
      return { ...found, files: new Set(files.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id)) };
    },
  }),
  actRoute(toSetForecast, on('forecast')),
  actRoute(toExplainDeviation, on('explain')),
  actRoute(toSetCoFunding, on('co-funding')),
  actRoute(toSetTerms, on('terms')),
];
