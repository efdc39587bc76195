import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Question } from '../../caseload/public.ts';
import { Day, type Unit, units } from '../../caseload/public.ts';
import { commandText } from './messages.ts';

/** What `npx cape study` is asked for. */
export type StudyRequest =
  | { readonly what: 'figures'; readonly country: string; readonly isJson: boolean }
  | { readonly what: 'rerun'; readonly artefact: string; readonly data: string | null }
  | { readonly what: 'fidelity'; readonly file: string; readonly isJson: boolean }
  | {
      readonly what: 'caseload';
      readonly file: string;
      readonly isJson: boolean;
      readonly html: string | null;
      readonly question: Question;
      readonly seed: number;
    };

/** The options as the command line gives them. */
export type StudyFlags = {
  readonly country?: string;
  readonly figures?: boolean;
  readonly fidelity?: boolean;
  readonly json?: boolean;
  readonly html?: string;
  readonly from?: string;
  readonly to?: string;
  readonly 'followed-to'?: string;
  readonly unit?: string;
  readonly seed?: string;
  readonly data?: string;
  readonly lang?: string;
};

function dayOf(flags: StudyFlags, option: 'from' | 'to' | 'followed-to'): number | null {
  const text = flags[option];
  if (text === undefined) return null;
  const day = Day.safeParse(text);
  if (!day.success) throw new Problem('invalid', commandText.wrongDay, { option: `--${option}` });
  return day.data;
}

export function languageAsked(flags: StudyFlags, otherwise: Language): Language {
  if (flags.lang === undefined) return otherwise;
  if (flags.lang !== 'sv' && flags.lang !== 'en') throw new Problem('invalid', commandText.wrongLanguage);
  return flags.lang;
}

/** The seed of the random draw where no other is given. */
const usualSeed = 1;

function seedOf({ seed }: StudyFlags): number {
  if (seed === undefined) return usualSeed;
  if (!/^[0-9]{1,9}$/.test(seed)) throw new Problem('invalid', commandText.wrongSeed);
  return Number(seed);
}

/** `rerun` is a reserved word: a caseload of that name is written as ./rerun. */
function rerunOf(flags: StudyFlags, files: readonly string[]): StudyRequest {
  const { data, lang: _, ...others } = flags;
  const [artefact] = files;
  if (artefact === undefined || files.length > 1 || Object.values(others).some((value) => value !== undefined))
    throw new Problem('invalid', commandText.unknownOption);
  return { what: 'rerun', artefact, data: data ?? null };
}

/** Understands the options, or throws the Problem that says what to write. */
export function askedOf(flags: StudyFlags, files: readonly string[]): StudyRequest {
  const isJson = flags.json === true;
  const [file] = files;
  if (file === 'rerun') return rerunOf(flags, files.slice(1));
  if (flags.data !== undefined) throw new Problem('invalid', commandText.unknownOption);
  if (flags.figures || flags.country !== undefined) {
    const isAlone = files.length === 0 && flags.html === undefined && !flags.fidelity;
    const isClear = flags.figures && flags.country !== undefined && isAlone;
    if (!isClear) throw new Problem('invalid', commandText.unknownOption);
    return { what: 'figures', country: String(flags.country).toUpperCase(), isJson };
  }
  if (file === undefined || files.length > 1) throw new Problem('invalid', commandText.unknownOption);
  if (flags.fidelity) {
    // It is about the whole file and its columns: what is counted of it, and in which period, is no part of that.
    const others = [flags.html, flags.from, flags.to, flags['followed-to'], flags.unit];
    if (others.some((flag) => flag !== undefined)) throw new Problem('invalid', commandText.unknownOption);
    return { what: 'fidelity', file, isJson };
  }
  const unit = flags.unit ?? 'person';
  if (!(units as readonly string[]).includes(unit)) throw new Problem('invalid', commandText.wrongUnit);
  const from = dayOf(flags, 'from');
  const to = dayOf(flags, 'to');
  if (from !== null && to !== null && from > to) throw new Problem('invalid', commandText.wrongPeriod);
  const question: Question = { unit: unit as Unit, from, to, followedTo: dayOf(flags, 'followed-to') };
  return { what: 'caseload', file, isJson, html: flags.html ?? null, question, seed: seedOf(flags) };
}
