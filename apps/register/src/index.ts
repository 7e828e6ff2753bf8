/**
 * The register: the service with its PostgreSQL and its web pages.
 *
 * @packageDocumentation
 */
export { createSamplePortal } from './sample-portal/create-sample-portal';
export { servePortal } from './sample-portal/serve-portal';
export { RegisterStartError, type StartErrorCode } from './starting/register-start-error';
export {
  DEFAULT_PORT,
  startRegister,
  type RegisterOptions,
  type RunningRegister,
} from './starting/start-register';
export {
  DEFAULT_PORTAL_PORT,
  startDemo,
  type DemoOptions,
  type RunningDemo,
} from './starting/start-demo';
