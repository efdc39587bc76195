export { addScim, scimRoutes } from './scim/scim.server.ts';
