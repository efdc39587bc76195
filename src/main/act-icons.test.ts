import { expect, it } from 'vitest';
import { calendarOf } from '../testing/calendar.ts';
import { actIcons } from '../web/act-icons.ts';
import { registryFor } from './domains.ts';

it('every kind of act is drawn with an icon that the screens have', () => {
  const icons = [...registryFor(() => null, calendarOf).types.values()].map(({ type, icon }) => [type, icon] as const);
  expect(icons.length).toBeGreaterThan(0);
  expect(icons.filter(([, icon]) => !actIcons[icon]?.includes('<path'))).toEqual([]);
});
