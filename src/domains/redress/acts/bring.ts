import type { ActDraft } from '../../../kernel/act.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { broughtAt, type Happened } from '../../../kernel/time/brought.ts';
import type { SectorOrUnknown } from '../../knowledge/public.ts';
import type { lineKinds } from '../schema.ts';
import { addLine } from './add-line.ts';
import { openClaim } from './open.ts';

/** A claim in a list of the agency that acts for the client; `line` is null where the list has no sum. */
export type BroughtClaim = InFile & {
  readonly id: string;
  readonly act: string;
  readonly case: string;
  readonly reference: string;
  readonly began: string;
  readonly sector: SectorOrUnknown;
  readonly who: string;
  readonly against: string;
  readonly happened: Happened;
  readonly line: {
    readonly id: string;
    readonly act: string;
    readonly kind: (typeof lineKinds)[number];
    readonly kronor: number;
    readonly evidence: string;
  } | null;
};

/**
 * A claim that the agency had before, of one person. A sum of a list is what was claimed, and no more: what documents show of it, the list does
 * not say.
 */
export function bringClaim(of: BroughtClaim): readonly ActDraft[] {
  const { at, id, act, case: caseId, reference, began, sector, who, against, happened, line } = of;
  const inClaim = { at, stream: id, caseId } as const;
  const facts = { reference, began, people: 1, sector };
  const opened = broughtAt(openClaim.draft({ ...inClaim, id: act, facts, words: { who, against } }), happened);
  if (line === null) return [opened];
  const range = { documented: 0, probable: 0, claimed: line.kronor };
  const added = addLine.draft({
    ...inClaim,
    id: line.act,
    facts: { line: line.id, kind: line.kind, nature: 'gross', computed: { how: 'read', range }, dues: [] },
    words: { evidence: line.evidence },
  });
  return [opened, broughtAt(added, happened)];
}
