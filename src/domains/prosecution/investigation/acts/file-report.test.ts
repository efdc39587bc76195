import { expect, it } from 'vitest';
import { anEnvelope, uuid } from '../../testing/builders.ts';
import { swedishLaw } from '../../testing/law.ts';
import { done } from '../../testing/refused.ts';
import { toFileReport } from './file-report.ts';

const act = anEnvelope();
it('a report starts a new file', () => {
  const report = {
    act,
    file: uuid(1),
    facts: {
      case: null,
      offences: ['SE.BRB.4.1b'],
      source: 'police' as const,
      reportedOn: '2026-02-05',
      deedOn: null,
    },
    words: { what: 'En påhittad anmälan.' },
  };
  const [draft] = done(toFileReport, report, {
    id: report.file,
    at: { country: 'SE', realm: '7' },
    reference: 'F-INVENTED',
    law: swedishLaw,
  });
  expect(draft).toMatchObject({ type: 'report.file', stream: uuid(1), facts: { reference: 'F-INVENTED' } });
});
