import { createContext } from 'react';
import type { Section } from '../../../web/screens/screens.ts';
import type { PersonShown } from '../schema.ts';

export { protectionNames } from '../messages.ts';
export { LanguageField } from './language-field.tsx';

/** A section that a later domain adds to the page of a person. */
export type PersonSection = Section<{ person: PersonShown }>;

/** They, in their order. */
export const PersonSections = createContext<readonly PersonSection[]>([]);
