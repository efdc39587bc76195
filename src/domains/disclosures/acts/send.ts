import { z } from 'zod';
import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { disclosureMessages } from '../messages.ts';
import { LetterKindName, Sender } from '../schema.ts';

/** What was chosen, to whom, on which ground. The snapshot itself and the reasons are sealed beside it. */
export const SendFacts = z.strictObject({
  about: Uuid,
  aboutKind: z.string(),
  kind: LetterKindName,
  letter: Uuid,
  toUnit: z.int(),
  to: Sender,
  ground: z.string(),
  facts: z.array(z.string()).min(1),
  /** The act by which the person gave the consent that it rests on, where it rests on one that was recorded. */
  consent: Uuid.optional(),
  /** Set for a reply: no one has to take it, since it goes on in a file that has an officer in the other agency. */
  isReply: z.literal(true).optional(),
});
export type SendFacts = z.infer<typeof SendFacts>;

export const sendAct: ActDef<'disclosure.send', SendFacts, 'purpose' | 'snapshot'> = defineAct({
  type: 'disclosure.send',
  proof: 'disclosure',
  stream: 'disclosure',
  words: ['purpose', 'snapshot'],
  nature: 'decision',
  facts: SendFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: disclosureMessages.sent, values: { unit: to.unit[language] } }),
  retainRule: 'disclosure',
});

/** What an officer has decided to send: which chosen facts of what, to whom, on which ground, and why. */
export type Sending = {
  readonly at: RealmKey;
  /** The ids of the act, of the crossing that it begins, and of the letter, which is all that the other agency learns of them. */
  readonly id: string;
  readonly crossing: string;
  readonly letter: string;
  /** The act by which the domain that sends has decided it. */
  readonly because: string;
  readonly kind: string;
  readonly about: { readonly kind: string; readonly id: string };
  readonly to: { readonly unit: number; readonly name: Sender };
  readonly ground: string;
  readonly purpose: string;
  /** Both interests in words, where the ground demands that they are weighed. */
  readonly weighing: Readonly<Record<string, string>> | null;
  readonly chosen: readonly string[];
  /** Null for what must be stored nowhere in the agency that sends: then the letter alone carries it. */
  readonly snapshot: Readonly<Record<string, unknown>> | null;
  /** The act by which the person gave the consent that it rests on. Null: it rests on none, or on one that was not recorded here. */
  readonly consent?: string | null;
  /** Whether it answers a letter that came from there. */
  readonly isReply?: true;
};

/** The act that a letter rests on. The snapshot is frozen in it, sealed beside it with the purpose and the weighing. */
export function send(sending: Sending): ActDraft {
  const { about, to, letter, kind, ground } = sending;
  const facts: SendFacts = {
    about: about.id,
    aboutKind: about.kind,
    kind,
    letter,
    toUnit: to.unit,
    to: to.name,
    ground,
    facts: [...sending.chosen],
    ...(sending.consent ? { consent: sending.consent } : {}),
    ...(sending.isReply ? { isReply: true } : {}),
  };
  return sendAct.draft({
    at: sending.at,
    id: sending.id,
    stream: sending.crossing,
    facts,
    words: {
      ...sending.weighing,
      purpose: sending.purpose,
      ...(sending.snapshot === null ? {} : { snapshot: JSON.stringify(sending.snapshot) }),
    },
    ground,
    basedOn: [sending.because, ...(sending.consent ? [sending.consent] : [])],
  });
}
