/** When a unit of a course is satisfied, so that a learner goes on, in the words of the standard. */
export const moveOns = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'] as const;
export type MoveOn = (typeof moveOns)[number];
