import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { idTaken, inFile, unknownParty } from '../../in-file.ts';
import { said } from '../../schema.ts';
import { RequestFacts } from '../schema.ts';

export const RequestEvidence = said(RequestFacts, { what: text(300) });
export type RequestEvidence = z.infer<typeof RequestEvidence>;

export const requestEvidence: ActDef<'evidence.request', RequestFacts, 'what'> = defineAct({
  ...ofFile,
  type: 'evidence.request',
  words: ['what'],
  nature: 'decision',
  facts: RequestFacts,
  icon: 'magnifying-glass',
  sentence: () => ({ message: actMessages.requested }),
});

/** Evidence is requested from its holder. */
export const toRequestEvidence: Doing<RequestEvidence, StoredFile> = {
  act: requestEvidence,
  input: RequestEvidence,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state }) =>
    idTaken(state.requests, facts.request) ?? unknownParty(state, facts.parties, 'facts.parties'),
  acts: (input, stored) => [inFile(requestEvidence, stored, input)],
};
