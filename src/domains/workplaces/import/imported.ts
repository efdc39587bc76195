/** One extract of a register that was taken in, and whether it was undone. */
export type Imported = {
  readonly workplaces: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly undone: { readonly by: string; readonly at: string; readonly takenBack: number } | null;
};
