import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayRelease } from '../../access.ts';
import { differsByFew } from '../differs-by-few.ts';
import { releaseMessages as text } from '../messages.ts';
import type { Release } from '../release.ts';

export const SignRelease = z.strictObject({ act: ActEnvelope });
export type SignRelease = z.infer<typeof SignRelease>;

const Facts = z.strictObject({ release: Uuid });
type Facts = z.infer<typeof Facts>;

export const signRelease: ActDef<'study.sign', Facts, never> = defineAct({
  type: 'study.sign',
  proof: 'export',
  stream: 'study-release',
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: text.signed }),
  retainRule: 'study',
});

export type ToBeSigned = Here<Release> & { readonly signer: string };

/** With the releases of the same study that are signed, and so public. */
export type Signing = ToBeSigned & { readonly published: readonly Release[] };

/** A second person signs a release. Only then is it published, beside those before it, and it stays as it was frozen. */
export const toSign: Doing<SignRelease, ToBeSigned, Signing> = {
  act: signRelease,
  input: SignRelease,
  roles: ['analyst'],
  may: mayRelease,
  possible: ({ state, signer }) => {
    if (state.signedAt !== null) return new Problem('conflict', text.signedAlready);
    return state.madeBy === signer ? new Problem('conflict', text.ownRelease) : null;
  },
  refuses: (_input, { state, published }) => {
    const near = published.find((earlier) => differsByFew(earlier, state));
    return near ? new Problem('conflict', text.differsByFew, { name: near.name }) : null;
  },
  acts: ({ act }, { at, id }) => [signRelease.draft({ at, id: act.id, stream: id, facts: { release: id } })],
};
