import { createContext, useContext } from 'react';
import type { Track } from '../../../kernel/capacity.ts';
import type { Message } from '../../../kernel/message.ts';
import type { Section } from '../../../web/screens/screens.ts';
import type { CaseShown } from '../schema.ts';

export type { CaseShown } from '../schema.ts';

/** What a domain shows of its own on the page of a case: a section with a heading, fetched when the page is opened. */
export type CaseSection = Section<{ of: CaseShown }> & {
  /** Its place in the address: `#elements`. */
  readonly key: string;
  readonly title: Message;
  /** The tracks on whose cases it is shown. */
  readonly tracks: readonly Track[];
  /** The verb whose holder sees it. */
  readonly verb: string;
  /** Whether it is in the column beside, where there is room for one. */
  readonly beside?: boolean;
};

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
