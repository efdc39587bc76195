import { type ComponentType, createContext, type ReactNode } from 'react';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';

/** How the matters of one kind are opened, and what can be done with a task right in the list. Each domain brings its own. */
export type WorkKind = {
  readonly path: (id: string) => string;
  /** What the page is asked to show of it, where its address has no place for the id. */
  readonly search?: (id: string) => object;
  /** How a new matter of this kind is begun, by a person who holds the verb, in the capacities that it is for. */
  readonly begin?: {
    readonly path: string;
    readonly text: Message;
    readonly verb: string;
    readonly in?: readonly Capacity[];
  };
  /** On the button of the most urgent matter: "Read the signal". */
  readonly openText: Message;
  /** The act that the task asks for, by kind of task: a button that says what it does in law, and what follows from it. */
  readonly acts: Readonly<
    Record<
      string,
      ComponentType<{
        about: string;
        beside: ReactNode;
        /** The id of the matter's heading, which distinguishes one button from another in a screen reader. */
        labelId: string;
      }>
    >
  >;
};

/** By kind of matter: `signal`. */
export const WorkKinds = createContext<Readonly<Record<string, WorkKind>>>({});
