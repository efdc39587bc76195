import { type BoxKey, boxPurposes, talkPlace } from '../../../../kernel/device-act.ts';
import { uuidV4 } from '../../../../kernel/id.ts';
import { sealBox } from '../../../../platform/crypto/box.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import type { Converse } from '../acts/converse.ts';
import { talkBytes, type WorkerAnswers } from '../schema.ts';

/** What a worker answered, sealed to an agency as the browser of the officer seals it: for the people of the demo, who have none. */
export async function sealedTalk(
  { unit, key: to, visit }: { readonly unit: number; readonly key: BoxKey; readonly visit: string },
  said: {
    readonly answers: WorkerAnswers;
    readonly safeTime?: string;
    readonly reach?: string;
    readonly number?: string;
  },
): Promise<Pick<NonNullable<Converse['toCoordinator']>, 'to' | 'box' | 'sealed'>> {
  const inside = { ...said, answers: JSON.stringify(said.answers) };
  const contents = Buffer.alloc(talkBytes, 0x20);
  contents.write(JSON.stringify(inside));
  const box = uuidV4(randomBytes(16));
  const sealed = await sealBox(to, { contents, purpose: boxPurposes.conversation, name: talkPlace(unit, visit, box) });
  return { to: to.id, box, sealed: sealed.toString('base64') };
}
