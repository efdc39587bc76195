import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { signAct } from '../acts.ts';
import { differsByFew } from './differs-by-few.ts';
import type { Release } from './fold.ts';
import { releaseMessages as text } from './messages.ts';

export type Signing = {
  readonly at: RealmKey;
  readonly id: string;
  readonly release: Release;
  /** The releases of the same study that are signed, and so public. */
  readonly published: readonly Release[];
};

/** A second person signs a release. Only then is it published, beside those before it, and it stays as it was frozen. */
export function sign({ act }: { readonly act: ActEnvelope }, file: Signing, signer: string): ActDraft[] {
  if (file.release.signedAt !== null) throw new Problem('conflict', text.signedAlready);
  if (file.release.madeBy === signer) throw new Problem('conflict', text.ownRelease);
  const near = file.published.find((earlier) => differsByFew(earlier, file.release));
  if (near) throw new Problem('conflict', text.differsByFew, { name: near.name });
  return [
    signAct.draft({
      at: file.at,
      id: act.id,
      stream: file.id,
      facts: { release: file.id },
    }),
  ];
}
