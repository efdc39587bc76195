import type { Message } from '../../../../kernel/message.ts';
import type { FileShown } from '../../shown.ts';
import * as texts from './evidence-messages.ts';

/** An item of evidence as it is being written down. */
export type EvidenceDraft = Readonly<{
  type: string;
  form: string;
  short: string;
  description: string;
  number: string;
  parties: readonly string[];
  bearing: string;
  account: string;
  material: string;
  securedBy: string;
  securedOn: string;
  where: string;
  keptUntil: string;
}>;

export const emptyEvidence: EvidenceDraft = {
  type: '',
  form: '',
  short: '',
  description: '',
  number: '',
  parties: [],
  bearing: '',
  account: '',
  material: '',
  securedBy: '',
  securedOn: '',
  where: '',
  keptUntil: '',
};

/** The injured party that need not be asked for again, and how it is known: the board one came from, or the only one of the file. */
export function knownParty(file: FileShown, asked: string | undefined): { party: string; from: Message } | null {
  if (asked !== undefined && file.parties.some(({ id }) => id === asked))
    return { party: asked, from: texts.partyOfBoard };
  const [only, ...others] = file.parties;
  return only && others.length === 0 ? { party: only.id, from: texts.onlyParty } : null;
}
