/** How long an officer can retract a note of their own. The phone offers *Undo* for ten seconds (`ui/field/live/undo-line.tsx`); the rest is for a press that was stored late. */
export const retractWithinMinutes = 1;
