import { type ComponentType, createContext, useContext } from 'react';
import type { Track } from '../../../kernel/capacity.ts';
import type { Message } from '../../../kernel/message.ts';
import type { CaseShown } from '../schema.ts';

/** What a domain shows of its own on the page of a case: a section with a heading, fetched when the page is opened. */
export type CaseSection = {
  /** Its place in the address: `#elements`. */
  readonly key: string;
  readonly title: Message;
  /** The tracks on whose cases it stands. */
  readonly tracks: readonly Track[];
  /** The verb whose holder sees it. */
  readonly verb: string;
  readonly Body: ComponentType<{ of: CaseShown }>;
};

/** The sections that domains bring, in the order in which they stand on the page. */
export const CaseSections = createContext<readonly CaseSection[]>([]);

export const useCaseSections = (): readonly CaseSection[] => useContext(CaseSections);
