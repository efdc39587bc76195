import { ServiceFile } from './entry-fields.ts';
import { type HsdsFault, hsdsFaults, type JsonRecord } from './hsds-faults.ts';
import { withProfile, writeProfile } from './profile.ts';
import { intoTheirs, serviceNames } from './renaming.ts';
import { serviceFaults } from './service-faults.ts';
import { withholdAddresses } from './withhold-addresses.ts';

export type HsdsWritten =
  | { readonly page: JsonRecord; readonly services: number; readonly withheld: number }
  | { readonly faults: readonly HsdsFault[] };

/** Services of CAPE as a page of HSDS 3.0, without any confidential address, and checked once more before it leaves. */
export function servicesToHsds(content: unknown): HsdsWritten {
  const read = ServiceFile.safeParse(content, { reportInput: true });
  if (!read.success) return { faults: serviceFaults(read.error) };
  const written = read.data.services.map((service) =>
    withProfile(intoTheirs(service, serviceNames), writeProfile(service)),
  );
  const { services, withheld } = withholdAddresses(written);
  const faults = services.flatMap((service, at) => hsdsFaults(service, 'service', `contents.${at}`));
  if (faults.length > 0) return { faults };
  const size = services.length;
  const page = {
    ...{ total_items: size, total_pages: 1, page_number: 1, size, first_page: true, last_page: true },
    ...{ empty: size === 0, contents: services },
  };
  return { page, services: size, withheld };
}
