import type { Language } from './language.ts';
import type { Message, MessageValues } from './message.ts';
import type { Instant } from './time/dates.ts';

/**
 * What kind of loss it is: something is kept for a time and then deleted, a person leaves, a permission or consent expires, a legal
 * deadline passes, or a person can be reached at certain hours only.
 */
export const lossKinds = ['keeps', 'leaves', 'expires', 'closes', 'reach'] as const;
export type LossKind = (typeof lossKinds)[number];

/** Whether it comes back every week, as the hours do at which a person can be reached: it has no last day, and is no clock. */
export const comesBack = ({ kind }: { readonly kind: LossKind }): boolean => kind === 'reach';

/**
 * How its last day is known: by a rule that is data, from a person who knows, by an estimate; or it is not known, which means: ask today.
 */
export const lossBases = ['rule', 'known', 'estimated', 'unknown'] as const;
export type LossBasis = (typeof lossBases)[number];

/**
 * One thing that can be lost, as a domain folds it from what was done: what, when, who holds it, who may lawfully save it and
 * by which act. It is in the realm of its stream, like a task. Codes only; never a name or a text.
 */
export type ExpiringItemDraft = {
  readonly id: string;
  readonly caseId: string;
  /** What it is, as a code that the domain names: `evidence.EV11`, `stay`, `consent`. */
  readonly what: string;
  readonly kind: LossKind;
  /** From when it is being lost day by day, where it is: the oldest night still kept. Otherwise null. */
  readonly since: Instant | null;
  /** The last moment, or null where it is not known. */
  readonly diesOn: Instant | null;
  readonly basis: LossBasis;
  readonly holder: string;
  readonly saver: string;
  /** The verb of the act that saves it. */
  readonly act: string;
  readonly savedOn: Instant | null;
  readonly lostOn: Instant | null;
  /** The coded obstacle that its loss is, such as `OB-C07`. */
  readonly obstacle: string | null;
};

/** How the line of what expires names one kind of thing, who holds it and who may save it, in the reader's language. Each domain brings its own. */
export type LossSentence = (
  row: ExpiringItemDraft,
  language: Language,
  say: (message: Message, values?: MessageValues) => string,
) => {
  readonly title: string;
  readonly holder: string;
  readonly saver: string;
  readonly act: string;
  /** What it is like in the words of the cases, where two domains name one kind of thing. */
  readonly alike?: string;
};
