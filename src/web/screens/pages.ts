import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { HelpTopic } from '../../kernel/text/help-topic.ts';
import { NoSuchPage } from '../components/state/failure-state.tsx';
import { FaultPage } from '../components/state/fault-page.tsx';
import { orLater } from '../components/state/fetched-later.tsx';
import { speakOf } from '../language.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The place of the guides that `?` opens from this page. */
    readonly help?: HelpTopic;
  }
}

/** Above every page. What is around them all, the workspace puts there. */
export const root = createRootRoute({ notFoundComponent: NoSuchPage, errorComponent: FaultPage });

type Loaded = Record<string, unknown>;

/**
 * How a domain makes its pages and sections: each fetched side by side with the texts of that domain, when it is opened. `help`: where the
 * guides say how its pages are used; a page of which they say it elsewhere names that place itself.
 */
export function pagesOf(area: string, ofAll?: HelpTopic) {
  const withTexts = <Part extends Loaded>(load: () => Promise<Part>, of: 'page' | 'section') =>
    lazyRouteComponent(() => orLater(async () => (await Promise.all([load(), speakOf(area)]))[0], of));
  const helped = (help: HelpTopic | undefined) => ({ getParentRoute: () => root, staticData: help ? { help } : {} });
  return {
    /** A page at an address that says nothing but which matter it is about. */
    page: <Path extends string, Part extends Loaded>(path: Path, load: () => Promise<Part>, help = ofAll) =>
      createRoute({ ...helped(help), path, component: withTexts(load, 'page') }),
    /** A page whose address says more: what a list is narrowed to, what a form begins from. */
    pageWith: <Path extends string, Search, Part extends Loaded>(
      path: Path,
      validateSearch: (raw: Record<string, unknown>) => Search,
      load: () => Promise<Part>,
      help = ofAll,
    ) => createRoute({ ...helped(help), path, validateSearch, component: withTexts(load, 'page') }),
    section: <Part extends Loaded>(load: () => Promise<Part>) => withTexts(load, 'section'),
  };
}

/** Of an address that may say one thing more, by this name. What is no text is left out. */
export const textNamed =
  <Name extends string>(name: Name) =>
  (raw: Record<string, unknown>): { readonly [Key in Name]?: string } => {
    const value = raw[name];
    return (typeof value === 'string' ? { [name]: value } : {}) as { readonly [Key in Name]?: string };
  };
