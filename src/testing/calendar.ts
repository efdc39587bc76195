import { calendarsIn } from '../domains/knowledge/public.server.ts';

/** The calendars of the ten countries, as knowledge/holidays has them. */
export const calendarOf = calendarsIn('knowledge');

/** Where most invented people of the tests work: in Sweden. */
export const swedish = calendarOf('SE');
