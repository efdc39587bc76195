import { setCountryOfClock } from './wall-clock.ts';

// In tests of the screens the clock on the wall is Swedish, whatever that of the machine is.
setCountryOfClock('SE');
