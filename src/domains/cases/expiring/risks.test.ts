import { expect, it } from 'vitest';
import { foldCase } from '../fold.ts';
import { anActOfCase } from '../testing/builders.ts';
import { risksOf } from './risks.ts';

const risk = '01990000-0000-7000-8000-000000000077';

it('what is recorded as at risk becomes a row of expiring evidence and rights, and what became of it ends that row', () => {
  const diesOn = '2026-03-20T00:00:00.000Z';
  const facts = { risk, what: 'testimony', diesOn, estimated: false, holder: 'person', saver: 'court' };
  const said = anActOfCase({ id: '01990000-0000-7000-8000-000000000004', type: 'case.at-risk', facts });
  const saved = anActOfCase({
    id: '01990000-0000-7000-8000-000000000005',
    type: 'case.end-risk',
    facts: { risk, end: 'saved' },
    happenedFrom: '2026-03-18T09:00:00.000Z',
  });
  expect(risksOf('x', foldCase([anActOfCase(), said]))).toMatchObject([
    { what: 'case.testimony', basis: 'known', savedOn: null, saver: 'court' },
  ]);
  expect(risksOf('x', foldCase([anActOfCase(), said, saved]))[0]?.savedOn).toBe('2026-03-18T09:00:00.000Z');
});
