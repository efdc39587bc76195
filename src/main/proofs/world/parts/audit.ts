import { logExamples } from '../../../../domains/audit/testing/examples.ts';
import { logReviewedBy } from '../sight.ts';
import { nothingOfItsOwn, type Part } from './part.ts';

const roles = ['security-officer', 'data-protection-officer'];
const read = { roles, place: 'nowhere', needsOwnFile: true } as const;

/** The log of an agency has no things of its own: it is about all of them, and says nothing that is in them. */
export const auditPart: Part = {
  ...nothingOfItsOwn,
  examples: logExamples,
  rules: { 'log.read': read, 'log.people': read, 'log.export': read },
  compare: (expect, { world, session, step, body }) => {
    const reads = logReviewedBy(world, session) !== null;
    if (step.route === 'log.read') expect(body.items.length > 0, `entries for ${session.key}`).toBe(reads);
    if (step.route === 'log.people') expect(body.people.length > 0, `people for ${session.key}`).toBe(reads);
  },
  // What anyone of the agency does is an entry, also where a reader of the log sees nothing of it: that is no shadow.
  questions: () => [],
};
