import type { DemoIds, DemoStep } from '../step.ts';

/*
 * Rut answers for the official documents of the municipality. Its own file about the restaurant is the permit to serve; what other
 * agencies hold is theirs. Number, askers and words are INVENTED.
 */

const name = 'krog-permit';
const rut = (
  step: string,
  at: string,
  verb: string,
  input: (ids: DemoIds) => object,
  happens: 'in-case' | 'begins' = 'in-case',
): DemoStep => ({
  name: step,
  persona: 'rut',
  at,
  verb,
  params: (ids) => (happens === 'in-case' ? { id: ids.thing(name) } : {}),
  input,
});

export const registrarSteps: readonly DemoStep[] = [
  rut(
    name,
    '2026-02-09T08:20:00+01:00',
    'case.open',
    (ids) => ({
      case: ids.thing(name),
      track: 'none',
      about: { sector: 'restaurant', workplaceName: 'Tre Måsar Krog AB', municipality: 'Vadsund' },
      basedOn: [],
      note: 'Påhittat. Serveringstillståndet ses över.',
    }),
    'begins',
  ),
  rut('krog-number', '2026-02-09T08:25:00+01:00', 'case.register', () => ({ number: 'VDS 2026-0117' })),
  rut('krog-note', '2026-02-10T09:00:00+01:00', 'case.note', () => ({
    note: 'Påhittat. En tillsyn är planerad till fredag den 20 februari.',
  })),
  rut('krog-owner-note', '2026-02-16T10:10:00+01:00', 'case.note', () => ({
    note: 'Påhittat. Styrelsen är Kurt Bulvan sedan augusti 2022.',
  })),
  rut('krog-refused', '2026-02-17T13:00:00+01:00', 'case.refuse-copy', () => ({
    asker: null,
    provision: 'se.osl-17-1',
    reason: 'Påhittade skäl. Den som frågade ville se planen för tillsynen, och den är inte gjord än.',
    appeal: 'se.osl-6-7',
  })),
  rut('krog-copy', '2026-03-02T11:15:00+01:00', 'case.give-copy', (ids) => ({
    asker: 'Vadsunds Påhittade Tidning',
    items: [
      { act: ids.act(name), mask: 'nothing', provision: null },
      { act: ids.act('krog-note'), mask: 'words', provision: 'se.osl-17-1' },
      { act: ids.act('krog-owner-note'), mask: 'nothing', provision: null },
    ],
  })),
];
