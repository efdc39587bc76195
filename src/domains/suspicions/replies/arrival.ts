import type { Act } from '../../../kernel/act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { suspicionLetter } from '../letter.ts';

/** The arrival of a hand-over itself, and of nothing that was said about it later, in whatever order the acts are found. */
export const isArrival = (act: Act): act is Act<string, ReceiveFacts> =>
  receiveAct.is(act) && act.facts.kind === suspicionLetter.kind;
