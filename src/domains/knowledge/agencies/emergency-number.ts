import type { AgencyContact, AgencyKind } from './agency.ts';

type Register = readonly {
  readonly country: string;
  readonly kind: AgencyKind;
  readonly contacts: readonly AgencyContact[];
}[];

/** The number to call in a country when someone is in danger, by its register; null where the register has none. */
export const emergencyNumber = (register: Register, country: string): string | null =>
  register
    .filter((one) => one.country === country && one.kind === 'emergency')
    .flatMap(({ contacts }) => contacts)
    .find(({ kind, show_to_worker }) => kind === 'phone' && show_to_worker === 'yes')?.value ?? null;
