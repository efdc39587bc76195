import { z } from 'zod';
import { type Act, type ActDraft, ActEnvelope, type RealmKey } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { DeviceToken } from '../../../kernel/device-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { deviceMessages } from '../device-messages.ts';
import { foldKeptAparts, type KeptApart, KeptApartFacts, takeOutOfKeptAct } from './kept-apart.ts';
import { foldKeptMedia, type KeptMedium, KeptMediumFacts, keepMediumAct } from './kept-media.ts';

/** To make a phone one's own: its public key (SPKI), the token with which it brings, and its signature over both names. */
export const EnrolDevice = z.strictObject({
  act: ActEnvelope,
  device: Uuid,
  publicKey: z.base64().max(200),
  token: DeviceToken,
  proof: z.base64().max(100),
});
export type EnrolDevice = z.infer<typeof EnrolDevice>;

/** What the phone signs so that nobody makes a key theirs that they do not have. */
export const enrolText = (device: string, publicKey: string): string => `cape-enrol-v1|${device}|${publicKey}`;

export const StopDevice = z.strictObject({ act: ActEnvelope });
export type StopDevice = z.infer<typeof StopDevice>;

export const DeviceFacts = z.strictObject({ device: Uuid });
export type DeviceFacts = z.infer<typeof DeviceFacts>;

export const whyKept = ['refused', 'not-trusted', 'unreadable'] as const;
export type WhyKept = (typeof whyKept)[number];

/** Of what a phone brought and nobody did: its number, what it was to be, and why. The content lies sealed beside. */
export const KeepFacts = z.strictObject({
  device: Uuid,
  counter: z.int(),
  hash: z.string(),
  verb: z.string(),
  why: z.enum(whyKept),
  /** The pictures and sounds that it tells of. */
  media: z.array(KeptMediumFacts),
  /** What is kept apart of them, each under a key of its own. */
  aparts: z.array(KeptApartFacts),
});
export type KeepFacts = z.infer<typeof KeepFacts>;

const shared = { stream: 'device', retainRule: 'device' } as const;

export const enrolAct: ActDef<'device.enrol', DeviceFacts, never> = defineAct({
  ...shared,
  type: 'device.enrol',
  nature: 'decision',
  facts: DeviceFacts,
  icon: 'device-mobile',
  sentence: () => ({ message: deviceMessages.enrolled }),
});
export const lockAct: ActDef<'device.lock', DeviceFacts, never> = defineAct({
  ...shared,
  type: 'device.lock',
  nature: 'decision',
  facts: DeviceFacts,
  icon: 'lock-key',
  sentence: () => ({ message: deviceMessages.locked }),
});
export const endAct: ActDef<'device.end', DeviceFacts, never> = defineAct({
  ...shared,
  type: 'device.end',
  nature: 'decision',
  facts: DeviceFacts,
  icon: 'prohibit',
  sentence: () => ({ message: deviceMessages.ended }),
});
export const keepAct: ActDef<'device.keep', KeepFacts, 'body' | 'sentence' | 'media'> = defineAct({
  ...shared,
  type: 'device.keep',
  words: ['body', 'sentence', 'media'],
  version: 3,
  nature: 'record',
  facts: KeepFacts,
  // The first version told of no pictures; the second had place and device among the words.
  upcast: (_version, facts) => ({ media: [], ...(facts as object), aparts: [] }),
  icon: 'archive',
  sentence: ({ counter, why }) => ({ message: deviceMessages.kept, values: { counter, why: why.replace('-', '_') } }),
});
export const deviceActs = [enrolAct, lockAct, endAct, keepAct, keepMediumAct, takeOutOfKeptAct] as const;

/** Of a phone: when it was made somebody's, locked, ended, and what it brought that nobody did. */
export type Device = {
  readonly enrolledAt: string | null;
  readonly lockedAt: string | null;
  readonly endedAt: string | null;
  readonly kept: readonly Kept[];
};
export type Kept = Omit<KeepFacts, 'media' | 'aparts'> & {
  readonly act: string;
  readonly at: string;
  readonly media: readonly KeptMedium[];
  readonly aparts: readonly KeptApart[];
};

export function foldDevice(acts: readonly Act[]): Device {
  const at = ({ is }: ActDef): string | null => acts.find(is)?.happenedFrom ?? null;
  return {
    enrolledAt: at(enrolAct),
    lockedAt: at(lockAct),
    endedAt: at(endAct),
    kept: acts.filter(keepAct.is).map(({ id, happenedFrom, facts }) => {
      const [media, aparts] = [foldKeptMedia(acts, id, facts.media), foldKeptAparts(acts, facts.aparts)];
      return { ...facts, act: id, at: happenedFrom, media, aparts };
    }),
  };
}

/** Refused for a key that the phone did not prove to have. */
export function enrolDevice(
  { act, device }: EnrolDevice,
  { at, isProven }: { readonly at: RealmKey; readonly isProven: boolean },
): ActDraft[] {
  if (!isProven) {
    const message = deviceMessages.notProven;
    throw new Problem('invalid', message, {}, [{ path: 'proof', message }]);
  }
  return [enrolAct.draft({ at, id: act.id, stream: device, facts: { device } })];
}

/** One's own phone is told to forget how to read (*lock*), or is not trusted from now on (*end*). Again is no new act. */
export function stopDevice(
  how: 'lock' | 'end',
  act: string,
  { at, device, isStopped }: { readonly at: RealmKey; readonly device: string; readonly isStopped: boolean },
): ActDraft[] {
  if (isStopped) throw new Problem('conflict', deviceMessages.stopped);
  return [(how === 'lock' ? lockAct : endAct).draft({ at, id: act, stream: device, facts: { device } })];
}

/** What a phone brought is kept, since it could not be done: nothing that was told is lost because it was refused. */
export const keep = (
  at: RealmKey,
  act: string,
  facts: KeepFacts,
  words: { readonly body: string; readonly sentence: string; readonly media?: string },
): ActDraft => keepAct.draft({ at, id: act, stream: facts.device, facts, words });
