/*
 * What elements and offences of each country mean for the obstacles, which are noticed where no knowledge is at hand. `meanings.test.ts` compares
 * each list with `knowledge/law`: an element is here when it has the concept there.
 */

const listed = (ids: string): ReadonlySet<string> => new Set(ids.trim().split(/\s+/));

/** Forced labour (`work.forced`). */
export const forcedLabour = listed(`
  SE.BRB.4.1a.PURP.1 SE.BRB.4.1b.FORM.1 FI.25.3.PURP.1 DK.262a.1.PURP.1 DK.262a.2.2.PURP.1 NO.257.1.FORM.1 NO.257.2.FORM.1
  IS.227a.PURP.1 IS.227a.3.PURP.1 EE.133.FORM.1 EE.133.FORM.4 EE.133-1.PURP.1 EE.175.PURP.5 LV.154-1.PURP.1 LT.147.PURP.1
  LT.147-1.COMPEL.1 LT.157.PURP.1 PL.189a.1.PURP.1 DE.233a.FORM.1`);

/** A vulnerable position, dependence, defencelessness, a difficult situation. */
export const vulnerability = listed(`
  SE.BRB.4.1a.MEANS.3 SE.BRB.4.1b.MEANS.3 SE.BRB.4.1b.MEANS.4 SE.BRB.4.1b.MEANS.5 FI.25.3.MEANS.1 FI.25.3.MEANS.2 FI.47.3a.MEANS.1
  FI.47.3a.MEANS.2 DK.262a.1.MEANS.5 DK.262b.MEANS.1 DK.262b.MEANS.4 NO.257.1.MEANS.3 NO.257.2.MEANS.3 IS.227a.MEANS.7 IS.227a.MEANS.9
  IS.227a.MEANS.10 EE.133.MEANS.5 EE.133.MEANS.6 EE.133.MEANS.7 LV.154-1.MEANS.4 LV.154-1.MEANS.5 LV.154-1.MEANS.6 LT.147.MEANS.3
  LT.147.MEANS.4 LT.147.MEANS.5 LT.147-1.MEANS.4 LT.147-1.MEANS.5 PL.189a.1.MEANS.4 PL.189a.1.MEANS.5 DE.232.1.MEANS.1 DE.232.1.MEANS.2
  DE.232b.MEANS.1 DE.232b.MEANS.2 DE.233.MEANS.1 DE.233.MEANS.2`);

/** Trafficking in human beings of an adult, which a file may name or not. */
export const trafficking = listed(`
  SE.BRB.4.1a FI.25.3 DK.262a.1 NO.257.1 NO.257.2 IS.227a EE.133 LV.154-1 LT.147 PL.189a.1 DE.232.1`);

/** Offences of the injured person (`of_injured`). */
export const ownOffences = listed('SE.UTL.20.3');

export const isForcedLabour = (element: string): boolean => forcedLabour.has(element);
export const isVulnerability = (element: string): boolean => vulnerability.has(element);
export const isTrafficking = (offence: string): boolean => trafficking.has(offence);
export const isOwnOffence = (offence: string): boolean => ownOffences.has(offence);
