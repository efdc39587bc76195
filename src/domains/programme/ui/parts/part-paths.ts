/** Where an entry of a programme is sent, and where it is withdrawn. */
export const partPaths = (programme: string, step: string) => ({
  path: `/api/programmes/${programme}/${step}`,
  withdraw: `/api/programmes/${programme}/withdraw-entry`,
});
