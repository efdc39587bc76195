import type { AnyRoute } from '@tanstack/react-router';
import type { ContextType, ReactNode } from 'react';
import type { FilesOfMatter } from '../components/files-of-matter.tsx';
import type { SeenFirmBefore } from '../components/seen-firm.tsx';
import type { MenuItem } from '../shell/navigation.tsx';
import type { WorkKind } from './work-kinds.ts';

/** What a domain shows on a page of another, and where in the order of that page. What it is given there, the whole knows. */
export type Section<Given = never> = { readonly place: number; readonly Body: (props: Given) => ReactNode };

/** Besides that, whatever the page asks for: a title, whose matters it is shown on. */
type Any = Section & Readonly<Record<string, unknown>>;

/**
 * What a domain brings to the workspace. `OnCase` and `OnPerson` are what those pages take; the workspace names them, and a section that
 * needs more is an error of the compiler.
 */
export interface Screens<OnCase extends Section = Any, OnPerson extends Section = Any> {
  /** Its pages, each fetched when it is opened. A link to none is an error of the compiler, in every domain. */
  readonly routes: readonly AnyRoute[];
  readonly menu?: readonly MenuItem[];
  /** How My work opens its matters, by kind of matter. */
  readonly work?: Readonly<Record<string, WorkKind>>;
  readonly onCase?: readonly OnCase[];
  readonly onPerson?: readonly OnPerson[];
  /** Over the tasks of My work. */
  readonly onMyWork?: readonly Section<object>[];
  /** The files of a matter, on the page of whichever matter takes files. */
  readonly files?: ContextType<typeof FilesOfMatter>;
  /** Whether the unit has met a firm, on whichever form names one. */
  readonly seenFirm?: ContextType<typeof SeenFirmBefore>;
}
