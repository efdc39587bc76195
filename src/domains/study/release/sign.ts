import { type ActDraft, type ActEnvelope, draft, type RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Release } from './fold.ts';
import { releaseMessages as text } from './messages.ts';

/** A second person signs a release. Only then is it published, and it stays as it was frozen. */
export function sign(
  { act }: { readonly act: ActEnvelope },
  file: { readonly at: RealmKey; readonly id: string; readonly release: Release },
  signer: string,
): ActDraft[] {
  if (file.release.signedAt !== null) throw new Problem('conflict', text.signedAlready);
  if (file.release.madeBy === signer) throw new Problem('conflict', text.ownRelease);
  return [
    draft({
      at: file.at,
      id: act.id,
      stream: file.id,
      streamKind: 'study-release',
      type: 'study.sign',
      facts: { release: file.id },
    }),
  ];
}
