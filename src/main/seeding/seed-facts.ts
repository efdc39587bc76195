import type { CaseloadRow } from '../../domains/caseload/public.ts';
import { sectorInCell } from '../../domains/knowledge/public.ts';
import type { SignalFacts } from '../../domains/signals/schema.ts';

/** What a signal says of the matter in a row of the invented caseload. A sector that CAPE does not know is a mistake of ours. */
export function seedFacts(row: CaseloadRow): SignalFacts {
  const sector = sectorInCell(row.sector);
  if (!sector) throw new Error(`The caseload names the sector "${row.sector}", which no signal can have.`);
  return {
    channel: row.agency === 'migration' ? 'permit-file' : 'on-site',
    sector,
    workplace: {
      name: `Påhittad arbetsplats ${row.case}`,
      organisationNumber: null,
      street: null,
      municipality: 'Vadsund',
    },
    people: { known: 'unknown', number: null },
    signs: [],
  };
}
