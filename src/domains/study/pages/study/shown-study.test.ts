import { expect, test } from 'vitest';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { aStudy, persons } from '../../testing/caseload-builder.ts';
import { shownStudy } from './shown-study.ts';

const marked = { marks: [], source: 'source', agencyName: (word: string) => word };

test.each([
  ['en', 'Which obstacles these were is not shown'],
  ['sv', 'Vilka hinder det var visas inte'],
] as const)('a list that is hidden whole says so under its figure and in its table, in %s', (language, words) => {
  const lost = (prefix: string, obstacle: string) =>
    persons(prefix, 4, [
      { stage: 'suspicion', date: '2024-07-01' },
      { stage: 'report', date: '2024-08-01', chain: 'criminal', exit: 'not-opened', obstacle, noticed: obstacle },
    ]);
  const study = aStudy([...lost('a-', 'OB-A02'), ...lost('b-', 'OB-A03')]);
  const [criminal] = shownStudy(study, language, marked, {
    published: [],
    survey: { text: '', figure: null, response: [] },
  }).chains;
  const about = (kind: string) => criminal?.figures.find((figure) => figure.kind === kind);
  for (const figure of [about('obstacles'), about('noticed')]) {
    expect(figure?.sub).toContain(words);
    expect(figure?.table.rows).toHaveLength(1);
    expect(figure?.table.rows[0]?.[0]).toContain(words);
    expect(figure?.table.rows[0]).not.toContain('0');
    expect(JSON.stringify(figure)).not.toContain('OB-A0');
    expect(xmlFault(figure?.alone ?? '')).toBeNull();
  }
});
