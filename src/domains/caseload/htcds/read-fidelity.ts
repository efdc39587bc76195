import { type Fidelity, type FidelityLine, tally, type Values } from '../fidelity/fidelity.ts';
import type { How } from '../fidelity/how-messages.ts';
import { endingOf, leftOut } from './counted-record.ts';
import { type HtcdsField, htcdsFields } from './fields.ts';
import type { HtcdsColumn } from './recognise-columns.ts';
import { type HtcdsRecord, isRead, type ReadField, readFields } from './record.ts';
import { whyNotHeld } from './why-not-held.ts';

const hows: Readonly<Record<ReadField, How | null>> = {
  con_Consent: 'consent-is-obeyed',
  vic_TraffickingStatus: null,
  vic_TypeOfExploitation: 'labour-or-not',
  cas_Status: 'closed-is-not-told',
  cas_IncomingReferralDate: null,
  cas_OutgoingReferralDate: 'day-if-referred',
  spl_Objectives: 'support-or-not',
  spl_ActionPlan: 'support-or-not',
  spl_PlannedEndDate: 'support-or-not',
  spl_ActualEndDate: 'support-or-not',
  spl_Type: 'support-or-not',
};
const approximatedFields: readonly string[] = readFields.filter(
  (name) => name === 'cas_Status' || hows[name] === 'labour-or-not' || hows[name] === 'support-or-not',
);

/** What the study makes of the value of one read field in this record. */
export function fateOf(field: ReadField, record: HtcdsRecord): keyof Values {
  const why = leftOut(record);
  if (field === 'con_Consent') return 'kept';
  if (why !== null) return field === 'vic_TypeOfExploitation' && why === 'other-exploitation' ? 'approximated' : 'lost';
  switch (field) {
    case 'vic_TraffickingStatus':
    case 'cas_IncomingReferralDate':
      return 'kept';
    case 'cas_OutgoingReferralDate':
      return endingOf(record) === 'referred-on' ? 'kept' : 'lost';
    case 'cas_Status':
      return fateOfState(record);
    default:
      return 'approximated';
  }
}

function fateOfState(record: HtcdsRecord): keyof Values {
  const ending = endingOf(record);
  if (record.caseStatus === 'Active') return ending === null ? 'kept' : 'lost';
  if (record.caseStatus === 'ClosedReferred') return ending === 'referred-on' ? 'kept' : 'lost';
  if (record.caseStatus === 'FollowUp') return ending === null ? 'approximated' : 'lost';
  return ending === null ? 'lost' : 'approximated';
}

/** Counts, as a file is read, what becomes of its values. Cells are looked at for being filled, and no further. */
export function readFidelity(columns: readonly HtcdsColumn[]) {
  const counts = tally();
  const unknown = { columns: columns.filter(({ field }) => field === null).length };
  let rows = 0;
  return {
    add(cells: readonly string[], record: HtcdsRecord): void {
      rows += 1;
      for (const [at, { field }] of columns.entries()) {
        if ((cells[at] ?? '').trim() === '') continue;
        if (field === null) counts.add('unknown-columns', 'lost');
        else counts.add(field, isRead(field) ? fateOf(field, record) : 'lost');
      }
    },
    report(): Fidelity {
      const held = new Set(columns.map(({ field }) => field));
      const lines = (htcdsFields as readonly HtcdsField[]).map(({ name }): FidelityLine => {
        const values = counts.of(name);
        if (!held.has(name)) return { name, fate: 'not-held', how: 'no-column', values };
        if (!isRead(name)) return { name, fate: 'lost', how: whyNotHeld[name], values };
        const fate = approximatedFields.includes(name) ? 'approximated' : 'kept';
        return { name, fate, how: hows[name], values };
      });
      const disagree = columns.filter(({ otherwise }) => otherwise !== null).length;
      const beyond: Fidelity['beyond'][number][] = [];
      if (unknown.columns > 0) {
        const values = counts.of('unknown-columns');
        beyond.push({ name: 'unknown-columns', fate: 'lost', how: 'unknown-column', values });
      }
      if (disagree > 0) {
        const values = { kept: 0, approximated: disagree, lost: 0 };
        beyond.push({ name: 'names-beside-labels', fate: 'approximated', how: 'name-is-believed', values });
      }
      return { standard: 'htcds-2.0', direction: 'in', rows, fields: lines, beyond };
    },
  };
}
