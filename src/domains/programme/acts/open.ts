import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { daysAfter, monthsAfter } from '../../../kernel/time/calendar-days.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWrite } from '../access.ts';
import { describedWords, describedWrong, ProgrammeDescription } from '../describe.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { programmeMessages } from '../messages.ts';
import { CountryCode, Currency, goalLevels, goalSources, keeperStates, Opens, Value } from '../programme-schema.ts';
import { Code } from '../schema.ts';

const Goal = z.strictObject({
  id: Code,
  level: z.enum(goalLevels),
  name: text(80),
  indicator: text(160),
  source: z.enum(goalSources),
  start: Value,
  target: Value,
});
const BudgetLine = z.strictObject({
  id: Code,
  goal: Code,
  name: text(120),
  /** In the smallest unit of the currency. */
  amount: z.int().min(0),
  opens: z.array(Opens).max(10),
});
const Remains = z.strictObject({
  id: Code,
  what: text(120),
  keeper: text(160).nullable(),
  state: z.enum(keeperStates),
  on: Day.nullable(),
  due: Day.nullable(),
  otherwise: text(200),
});

const OpenProgramme = ProgrammeDescription.extend({
  act: ActEnvelope,
  programme: Uuid,
  goals: z.array(Goal).max(12),
  lines: z.array(BudgetLine).max(20),
  remains: z.array(Remains).max(20),
}).strict();
export type OpenProgramme = z.infer<typeof OpenProgramme>;

/** Names of goals, lines and keepers are stored in the words. */
const Facts = z.strictObject({
  reference: z.string(),
  from: Day,
  ends: Day,
  country: CountryCode.nullable(),
  currency: Currency.nullable(),
  goals: z.array(Goal.omit({ name: true, indicator: true })),
  lines: z.array(BudgetLine.omit({ name: true })),
  remains: z.array(
    Remains.omit({ what: true, keeper: true, otherwise: true }).extend({ hasKeeper: z.boolean() }).strict(),
  ),
});
export type OpenFacts = z.infer<typeof Facts>;

/** The first version counted quarters, and whole units of the only currency that it knew. */
function fromFirst(facts: unknown): unknown {
  const { quarters, goals, lines, ...rest } = facts as Record<string, unknown> & {
    readonly from: string;
    readonly quarters: number;
    readonly goals: readonly object[];
    readonly lines: readonly { readonly amount: number }[];
  };
  return {
    ...rest,
    ends: daysAfter(monthsAfter(rest.from, quarters * 3), -1),
    country: null,
    currency: 'SEK',
    goals: goals.map((goal) => ({ ...goal, level: 'outcome' })),
    lines: lines.map((line) => ({ ...line, amount: line.amount * 100 })),
  };
}

export const openProgramme: ActDef<'programme.open', OpenFacts, string> = defineAct({
  type: 'programme.open',
  version: 2,
  upcast: (version, facts) => (version === 1 ? fromFirst(facts) : facts),
  stream: 'programme',
  words: null,
  nature: 'decision',
  facts: Facts,
  icon: 'flag',
  sentence: () => ({ message: programmeMessages.programmeOpened }),
  retainRule: 'programme',
});

const twice = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size < rows.length;

function wordsOf({ goals, lines, remains, ...described }: OpenProgramme): Record<string, string> {
  const words: Record<string, string> = { ...describedWords(described) };
  for (const { id, name, indicator } of goals) {
    words[`goal.${id}.name`] = name;
    words[`goal.${id}.indicator`] = indicator;
  }
  for (const { id, name } of lines) words[`line.${id}`] = name;
  for (const { id, what, keeper, otherwise } of remains) {
    words[`remains.${id}.what`] = what;
    words[`remains.${id}.otherwise`] = otherwise;
    if (keeper !== null) words[`remains.${id}.keeper`] = keeper;
  }
  return words;
}

/**
 * A programme is set up with its goals, its budget lines, and what should remain of it. Money itself is in the agency's
 * accounts.
 */
export const toOpen: Doing<OpenProgramme, InFile, InFile & { readonly id: string; readonly reference: string }> = {
  act: openProgramme,
  input: OpenProgramme,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: (input) => {
    const path = (['goals', 'lines', 'remains'] as const).find((name) => twice(input[name]));
    if (path !== undefined) return wrongAt(path, programmeMessages.twoOfAName);
    if (input.currency === null && input.lines.length > 0) return wrongAt('currency', frameworkMessages.noCurrency);
    return describedWrong(input);
  },
  acts: (input, { id, at, reference }) => [
    openProgramme.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: {
        reference,
        from: input.from,
        ends: input.ends,
        country: input.country,
        currency: input.currency,
        goals: input.goals.map(({ name: _, indicator: __, ...goal }) => goal),
        lines: input.lines.map(({ name: _, ...line }) => line),
        remains: input.remains.map(({ what: _, otherwise: __, keeper, ...row }) => ({
          ...row,
          hasKeeper: keeper !== null,
        })),
      },
      words: wordsOf(input),
    }),
  ],
};
