export type { CaseloadRow } from './caseload/columns.ts';
