import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, withoutItem } from '../../in-file.ts';
import { several, UnitName } from '../../schema.ts';
import { type FileCrossing, InsideGround, insideGround, sendFile, withoutGround } from '../crossing.ts';
import { staysHere } from '../file-snapshot.ts';

const SendEvidence = z.strictObject({
  act: ActEnvelope,
  toUnit: z.int().min(1),
  items: z.array(Uuid).min(1).max(200),
  purpose: text(300),
  ground: InsideGround,
});
type SendEvidence = z.infer<typeof SendEvidence>;

/** Chosen items went to another agency. */
const Facts = z.strictObject({ to: UnitName, items: several(Uuid, 200), letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const sendEvidence: ActDef<'evidence.send', Facts, 'purpose'> = defineAct({
  ...ofFile,
  type: 'evidence.send',
  proof: 'disclosure',
  words: ['purpose'],
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ to, items }, language) => ({
    message: actMessages.fileSent,
    values: { unit: to[language], count: items.length },
  }),
});

/** Chosen items are sent to the agency that leads the investigation, as a disclosure. */
export const toSendEvidence: Doing<SendEvidence, StoredFile, StoredFile & FileCrossing> = {
  act: sendEvidence,
  input: SendEvidence,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutItem('items'),
  refuses: ({ items, ground }, stored) => withoutGround(stored, ground) ?? staysHere(stored, items),
  acts: ({ act, items, purpose, ground }, { crossing, snapshot, ...stored }) => {
    const facts = { to: crossing.to.name.unit, items, letter: crossing.letter };
    return [
      {
        ...inFile(sendEvidence, stored, { act, facts, words: { purpose } }),
        ground: insideGround(stored.at.country, ground),
      },
      sendFile(stored, { crossing, snapshot }, { because: act.id, purpose, ground }),
    ];
  },
};
