import type { Standard } from '../../library/schema.ts';

/** Standards are called the same in every language. */
export const standardNames: Readonly<Record<Standard, string>> = { cmi5: 'cmi5', 'scorm-1.2': 'SCORM 1.2' };
