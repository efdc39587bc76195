import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fidelity, fidelityJson, toldFidelity } from './fidelity.ts';
import { fidelityLines } from './report-lines.ts';

const values = fc.record({ kept: fc.nat({ max: 30 }), approximated: fc.nat({ max: 30 }), lost: fc.nat({ max: 30 }) });
const report: fc.Arbitrary<Fidelity> = fc
  .record({
    rows: fc.nat({ max: 60 }),
    state: values,
    other: values,
    endings: fc.nat({ max: 30 }),
    report: fc.nat({ max: 30 }),
  })
  .map(({ rows, state, other, endings, report: reached }) => ({
    standard: 'htcds-2.0',
    direction: 'out',
    rows,
    fields: [
      { name: 'cas_Status', fate: 'approximated', how: 'closed-without-how', values: state },
      { name: 'spl_ActionPlan', fate: 'approximated', how: 'yes-for-a-plan', values: other },
    ],
    beyond: [
      { name: 'stage:report', fate: 'lost', how: 'no-field', values: { kept: 0, approximated: 0, lost: reached } },
      { name: 'ending', fate: 'lost', how: 'no-field', values: { kept: 0, approximated: 0, lost: endings } },
    ],
  }));

test('of an agency no count from 1 to 4 is shown, nor one from which it follows with the rows that are known', () => {
  fc.assert(
    fc.property(report, (of) => {
      const told = toldFidelity(of);
      for (const { values: shown } of [...told.fields, ...told.beyond]) {
        const counts = [shown.kept, shown.approximated, shown.lost];
        for (const count of counts) {
          if (count === null || count === 0) continue;
          expect(count).toBeGreaterThanOrEqual(5);
          const rest = of.rows - count;
          expect(rest <= 0 || rest >= 5).toBe(true);
          // What is beside a hidden count is hidden with it.
          expect(counts).not.toContain(null);
        }
      }
      const isStateHidden = Object.values(told.fields[0]?.values ?? {}).includes(null);
      if (isStateHidden) expect([0, null]).toContain(told.beyond[1]?.values.lost);
    }),
  );
});

test('what is shown is exact, and zero is always shown', () => {
  fc.assert(
    fc.property(report, (of) => {
      const told = toldFidelity(of);
      for (const [at, line] of [...of.fields, ...of.beyond].entries()) {
        const shown = [...told.fields, ...told.beyond][at]?.values;
        for (const fate of ['kept', 'approximated', 'lost'] as const) {
          if (shown?.[fate] !== null || line.values[fate] === 0) expect(shown?.[fate]).toBe(line.values[fate]);
        }
      }
    }),
  );
});

test('the report is the same as text and as JSON, with what is hidden as no number', () => {
  const told = toldFidelity({
    standard: 'htcds-2.0',
    direction: 'out',
    rows: 25,
    fields: [{ name: 'cas_Status', fate: 'approximated', how: null, values: { kept: 22, approximated: 3, lost: 0 } }],
    beyond: [],
  });
  expect(JSON.parse(fidelityJson(told))).toMatchObject({
    fields: [{ values: { kept: null, approximated: null, lost: 0 } }],
  });
  const lines = fidelityLines(told, (text, filled = {}) =>
    text.message.replace(/\{(\w+)\}/g, (_, key) => String(filled[key])),
  );
  expect(lines).toContain('cas_Status: not shown kept, not shown approximated, 0 lost.');
});
