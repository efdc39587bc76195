/** The criminal file from which first answers are asked for, and what it already says. It travels beside the address, never in it. */
export type AnswersFrom = {
  readonly reference: string;
  /** Its injured party, where there is only one. */
  readonly called: string | null;
  /** Its decision date, as 2026-11-27. */
  readonly decisionOn: string | null;
};
declare module '@tanstack/react-router' {
  interface HistoryState {
    answersFrom?: AnswersFrom;
  }
}
