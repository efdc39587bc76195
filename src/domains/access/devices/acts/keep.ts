import { z } from 'zod';
import type { ActDraft, RealmKey } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { deviceMessages } from '../../device-messages.ts';
import { KeptMediumFacts } from '../kept-media.ts';
import { KeptMetadataFacts } from '../kept-metadata.ts';

export const whyKept = ['refused', 'not-trusted', 'unreadable'] as const;
export type WhyKept = (typeof whyKept)[number];

/** Of what a phone sent that was not applied: its number, what it was to be, and why. The content is sealed beside it. */
const Facts = z.strictObject({
  device: Uuid,
  counter: z.int(),
  hash: z.string(),
  verb: z.string(),
  why: z.enum(whyKept),
  /** The pictures and sounds that it names. */
  media: z.array(KeptMediumFacts),
  /** What is kept apart of them, each under a key of its own. */
  aparts: z.array(KeptMetadataFacts),
});
export type KeepFacts = z.infer<typeof Facts>;

export const keepBrought: ActDef<'device.keep', KeepFacts, 'body' | 'sentence' | 'media'> = defineAct({
  type: 'device.keep',
  stream: 'device',
  words: ['body', 'sentence', 'media'],
  version: 3,
  nature: 'record',
  facts: Facts,
  // The first version named no pictures; the second had place and device among the words.
  upcast: (_version, facts) => ({ media: [], ...(facts as object), aparts: [] }),
  icon: 'archive',
  sentence: ({ counter, why }) => ({ message: deviceMessages.kept, values: { counter, why: why.replace('-', '_') } }),
  retainRule: 'device',
});

/** What a phone sent is kept when it could not be applied: nothing that was recorded is lost because it was refused. */
export const keep = (
  at: RealmKey,
  act: string,
  facts: KeepFacts,
  words: { readonly body: string; readonly sentence: string; readonly media?: string },
): ActDraft => keepBrought.draft({ at, id: act, stream: facts.device, facts, words });
