import type { z } from 'zod';
import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import type { Problem } from '../../../kernel/problem.ts';
import { WrittenGround } from '../../../kernel/text/ground.ts';
import { send } from '../../disclosures/public.ts';
import { groundOfUse, groundOfUseProblem } from '../../knowledge/public.ts';
import type { StoredFile } from '../criminal-file.ts';
import { type FileSnapshot, fileLetter } from './letter.ts';

/** Of a disclosure inside an investigation: the provision that permits it, written by the officer where the country has none in CAPE. */
export const InsideGround = WrittenGround.optional();
type Written = z.infer<typeof InsideGround>;

/** The legal ground of disclosures inside one investigation in a country; null where it has neither been entered nor written. */
export const insideGround = (country: string, written: Written): string | null =>
  groundOfUse('inside-investigation', country, written);

/** Refuses to send where there is none. */
export const withoutGround = ({ at }: { readonly at: RealmKey }, written: Written): Problem | null =>
  groundOfUseProblem('inside-investigation', at.country, written);

/** A unit of another agency to which a disclosure inside the investigation goes. Ids come from outside. */
export type InvestigationCrossing = {
  readonly to: { readonly unit: number; readonly name: Parameters<typeof send>[0]['to']['name'] };
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

type Letter = Pick<Parameters<typeof send>[0], 'because' | 'purpose' | 'chosen' | 'snapshot'> & {
  readonly kind: LetterKind;
  readonly ground: Written;
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
    ground: insideGround(at.country, letter.ground) ?? 'not-entered',
    weighing: null,
  });

/** Items of a file on their way to another agency. */
export type FileCrossing = { readonly crossing: InvestigationCrossing; readonly snapshot: FileSnapshot };

/** The act by which chosen items go, with their own words. */
export const sendFile = (
  stored: StoredFile,
  { crossing, snapshot }: FileCrossing,
  letter: Pick<Letter, 'because' | 'purpose' | 'ground'>,
): ActDraft =>
  sendInside(stored, crossing, { ...letter, kind: fileLetter, chosen: ['items', 'texts', 'about'], snapshot });
