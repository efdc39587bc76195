import type { DraftError } from '../../../../web/form/draft-error.ts';
import { readWhen, type WhenDraft, whenDraftOf } from '../../../../web/form/when-draft.ts';
import type { CorrectableFacts, Happened, PassableFact, SignalFacts } from '../../schema.ts';
import { draftOf, emptyDraft, errorsIn, factReaders, inOrderOfPage, type SignalDraft } from './signal-draft.ts';

type Field = keyof SignalFacts;

export type Correction = {
  /** Only what is different: what is unchanged is not stated again, so that it cannot undo what others state. */
  readonly facts: CorrectableFacts;
  /** Null when the own words stay as they are. */
  readonly narrative: string | null;
  readonly changed: readonly PassableFact[];
  readonly errors: readonly DraftError[];
};

/** The same text for the same value, whatever the order in which its parts, or the indicators, were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value).map(([name, part]) => `${name}:${canonical(part)}`);
    return `{${parts.sort().join()}}`;
  }
  return JSON.stringify(value) ?? '';
}

const typedFor: Readonly<Record<Field, (draft: SignalDraft) => unknown>> = {
  channel: ({ channel }) => channel,
  sector: ({ sector }) => sector,
  workplace: ({ name, organisationNumber, street, municipality }) => [name, organisationNumber, street, municipality],
  people: ({ known, number }) => [known, number],
  signs: ({ signs }) => Object.values(signs).flat(),
};
const fields = Object.keys(typedFor) as readonly Field[];

/** Whether nothing was sent of a field and nothing has been typed: then it stays as it is, not known to us. */
const staysAbsent = (field: Field, before: Partial<SignalFacts>, draft: SignalDraft): boolean =>
  before[field] === undefined && canonical(typedFor[field](draft)) === canonical(typedFor[field](emptyDraft));

const concerns = (path: string, field: Field): boolean =>
  path === `facts.${field}` || path.startsWith(`facts.${field}.`);

/** What the form says of the time: nothing while it is unchanged, so that an end it has no field for is kept. */
function timeIn(
  before: Happened | null,
  when: WhenDraft,
  now: Date,
): Pick<Correction, 'errors'> & { time: Happened | null } {
  if (canonical(when) === canonical(whenDraftOf(before))) return { time: null, errors: [] };
  const { happened, errors } = readWhen(when, now);
  if (!happened) return { time: null, errors };
  const time = { from: happened.from.toISOString(), to: null, precision: happened.precision };
  return { time: canonical(time) === canonical(before) ? null : time, errors: [] };
}

/** What a signal says before it is corrected; another agency may have sent it in part. */
type Before = {
  readonly facts: Partial<SignalFacts>;
  readonly happened: Happened | null;
  readonly narrative: string | null;
};

/** What a form says again about a signal. */
export function correctionOf(before: Before, draft: SignalDraft, when: WhenDraft, now: Date): Correction {
  const untouched = draftOf(before.facts, before.narrative);
  const absent = fields.filter((field) => staysAbsent(field, before.facts, draft));
  const wordsStay = draft.narrative === untouched.narrative;
  const { time, errors: timeErrors } = timeIn(before.happened, when, now);
  const draftErrors = errorsIn(draft).filter(
    ({ path }) => !absent.some((field) => concerns(path, field)) && !(path === 'narrative' && wordsStay),
  );
  const readable = fields.filter(
    (field) => !absent.includes(field) && !draftErrors.some(({ path }) => concerns(path, field)),
  );
  const facts: CorrectableFacts = Object.fromEntries([
    ...readable.flatMap((field) => {
      const value = factReaders[field](draft);
      return canonical(value) === canonical(before.facts[field]) ? [] : [[field, value]];
    }),
    ...(time ? [['happened', time]] : []),
  ]);
  const changed = [
    ...fields.filter((field) => field in facts),
    ...(time ? (['happened'] as const) : []),
    ...(wordsStay ? [] : (['narrative'] as const)),
  ];
  return {
    facts,
    narrative: wordsStay ? null : draft.narrative.trim(),
    changed,
    errors: inOrderOfPage(draftErrors, timeErrors),
  };
}
