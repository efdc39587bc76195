import type { PackageFault } from '../packages/package-fault.ts';
import type { EditionFacts } from './schema.ts';

/** What was sent, as the checker read it: what it is, or why it is not taken. */
export type BroughtPackage = { readonly facts: Omit<EditionFacts, 'course' | 'version'> } | PackageFault;
