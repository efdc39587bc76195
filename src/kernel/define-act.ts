import type { z } from 'zod';
import type { Act, ActDraft, Material, Nature } from './act.ts';
import type { Announcement } from './announcement.ts';
import type { Language } from './language.ts';
import type { Message, MessageValues } from './message.ts';
import type { ProofKind } from './proof.ts';

/** What the timeline says of an act: a message, and what fills it. */
export type Sentence = { readonly message: Message; readonly values?: MessageValues };

/** The free texts of an act, by the names that its kind declares; null for what was left empty. One that declares none takes none. */
export type WordsOf<Words extends string> = [Words] extends [never]
  ? { readonly [word: string]: never }
  : { readonly [word in Words]?: string | null };

/** What is said when an act is drafted. Its type and stream are known by its kind. */
export type ActContent<Facts, Words extends string> = Pick<ActDraft, 'at' | 'id' | 'stream'> &
  Partial<Omit<ActDraft, 'at' | 'id' | 'stream' | 'type' | 'facts' | 'words'>> & {
    readonly facts: Facts;
    readonly words?: WordsOf<Words> | null;
  };

/**
 * One kind of act and all that is known of it: its shape, how older versions are read, how the timeline shows it. What takes facts is a
 * method and what holds them is `out`, so that kinds of different facts can be in one list.
 */
export interface ActDef<out Type extends string = string, out Facts = unknown, out Words extends string = string> {
  readonly type: Type;
  /** The kind of stream in which it is; null where it is in several, and each draft says in which. */
  readonly stream: string | null;
  readonly version: number;
  readonly nature: Nature;
  /** Whether it says what a person thinks, instead of what happened. Never both in one act. */
  readonly assessment: boolean;
  readonly facts: z.core.$ZodType<Facts>;
  /** The names of its free texts, which are sealed beside the facts; null where each act makes them up, as `goal.3.name`. */
  readonly words: readonly Words[] | null;
  /** Facts of an older version as this version says them. Kept for ever. */
  upcast(version: number, facts: unknown): unknown;
  readonly icon: string;
  /** Its name for an officer who reads what their phone brought and was not carried out; null where no phone may bring it. */
  readonly byPhone: Message | null;
  /** The kinds of act of its stream that it withdraws, each named by `corrects`: what was withdrawn is not folded any more. */
  readonly withdraws: readonly string[];
  /** For what its person proves again who they are; null where a session is enough. */
  readonly proof: ProofKind | null;
  /** Whether a matter moves on by it, in its agency or to another: a step in the thread of a case. */
  readonly milestone: boolean;
  /** `country` is that of the file it is stored in: a sum is in its money. */
  sentence(facts: Facts, language: Language, country: string): Sentence;
  /** What it said, where its sentence does not: for who reads it after it was withdrawn. */
  says?(facts: Facts, language: Language, country: string): Sentence | null;
  /** Whom its sentence names, by account: each is filled in where the reader may know the name. */
  people?(facts: Facts): Readonly<Record<string, string>>;
  /** The unit that speaks through this act, where it is not the one of its actor: a letter-box only carries. */
  sender?(facts: Facts): Readonly<Record<Language, string>>;
  /** Names of the fields that it says again. */
  changed?(facts: Facts): readonly string[];
  /** What other systems of the agency are told of it, without any content; null, or not there, for nothing. */
  announces?(facts: Facts, where: { readonly streamKind: string; readonly begins: boolean }): Announcement | null;
  readonly secrecy: string;
  readonly regime: 'gdpr' | 'law-enforcement';
  readonly material: Material;
  readonly retainRule: string;
  /** What a rule decides should be appended: of this type, in a stream of this kind. */
  draft(said: ActContent<Facts, Words>): ActDraft;
  /** Whether an act is of this kind. Its facts must have been read in their newest version. */
  is(act: Act): act is Act<Type, Facts>;
}

/** The facts of a kind of act, or of whichever of several. */
export type FactsOf<Def extends ActDef> = Def extends ActDef<string, infer Facts, string> ? Facts : never;

/** What the author of a kind of act says of it; what is left out is as for most. */
export type Definition<Type extends string, Facts, Words extends string> = Pick<
  ActDef<Type, Facts, Words>,
  'type' | 'stream' | 'nature' | 'facts' | 'icon' | 'sentence' | 'retainRule'
> &
  Partial<
    Pick<
      ActDef<Type, Facts, Words>,
      | 'version'
      | 'assessment'
      | 'words'
      | 'upcast'
      | 'milestone'
      | 'byPhone'
      | 'withdraws'
      | 'proof'
      | 'says'
      | 'people'
      | 'sender'
      | 'changed'
      | 'announces'
      | 'secrecy'
      | 'regime'
      | 'material'
    >
  >;

/* What most kinds of act have in common: facts of one version, kept in the agency, under the GDPR, outside an investigation. */
const usual = {
  version: 1,
  assessment: false,
  words: [],
  milestone: false,
  byPhone: null,
  withdraws: [],
  proof: null,
  upcast: (_version: number, facts: unknown) => facts,
  secrecy: 'house',
  regime: 'gdpr',
  material: 'not-investigation',
} as const;

/* What a draft says beside its facts where nothing is said: no ground, no file, nothing that it corrects or rests on. */
const nothingMore = {
  ground: null,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  material: null,
  counts: [],
  same: [],
} as const;

/** A kind of act. Throws at a draft in a stream of another kind, or of none where the act is in several. */
/* @__NO_SIDE_EFFECTS__ */
export function defineAct<const Type extends string, Facts, const Words extends string = never>(
  said: Definition<Type, Facts, Words>,
): ActDef<Type, Facts, Words> {
  return {
    ...usual,
    ...said,
    draft: ({ streamKind, ...rest }) => {
      const kind = said.stream ?? streamKind;
      if (kind === undefined || (streamKind ?? kind) !== kind) throw new Error(`An act ${said.type} in ${streamKind}.`);
      return { ...nothingMore, ...rest, type: said.type, streamKind: kind, words: wordsSaid(rest.words) };
    },
    is: (act): act is Act<Type, Facts> => act.type === said.type,
  };
}

/** The texts that were written; null where none was. */
function wordsSaid(words: Readonly<Record<string, string | null | undefined>> | null | undefined): ActDraft['words'] {
  const said = Object.entries(words ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return said.length > 0 ? Object.fromEntries(said) : null;
}
