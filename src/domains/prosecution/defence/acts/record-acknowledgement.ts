import type { z } from 'zod';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile } from '../../in-file.ts';
import { compareDigest } from '../../package/compare-digest.ts';
import { optional, said } from '../../schema.ts';
import { disclosedToDefence } from '../disclosed-to-defence.ts';
import { acknowledgementMessages as refusals } from '../messages.ts';
import { AcknowledgementFacts } from '../schema.ts';

/** Who of the defence said so, and of a package the beginning of its hash, as the verifier shows it to them. */
const RecordAcknowledgement = said(AcknowledgementFacts.omit({ compared: true }).strict(), {
  by: text(200),
  hash: optional(100),
});
type RecordAcknowledgement = z.infer<typeof RecordAcknowledgement>;

export const recordAcknowledgement: ActDef<'defence.acknowledge', AcknowledgementFacts, 'by' | 'hash'> = defineAct({
  ...ofFile,
  type: 'defence.acknowledge',
  words: ['by', 'hash'],
  nature: 'record',
  facts: AcknowledgementFacts,
  icon: 'check-circle',
  sentence: ({ compared }) => ({
    message: compared === 'other' ? actMessages.acknowledgedOther : actMessages.acknowledged,
  }),
});

/** A file with the hash of each of its packages, by the act that made it, and the day in its country. */
type WithDigests = StoredFile & { readonly digests: ReadonlyMap<string, string>; readonly today: string };

const disclosed = ({ state, at }: StoredFile) => disclosedToDefence(state, zoneIn(at.country));

/**
 * The defence confirmed that it has something. What it says of a package is compared with the package: that another hash was read out is recorded
 * and not refused, since it is what someone has to know.
 */
export const toRecordAcknowledgement: Doing<RecordAcknowledgement, StoredFile, WithDigests> = {
  act: recordAcknowledgement,
  input: RecordAcknowledgement,
  roles: ['officer'],
  may: mayInvestigate,
  possible: (stored) => (disclosed(stored).length > 0 ? null : new Problem('conflict', refusals.nothingGiven)),
  refuses: ({ facts, words }, stored) => {
    const given = disclosed(stored).find(({ id }) => id === facts.given);
    if (!given) return wrongAt('facts.given', refusals.unknown);
    if (facts.on < given.on || facts.on > stored.today) return wrongAt('facts.on', refusals.beforeGiven);
    if (words.hash === null) return null;
    const digest = stored.digests.get(facts.given);
    if (digest === undefined) return wrongAt('words.hash', refusals.noHash);
    return compareDigest(words.hash, digest) === null ? wrongAt('words.hash', refusals.hashTooShort) : null;
  },
  acts: ({ act, facts, words }, stored) => {
    const compared = compareDigest(words.hash, stored.digests.get(facts.given) ?? '') ?? 'not-compared';
    return [inFile(recordAcknowledgement, stored, { act, facts: { ...facts, compared }, words })];
  },
};
