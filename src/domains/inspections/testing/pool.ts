import { toListWorkplaces } from '../candidates/acts/list-workplaces.ts';
import { anAct, anEnvelope, numbered, someFile } from './builders.ts';
import { done } from './done.ts';

/* An invented list of workplaces, of which one is drawn. */

export const listedThere = ['Ett', 'Två', 'Tre', 'Fyra'].map((name) => ({
  name: `${name} Demo`,
  municipality: 'Vadsund',
}));

export const listing = (over: object = {}) => ({
  act: anEnvelope(),
  pool: numbered(80),
  sector: 'restaurant' as const,
  basis: 'se.aml-7-5',
  source: 'zQvSource: an invented register.',
  workplaces: listedThere,
  ...over,
});

export const listedAct = () =>
  anAct('pool.list', done(toListWorkplaces, listing(), { at: someFile, capacity: 'supervision' })[0]?.facts);
