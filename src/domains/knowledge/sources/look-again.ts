type Watched = { readonly id: string; readonly look_again_on?: string | undefined };

/** The entries that should have been checked again by a day (`2026-11-29`): that day itself counts, the oldest first. */
export const lookAgain = <One extends Watched>(entries: readonly One[], day: string) =>
  entries
    .flatMap(({ id, look_again_on: on }) => (on !== undefined && on <= day ? [{ id, on }] : []))
    .sort((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
