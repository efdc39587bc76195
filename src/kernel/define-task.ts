import type { z } from 'zod';
import type { LinePoint, TaskDraft } from './act.ts';
import type { Language } from './language.ts';
import type { Message, MessageValues } from './message.ts';
import type { Calendar } from './time/calendar.ts';
import type { Instant } from './time/dates.ts';

type StoredFacts = TaskDraft['facts'];

/** For whom a task is shown, and when. `known` is what its sentence needs of knowledge. */
export interface TaskReader<out Known = unknown> {
  readonly language: Language;
  readonly say: (message: Message, values?: MessageValues) => string;
  readonly now: Date;
  /** How time is counted where the reader is. */
  readonly calendar: Calendar;
  readonly known: Known;
}

/**
 * The heading of a task and the line below it, in the reader's language, as of now. A matter that goes on by the clock brings its
 * points in time; since when it waits is said at the present.
 */
export type TaskTexts = {
  readonly title: string;
  readonly detail: string;
  readonly line?: { readonly since: Instant; readonly points: readonly LinePoint[] } | null;
};

/** Gives the sentences of a stored task, of whichever kind. */
export type TellTask = (
  task: { readonly kind: string; readonly facts: StoredFacts },
  reader: Omit<TaskReader, 'known'>,
) => TaskTexts;

/** What is said when a task is drafted. Its kind is known, and what it is about where the kind has said so. */
export type SaidTask<Facts, About> = Pick<TaskDraft, 'id' | 'about' | 'dueAt'> &
  Partial<Pick<TaskDraft, 'owner' | 'open' | 'answeredAt' | 'waits'>> & { readonly facts: Facts } & ([About] extends [
    string,
  ]
    ? unknown
    : { readonly aboutKind: string });

/**
 * One kind of task and all that is known of it. As for a kind of act, what takes facts is a method and what holds them is `out`, so that
 * kinds of different facts can be in one list.
 */
export interface TaskDef<
  out Kind extends string = string,
  out Facts extends StoredFacts = StoredFacts,
  out About extends string | null = string | null,
  in Known = never,
> {
  readonly kind: Kind;
  /** By which kind of matter My work opens it; null where it is about several, and each draft says about which. */
  readonly aboutKind: About;
  /** Facts have no version. A task that was stored with others is shown from those, as far as they go, until its stream is folded again. */
  readonly facts: z.core.$ZodType<Facts>;
  /** Whether it can only be done until its date: after it nothing is asked of anyone. */
  readonly lapses: boolean;
  sentence(facts: Facts, reader: TaskReader<Known>): TaskTexts;
  /** The task as a fold gives it: open, without an owner, asked of the unit itself, unless it says otherwise. */
  draft(said: SaidTask<Facts, About>): TaskDraft;
}

type TaskDefinition<Kind extends string, Facts extends StoredFacts, About extends string | null, Known> = Pick<
  TaskDef<Kind, Facts, About, Known>,
  'kind' | 'aboutKind' | 'facts' | 'sentence'
> &
  Partial<Pick<TaskDef, 'lapses'>>;

/* A task as most are: open, without an owner, asked of the unit itself. */
const usual = { owner: null, open: true, answeredAt: null, waits: false } as const;

/** A kind of task. Throws at a draft about another kind of matter, or about none where the kind is about several. */
/* @__NO_SIDE_EFFECTS__ */
export function defineTask<
  const Kind extends string,
  Facts extends StoredFacts,
  const About extends string | null,
  Known = unknown,
>(said: TaskDefinition<Kind, Facts, About, Known>): TaskDef<Kind, Facts, About, Known> {
  return {
    lapses: false,
    ...said,
    draft: ({ aboutKind, ...of }: SaidTask<Facts, About> & { readonly aboutKind?: string }) => {
      const about = said.aboutKind ?? aboutKind;
      if (about === undefined || (aboutKind ?? about) !== about)
        throw new Error(`A task ${said.kind} about ${aboutKind}.`);
      return { ...usual, ...of, kind: said.kind, aboutKind: about };
    },
  };
}
