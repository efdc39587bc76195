import type { Message } from '../../../kernel/message.ts';
import { administrationDid } from './did/administration.ts';
import { casesDid } from './did/cases.ts';
import { helpDid } from './did/help.ts';
import { inspectionsDid } from './did/inspections.ts';
import { jobsDid } from './did/jobs.ts';
import { prosecutionDid } from './did/prosecution.ts';
import { reportsDid } from './did/reports.ts';
import { signInDid } from './did/sign-in.ts';
import { signalsDid } from './did/signals.ts';
import { studyDid } from './did/study.ts';
import { workplacesDid } from './did/workplaces.ts';

/** What each entry says that a person did, by its verb. A test holds this list against the routes. */
export const did: ReadonlyMap<string, Message> = new Map(
  Object.entries({
    ...signInDid,
    ...administrationDid,
    ...signalsDid,
    ...inspectionsDid,
    ...casesDid,
    ...workplacesDid,
    ...helpDid,
    ...prosecutionDid,
    ...studyDid,
    ...reportsDid,
    ...jobsDid,
  }),
);
