import type {
  AgencyEntry,
  ContactPointEntry,
  PersonEntry,
  ProviderEntry,
  RetentionEntry,
  TipWish,
  UnitEntry,
} from './setup-file.ts';

/** What happens to one thing that the file or the database names. `not-in-file`: it is there, the file is silent of it, and it stays. */
export type SetupChange = {
  readonly what: 'agency' | 'unit' | 'person' | 'provider' | 'contact-point' | 'retention' | 'tip-desk';
  /** `agency`, `agency/unit`, `agency/person`, `agency/contact-point`, `agency/retention`, the provider's own, or the wish of a tip, with `/county` where it is of one. */
  readonly key: string;
  readonly agency: string;
  readonly done: 'added' | 'changed' | 'ended' | 'unchanged' | 'not-in-file';
  /** Which of its fields change: `name`, `roles.lead.given`, `capacities.analysis.ended`. Never what is in them. */
  readonly fields: readonly string[];
};

/** What is left as it is although the file says otherwise, since an agency has decided it, or the file may not. */
export type SetupNote = {
  readonly code: 'ended-here' | 'ended-by-agency' | 'given-by-agency' | 'unit-keeps' | 'others' | 'address-of-return';
  readonly key: string;
  readonly word?: string;
  readonly count?: number;
};

export type Grants = { readonly capacities: readonly string[]; readonly roles: readonly string[] };
export type ProviderWithSecret = ProviderEntry & { readonly secret: string | null };

/** One thing to write. New things have no number yet: they are found by their keys. */
export type SetupOperation =
  | { readonly do: 'add-agency'; readonly agency: AgencyEntry }
  | { readonly do: 'change-agency'; readonly id: number; readonly agency: AgencyEntry }
  | { readonly do: 'add-unit'; readonly agency: string; readonly unit: UnitEntry }
  | { readonly do: 'change-unit'; readonly id: number; readonly unit: UnitEntry; readonly widen: readonly string[] }
  | { readonly do: 'add-person'; readonly agency: string; readonly person: PersonEntry }
  | {
      readonly do: 'change-person';
      readonly id: string;
      readonly person: PersonEntry;
      readonly give: Grants;
      readonly end: Grants;
    }
  | { readonly do: 'end-person'; readonly id: string }
  | { readonly do: 'add-provider'; readonly agency: string; readonly provider: ProviderWithSecret }
  | { readonly do: 'change-provider'; readonly id: string; readonly provider: ProviderWithSecret }
  | { readonly do: 'end-provider'; readonly id: string }
  | {
      readonly do: 'put-contact-point';
      readonly agency: string;
      readonly id: string;
      readonly point: ContactPointEntry;
    }
  | { readonly do: 'end-contact-point'; readonly id: string }
  | {
      readonly do: 'put-retention';
      readonly agency: string;
      readonly id: string;
      readonly retention: RetentionEntry;
      readonly step: 'decide' | 'change';
    }
  | { readonly do: 'end-retention'; readonly id: string }
  | { readonly do: 'set-tip-desk'; readonly wish: TipWish; readonly unit: string; readonly county: string }
  | { readonly do: 'end-tip-desk'; readonly wish: TipWish; readonly country: string; readonly county: string };

export type SetupStep = { readonly change: SetupChange; readonly operation: SetupOperation | null };
export type SetupPlan = { readonly steps: readonly SetupStep[]; readonly notes: readonly SetupNote[] };

export const step = (
  of: Pick<SetupChange, 'what' | 'key' | 'agency'>,
  done: SetupChange['done'],
  operation: SetupOperation | null,
  fields: readonly string[] = [],
): SetupStep => ({ change: { ...of, done, fields }, operation });

/** Changed where any field is, else unchanged. */
export const changedOr = (
  of: Pick<SetupChange, 'what' | 'key' | 'agency'>,
  fields: readonly string[],
  operation: SetupOperation,
): SetupStep => (fields.length > 0 ? step(of, 'changed', operation, fields) : step(of, 'unchanged', null));

type Names = { readonly sv: string; readonly en: string };
export const sameNames = (a: Names, b: Names): boolean => a.sv === b.sv && a.en === b.en;
export const sameLists = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join(' ') === [...b].sort().join(' ');
/** The names of the fields that are not the same. */
export const differing = (all: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(all).filter((name) => !all[name]);
