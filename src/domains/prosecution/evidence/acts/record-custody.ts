import type { z } from 'zod';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { type Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { ofFile } from '../../criminal.ts';
import type { CustodyEntry, Item, StoredFile } from '../../criminal-file.ts';
import { inFile, unknownItem, withoutItem } from '../../in-file.ts';
import { optional, said } from '../../schema.ts';
import { custodyMessages, custodySentences } from '../custody/messages.ts';
import { itemNumber } from '../item-number.ts';
import { CustodyFacts } from '../schema.ts';

export const RecordCustody = said(CustodyFacts.omit({ number: true }), {
  /** Who did it; of what was received: who received it. */
  by: text(120),
  /** Of what was received: who handed it over. Of what was returned: to whom. */
  from: optional(120),
  to: optional(120),
  where: optional(200),
  /** The number of the seal that is on it afterwards. */
  seal: optional(60),
  note: optional(500),
});
export type RecordCustody = z.infer<typeof RecordCustody>;

export const recordCustody: ActDef<'evidence.custody', CustodyFacts, keyof RecordCustody['words']> = defineAct({
  ...ofFile,
  type: 'evidence.custody',
  words: ['by', 'from', 'to', 'where', 'seal', 'note'],
  nature: 'record',
  facts: CustodyFacts,
  icon: 'fingerprint',
  sentence: ({ step, number }) => ({ message: custodySentences[step], values: { number: itemNumber(number) } }),
});

/** A clock may be some minutes before the server's. */
const clocksDifferMs = 300_000;

const takesOver: readonly string[] = ['found', 'seized', 'received'];

/** What must be said of this step beside who did it and when. */
function missingWord({ facts: { step }, words }: RecordCustody): Problem | null {
  if (step === 'received' && words.from === null) return wrongAt('words.from', custodyMessages.fromMissing);
  if (step === 'returned' && words.to === null) return wrongAt('words.to', custodyMessages.toMissing);
  return step === 'moved' && words.where === null ? wrongAt('words.where', custodyMessages.whereMissing) : null;
}

/** What cannot have been so, by what is recorded already. */
function impossibleTime(
  { step, at }: Pick<CustodyFacts, 'step' | 'at'>,
  recorded: readonly CustodyEntry[],
): Problem | null {
  const time = Date.parse(at);
  const others = recorded.map((one) => ({ step: one.step, time: Date.parse(one.at) })).sort((a, b) => a.time - b.time);
  const found = others.find((one) => one.step === 'found');
  const destroyed = others.find((one) => one.step === 'destroyed');
  if (step === 'found') {
    if (found) return wrongAt('facts.step', custodyMessages.foundAlready);
    if (others.some((one) => one.time < time)) return wrongAt('facts.at', custodyMessages.foundLate);
  }
  if (found && time < found.time) return wrongAt('facts.at', custodyMessages.beforeFound);
  if (destroyed && time >= destroyed.time) return wrongAt('facts.at', custodyMessages.afterDestroyed);
  const next = others.find((one) => one.time > time);
  if (step === 'destroyed' && (destroyed || next)) return wrongAt('facts.at', custodyMessages.destroyedEarly);
  const before = others.filter((one) => one.time <= time).at(-1);
  if (before?.step === 'returned' && !takesOver.includes(step))
    return wrongAt('facts.step', custodyMessages.returnedAlready);
  return step === 'returned' && next && !takesOver.includes(next.step)
    ? wrongAt('facts.at', custodyMessages.returnedEarly)
    : null;
}

/** It was with no one of the investigation before the day on which it was secured, or found or taken over by what is recorded since. */
function beforeSecured(
  { securedOn, custody = [] }: Item,
  { step, at }: Pick<CustodyFacts, 'step' | 'at'>,
  zone: string,
): Problem | null {
  if (takesOver.includes(step)) return null;
  const day = (of: string): string => dayIn(new Date(of), zone);
  const days = custody.filter((one) => takesOver.includes(one.step)).map((one) => day(one.at));
  const isEarlier = [securedOn, ...days].every((one) => day(at) < one);
  return isEarlier ? wrongAt('facts.at', custodyMessages.beforeSecured) : null;
}

/** What was done with a piece of evidence: by whom, where, when, in which capacity and under which seal. */
export const toRecordCustody: Doing<RecordCustody, StoredFile> = {
  act: recordCustody,
  input: RecordCustody,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutItem('facts.item'),
  refuses: (input, { at: { country }, state }, now) => {
    const { facts } = input;
    const item = state.items.find(({ id }) => id === facts.item);
    if (!item) return unknownItem(state, [facts.item], 'facts.item');
    if (Date.parse(facts.at) > now.getTime() + clocksDifferMs) return wrongAt('facts.at', custodyMessages.inFuture);
    return (
      beforeSecured(item, facts, zoneIn(country)) ?? missingWord(input) ?? impossibleTime(facts, item.custody ?? [])
    );
  },
  acts: ({ act, facts, words }, stored) => {
    const number = stored.state.items.find(({ id }) => id === facts.item)?.number ?? 1;
    return [inFile(recordCustody, stored, { act, facts: { ...facts, number }, words })];
  },
};
