/** The case from which a claim is opened, and what it already says. It travels beside the address, never in it. */
export type ClaimFrom = {
  readonly caseId: string;
  readonly reference: string;
  readonly against: string | null;
  readonly sector: string;
};
declare module '@tanstack/react-router' {
  interface HistoryState {
    claimFrom?: ClaimFrom;
  }
}
