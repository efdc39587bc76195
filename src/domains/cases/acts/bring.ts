import type { ActDraft } from '../../../kernel/act.ts';
import type { Track } from '../../../kernel/capacity.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { broughtAt, type Happened } from '../../../kernel/time/brought.ts';
import { inCase } from '../case.ts';
import type { CaseAbout, CaseEnd, Imported } from '../schema.ts';
import { closeCase } from './close.ts';
import { openCase } from './open.ts';

/** A case as it stands in a list of its agency. The ids of its acts are given; `closed` is null where it is open. */
export type BroughtCase = InFile & {
  readonly id: string;
  readonly act: string;
  readonly reference: string;
  readonly track: Track;
  readonly about: CaseAbout;
  readonly imported: Imported;
  readonly opened: Happened;
  readonly note: string | null;
  readonly closed: {
    readonly act: string;
    readonly at: Happened;
    readonly end: CaseEnd;
    readonly reason: string;
  } | null;
};

/** A case that the agency had before: opened, and closed where it is, each on its own day. */
export function bringCase(of: BroughtCase): readonly ActDraft[] {
  const { act, reference, track, about, imported, note, closed } = of;
  const opened = openCase.draft({
    ...inCase(of, { id: act }),
    facts: { reference, track, ...about, imported },
    words: { note },
  });
  if (closed === null) return [broughtAt(opened, of.opened)];
  const { end, reason } = closed;
  const ended = closeCase.draft({ ...inCase(of, { id: closed.act }), facts: { end }, words: { reason } });
  return [broughtAt(opened, of.opened), broughtAt(ended, closed.at)];
}
