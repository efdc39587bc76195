/** Within how many days of the end of an account its matters are to have a responsible person: a choice of this system. */
const withinDays = 3;

/** By when what a person has left behind is to be handed over. */
export const handOverBy = (leftAt: Date): Date => new Date(leftAt.getTime() + withinDays * 86_400_000);
