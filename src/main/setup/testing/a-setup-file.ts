import { stringify } from 'yaml';

type Text = { sv: string; en: string };
type Desk = string | { unit: string; counties?: string[]; ended?: boolean };
export type InventedFile = {
  agencies: {
    key: string;
    country: string;
    kind: string;
    name: Text;
    units: { key: string; name: Text; capacities: string[]; messages?: string }[];
    people: {
      key: string;
      unit: string;
      name: string;
      title: Text;
      capacities: string[];
      roles: string[];
      ended?: boolean;
    }[];
    providers: Record<string, unknown>[];
    contactPoints?: Record<string, unknown>[];
    retention?: Record<string, unknown>[];
  }[];
  tipDesks?: { tell?: Desk | Desk[]; help?: Desk | Desk[] };
};

const countries = ['SE', 'SE', 'SE', 'DK', 'FI', 'EE', 'LV', 'LT', 'PL'];

/** Nine agencies, forty units and two hundred people, all of them invented. */
export function aSetupFile(): InventedFile {
  const agencies = countries.map((country, a) => ({
    key: `invented-${a + 1}`,
    country,
    kind: 'work-environment',
    name: { sv: `Påhittad myndighet ${a + 1}`, en: `Invented agency ${a + 1}` },
    units: Array.from({ length: a < 4 ? 5 : 4 }, (_, u) => ({
      key: `unit-${u + 1}`,
      name: { sv: `Påhittad enhet ${u + 1}`, en: `Invented unit ${u + 1}` },
      capacities: ['supervision', 'administration'],
      messages: 'control',
    })),
    people: [] as InventedFile['agencies'][number]['people'],
    providers: [],
  }));
  for (let n = 0; n < 200; n++) {
    const agency = agencies[n % agencies.length];
    const unit = agency?.units[n % agency.units.length];
    if (!agency || !unit) continue;
    agency.people.push({
      key: `e-${n + 1}`,
      unit: unit.key,
      name: `Påhittad Person ${n + 1}`,
      title: { sv: 'inspektör', en: 'inspector' },
      capacities: ['supervision'],
      roles: ['officer'],
    });
  }
  return { agencies, tipDesks: { tell: 'invented-1/unit-1' } };
}

export const asYaml = (file: unknown): string => stringify(file);
