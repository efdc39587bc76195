import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct } from '../../testing/a-writing.ts';
import { toLaunch } from './launch.ts';

const id = '018f0000-0000-7000-8000-000000000300';
const open = { course: 'invented', version: 2, edition: id, opens: [{}] };
const launch = (part: number) =>
  decide(toLaunch, { act: anAct(), attempt: id, part }, { id, at: { country: 'SE', realm: '1' }, open }, new Date(0));

it('a part that is there is opened, in the version that is open', () => {
  expect(launch(0)).toMatchObject([{ type: 'course-attempt.launch', facts: { version: 2, part: 0 } }]);
  expect(() => launch(1)).toThrow('launching.no-such-part');
});
