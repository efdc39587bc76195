import { type ComponentType, createContext, useContext } from 'react';
import type { Track } from '../../../kernel/capacity.ts';
import type { Message } from '../../../kernel/message.ts';
import type { CaseShown } from '../schema.ts';

export type { CaseShown } from '../schema.ts';

/** What a domain shows of its own on the page of a case: a section with a heading, fetched when the page is opened. */
export type CaseSection = {
  /** Its place in the address: `#elements`. */
  readonly key: string;
  readonly title: Message;
  /** The tracks on whose cases it is shown. */
  readonly tracks: readonly Track[];
  /** The verb whose holder sees it. */
  readonly verb: string;
  readonly Body: ComponentType<{ of: CaseShown }>;
  /** Whether it is in the column beside, where there is room for one. */
  readonly beside?: boolean;
};

/** How the matter that a task is about is opened, by its kind: the button of the next step. */
export type StepKind = { readonly path: (id: string) => string; readonly openText: Message };
export const StepKinds = createContext<Readonly<Record<string, StepKind>>>({});
export const useStepKinds = (): Readonly<Record<string, StepKind>> => useContext(StepKinds);

/** What a case is opened from: the act that it rests on, and what is known of the place. It travels beside the address, never in it. */
export type CaseFrom = {
  readonly act: string;
  readonly about: { readonly sector: string; readonly workplaceName: string; readonly municipality: string };
};
declare module '@tanstack/react-router' {
  interface HistoryState {
    caseFrom?: CaseFrom;
  }
}

/** The sections that domains add, in their order on the page. */
export const CaseSections = createContext<readonly CaseSection[]>([]);

export const useCaseSections = (): readonly CaseSection[] => useContext(CaseSections);
