/* What is asked in a private conversation, and what can be answered. The words are in `knowledge/worker-talk/`. */

export const questionCodes = [
  'free-to-leave',
  'paid-as-agreed',
  'hours-as-agreed',
  'own-passport',
  'own-bank-card',
  'owes-money',
  'pays-back',
  'sleeps-at-work',
  'own-phone',
  'threatened',
  'fears-for-family',
  'wants-help-now',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

export const answers = ['yes', 'no', 'do-not-know', 'rather-not'] as const;
export type AnswerCode = (typeof answers)[number];

/** How the person can be reached: their own phone, a friend, or not at all, which is an answer and not a gap. */
export const reaches = ['own-phone', 'friend', 'no-contact'] as const;
export type Reach = (typeof reaches)[number];

/** What a worker gave: only in the memory of a page, until it is sealed or thrown away. */
export type GivenAnswers = {
  readonly answers: Readonly<Partial<Record<QuestionCode, AnswerCode>>>;
  readonly reach: Reach | null;
  readonly number: string;
  readonly safeTime: string;
  readonly consents: boolean;
};
