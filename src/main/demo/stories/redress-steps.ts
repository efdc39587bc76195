import type { DemoStep } from '../step.ts';

/* The steps of which wage claims are made: all of them by Linus of the legal aid. */

type ClaimStep = { readonly name: string; readonly at: string; readonly verb: string; readonly day?: string };

/** Something that Linus wrote in a claim that an earlier step opened. */
export const inClaim = (
  claim: string,
  { name, at, verb, day }: ClaimStep,
  input: object | ((thing: (step: string, what?: string) => string) => object),
): DemoStep => ({
  name,
  persona: 'linus',
  at,
  verb,
  ...(day ? { happened: { from: `${day}T00:00:00+01:00`, to: null, precision: 'day' } } : {}),
  params: ({ thing }) => ({ id: thing(claim) }),
  input: ({ thing }) => (typeof input === 'function' ? input(thing) : input),
});

type OpenedClaim = {
  readonly name: string;
  readonly at: string;
  readonly began: string;
  readonly people: number;
  readonly sector: string;
  readonly workplaceName: string;
  readonly who: string;
  readonly against: string;
};

/** Linus opens a file on the redress track, and the claim in it. */
export const opened = ({
  name,
  at,
  began,
  people,
  sector,
  workplaceName,
  who,
  against,
}: OpenedClaim): readonly DemoStep[] => [
  {
    name: `${name}-case`,
    persona: 'linus',
    at,
    verb: 'case.open',
    params: () => ({}),
    input: ({ thing }) => ({
      case: thing(`${name}-case`),
      track: 'redress',
      about: { sector, workplaceName, municipality: 'Vadsund' },
      basedOn: [],
      note: null,
    }),
  },
  {
    name,
    persona: 'linus',
    at,
    verb: 'claim.open',
    params: () => ({}),
    input: ({ thing }) => ({
      claim: thing(name),
      caseId: thing(`${name}-case`),
      began,
      people,
      sector,
      who,
      against,
    }),
  },
];

export const line = (
  claim: string,
  at: string,
  what: string,
  said: {
    readonly kind: string;
    readonly nature: 'gross' | 'net' | 'cost';
    readonly computed: object;
    readonly evidence: string;
    readonly dues?: readonly object[];
    readonly toDocument?: string;
    readonly toSupport?: string;
  },
): DemoStep =>
  inClaim(claim, { name: `${claim}-${what}`, at, verb: 'claim.line' }, (thing) => ({
    line: thing(`${claim}-${what}`),
    dues: [],
    toDocument: null,
    toSupport: null,
    ...said,
  }));

export const read = (documented: number, probable: number, claimed: number) => ({
  how: 'read',
  range: { documented, probable, claimed },
});
