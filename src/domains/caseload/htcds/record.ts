import type { Message, MessageValues } from '../../../kernel/message.ts';
import { unknownDay } from '../day.ts';
import { Day, remembered } from '../file/columns.ts';
import { rowMessages as text } from '../file/row-messages.ts';
import { type CodedField, type CodeOf, codeLists } from './code-lists.ts';
import { codeOf, codesOf } from './code-of.ts';
import type { HtcdsName } from './fields.ts';

/** The fields that are read, from whichever file they come. Of all others only whether a cell is filled is looked at. */
export const readFields = [
  'con_Consent',
  'vic_TraffickingStatus',
  'vic_TypeOfExploitation',
  'cas_Status',
  'cas_IncomingReferralDate',
  'cas_OutgoingReferralDate',
  'spl_Objectives',
  'spl_ActionPlan',
  'spl_PlannedEndDate',
  'spl_ActualEndDate',
  'spl_Type',
] as const satisfies readonly HtcdsName[];
export type ReadField = (typeof readFields)[number];
export const isRead = (name: HtcdsName): name is ReadField => (readFields as readonly string[]).includes(name);
export const planFields = readFields.filter((name) => name.startsWith('spl_'));

/** One person and one case, as far as the study reads them: from a CSV, a spreadsheet or an answered form the same. */
export type HtcdsRecord = {
  readonly consent: boolean | null;
  readonly status: CodeOf<'vic_TraffickingStatus'> | null;
  readonly forms: readonly CodeOf<'vic_TypeOfExploitation'>[];
  readonly caseStatus: CodeOf<'cas_Status'> | null;
  readonly incoming: number;
  readonly outgoing: number;
  /** Whether anything is written of a plan of support. What it says is not read. */
  readonly hasPlan: boolean;
};

export type WrongField = { readonly field: ReadField; readonly text: Message; readonly values?: MessageValues };

/** A day, or a moment of which the day counts. */
const dayIn = (cell: string): string => cell.trim().replace(/^(\d{4}-\d\d-\d\d)T\d\d:\d\d.*$/, '$1');

/** A box in a spreadsheet, a choice in a form. An answer that is not understood is no consent, and no refusal either. */
function consentIn(cell: string): boolean | null | undefined {
  if (cell.trim() === '') return null;
  if (/^\s*(true|yes|1)\s*$/i.test(cell)) return true;
  return /^\s*(false|no|0)\s*$/i.test(cell) ? false : undefined;
}

/** Reads records under a header. Few different cells are in many rows, so each is judged once. */
export function recordReader() {
  const readDay = remembered(Day, unknownDay);
  const known = new Map<string, unknown>();
  function once<T>(field: CodedField, cell: string, read: () => T): T {
    const key = `${field} ${cell}`;
    if (!known.has(key)) known.set(key, read());
    return known.get(key) as T;
  }
  return (cell: (field: ReadField) => string): HtcdsRecord | readonly WrongField[] => {
    const wrong: WrongField[] = [];
    const words = (field: CodedField & ReadField): void => {
      wrong.push({ field, text: text.htcdsWord, values: { words: Object.keys(codeLists[field]).join(', ') } });
    };
    function one<Name extends CodedField & ReadField>(field: Name): string | null {
      const code = once(field, cell(field), () => codeOf(field, cell(field)));
      if (code === undefined) words(field);
      return code ?? null;
    }
    function day(field: ReadField): number {
      const value = readDay(dayIn(cell(field)));
      if (value === undefined) wrong.push({ field, text: text.htcdsDate });
      return value ?? unknownDay;
    }
    const status = one('vic_TraffickingStatus') as HtcdsRecord['status'];
    const caseStatus = one('cas_Status') as HtcdsRecord['caseStatus'];
    const incoming = day('cas_IncomingReferralDate');
    const outgoing = day('cas_OutgoingReferralDate');
    const form = cell('vic_TypeOfExploitation');
    const forms = once('vic_TypeOfExploitation', form, () => codesOf('vic_TypeOfExploitation', form));
    if (forms === undefined) words('vic_TypeOfExploitation');
    const consent = consentIn(cell('con_Consent'));
    if (consent === undefined) {
      wrong.push({ field: 'con_Consent', text: text.htcdsWord, values: { words: 'TRUE, FALSE' } });
    }
    if (wrong.length > 0) return wrong;
    return {
      consent: consent ?? null,
      status,
      forms: (forms ?? []) as HtcdsRecord['forms'],
      caseStatus,
      incoming,
      outgoing,
      hasPlan: planFields.some((field) => cell(field).trim() !== ''),
    };
  };
}
