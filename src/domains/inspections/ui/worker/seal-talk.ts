import { type BoxKey, boxPurposes, talkPlace } from '../../../../kernel/device-act.ts';
import { toBase64 } from '../../../../web/offline/bytes.ts';
import { sealBox } from '../../../../web/seal-box.ts';
import { newOpaqueId } from '../../../../web/sending/act-envelope.ts';
import type { Converse } from '../../visit/acts/converse.ts';
import { talkBytes } from '../../visit/schema.ts';
import type { GivenAnswers } from '../../visit/talk/questions.ts';

type Boxed = Pick<NonNullable<Converse['toCoordinator']>, 'to' | 'box' | 'sealed'>;

const withoutEmpty = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

/**
 * Seals what a worker answered in a visit to the agency of the coordinator, in the browser: from here on no one opens it but that agency,
 * not even this officer or their own server. It is filled up to one size, so that its length reveals nothing.
 */
export async function sealTalk(
  { unit, key: to }: { readonly unit: number; readonly key: BoxKey },
  visit: string,
  { answers, reach, number, safeTime }: GivenAnswers,
): Promise<Boxed> {
  const optional = { reach: reach ?? '', number: number.trim(), safeTime: safeTime.trim() };
  const inside = { answers: JSON.stringify(answers), ...withoutEmpty(optional) };
  const plain = new TextEncoder().encode(JSON.stringify(inside));
  if (plain.length > talkBytes) throw new RangeError('What was answered is longer than a box holds.');
  const contents = new Uint8Array(talkBytes).fill(0x20);
  contents.set(plain);
  const box = newOpaqueId();
  const sealed = await sealBox(to, { contents, purpose: boxPurposes.conversation, name: talkPlace(unit, visit, box) });
  return { to: to.id, box, sealed: toBase64(sealed) };
}
