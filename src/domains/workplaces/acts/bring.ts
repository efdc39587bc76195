import type { ActDraft } from '../../../kernel/act.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import type { Firm, FirmPlace } from '../schema.ts';
import type { Workplace } from '../workplace.ts';
import { standing } from '../workplace.ts';
import { linkMatter } from './link.ts';
import { registerWorkplace } from './register.ts';
import { takeBackWorkplace } from './take-back.ts';
import { withdrawPart } from './withdraw.ts';

/** A firm of a list of cases that bears a number, and of which the unit has no record yet. */
type BroughtFirm = InFile & {
  readonly id: string;
  readonly act: string;
  readonly reference: string;
  readonly firm: Firm;
  readonly place: FirmPlace | null;
  /** The import that brings it. */
  readonly import: string;
};

export const bringWorkplace = ({ at, id, act, reference, firm, place, import: importedBy }: BroughtFirm): ActDraft =>
  registerWorkplace.draft({ at, id: act, stream: id, facts: { reference, firm, place, importedBy } });

/** A case of a list is about a firm of which the unit has a record, by its number. */
export const bringLink = (
  of: InFile & { readonly act: string; readonly record: string; readonly case: string; readonly import: string },
): ActDraft =>
  linkMatter.draft({
    at: of.at,
    id: of.act,
    stream: of.record,
    facts: { kind: 'case', matter: of.case, importedBy: of.import },
  });

type BroughtRecord = InFile & { readonly id: string; readonly state: Workplace };

/**
 * What an import said of a record is taken back with the cases it was said of. A record that the import itself began goes with the last of them,
 * unless anything else was said of it.
 */
export function takeBackBrought(
  { at, id, state }: BroughtRecord,
  of: { readonly import: string; readonly cases: ReadonlySet<string>; readonly newId: () => string },
): readonly ActDraft[] {
  const links = standing(state.matters);
  const gone = links.filter(({ matter, importedBy }) => importedBy === of.import && of.cases.has(matter));
  const isWhole = state.importedBy === of.import && !state.touched && gone.length === links.length;
  return [
    ...gone.map((link) =>
      withdrawPart.draft({
        at,
        id: of.newId(),
        stream: id,
        facts: { part: link.id, importedBy: of.import },
        words: { reason: null },
      }),
    ),
    ...(isWhole ? [takeBackWorkplace.draft({ at, id: of.newId(), stream: id, facts: {} })] : []),
  ];
}
