import { type ComponentType, createContext } from 'react';
import type { PersonShown } from '../schema.ts';

export { LanguageField } from './language-field.tsx';

/** Sections that later domains add to the page of a person, in their order. */
export const PersonSections = createContext<readonly ComponentType<{ person: PersonShown }>[]>([]);
