import type { Act, TaskDraft } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { decideAct, fillAct, openAct } from './acts.ts';
import type { FillFacts, OpenFacts } from './programme-schema.ts';

type Filled = FillFacts & { readonly act: string; readonly by: string };
type Remains = OpenFacts['remains'][number] & {
  /** The act whose words name the keeper; null where none is named. */
  readonly keeperAct: string | null;
};
export type Programme = Omit<OpenFacts, 'goals' | 'remains'> & {
  readonly opened: string;
  readonly goals: readonly (OpenFacts['goals'][number] & { readonly filled: Filled | null })[];
  readonly remains: readonly Remains[];
};

const inProgramme = { opened: openAct, filled: fillAct, decided: decideAct } as const;

/** A programme as its acts make it. Of a goal that was filled in twice, the later one stands; both are in the timeline. */
export function foldProgramme(acts: readonly Act[]): Programme {
  const { opened, filled, decided } = gather(acts, inProgramme);
  const [root] = opened;
  if (!root) throw new Error('A programme was never set up.');
  const { goals, remains, ...facts } = root.facts;
  return {
    ...facts,
    opened: root.id,
    goals: goals.map((goal) => {
      const act = filled.findLast(({ facts: said }) => said.goal === goal.id);
      return { ...goal, filled: act ? { ...act.facts, act: act.id, by: act.actor } : null };
    }),
    remains: remains.map((row): Remains => {
      const act = decided.find(({ facts: said }) => said.row === row.id);
      if (!act) return { ...row, keeperAct: row.hasKeeper ? root.id : null };
      return {
        ...row,
        state: 'decided',
        on: act.happenedFrom.slice(0, 10),
        due: null,
        hasKeeper: true,
        keeperAct: act.id,
      };
    }),
  };
}

/** The rows that nobody has decided, each owed by its date. */
export function programmeTasks(stream: string, { reference, remains }: Programme): readonly TaskDraft[] {
  const open = remains.filter(({ state }) => state === 'not-decided' || state === 'no-keeper');
  const due = open.flatMap((row) => (row.due === null ? [] : [row.due])).sort()[0];
  if (open.length === 0) return [];
  return [
    {
      id: stream,
      kind: 'programme.decide',
      aboutKind: 'programme',
      about: stream,
      dueAt: due === undefined ? null : `${due}T15:00:00.000Z`,
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      facts: { reference, rows: open.length },
    },
  ];
}

/** In which quarter of how many a day lies: 1 from the first day on, and never more than there are. */
export function quarterOf({ from, quarters }: Pick<Programme, 'from' | 'quarters'>, today: string): number {
  const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.min(quarters, Math.max(1, Math.floor((monthsOf(today) - monthsOf(from)) / 3) + 1));
}
