import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../knowledge/public.ts';
import type { StoredFile } from '../criminal-file.ts';
import { type FileSnapshot, fileLetter } from './letter.ts';

/** The legal ground of disclosures inside one investigation in a country; null where it has not been entered. */
export const insideGround = (country: string): string | null => standingGround('inside-investigation', country);

/** Refuses to send where the country has none. */
export const withoutGround = ({ at }: { readonly at: RealmKey }): Problem | null =>
  insideGround(at.country) === null ? new Problem('conflict', groundMessages.notEntered) : null;

/** A unit of another agency to which a disclosure inside the investigation goes. Ids come from outside. */
export type InvestigationCrossing = {
  readonly to: { readonly unit: number; readonly name: Parameters<typeof send>[0]['to']['name'] };
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

type Letter = Pick<Parameters<typeof send>[0], 'because' | 'purpose' | 'chosen' | 'snapshot'> & {
  readonly kind: LetterKind;
};

/** The act by which a disclosure inside an investigation is sent to another agency. */
export const sendInside = ({ at, id }: StoredFile, crossing: InvestigationCrossing, letter: Letter): ActDraft =>
  send({
    ...letter,
    at,
    id: crossing.sendAct,
    crossing: crossing.crossing,
    letter: crossing.letter,
    kind: letter.kind.kind,
    about: { kind: 'investigation', id },
    to: crossing.to,
    ground: insideGround(at.country) ?? 'not-entered',
    weighing: null,
  });

/** Items of a file on their way to another agency. */
export type FileCrossing = { readonly crossing: InvestigationCrossing; readonly snapshot: FileSnapshot };

/** The act by which chosen items go, with their own words. */
export const sendFile = (
  stored: StoredFile,
  { crossing, snapshot }: FileCrossing,
  because: string,
  purpose: string,
): ActDraft =>
  sendInside(stored, crossing, { because, kind: fileLetter, purpose, chosen: ['items', 'texts', 'about'], snapshot });
