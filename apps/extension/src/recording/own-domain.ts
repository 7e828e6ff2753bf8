/** Under which an event keeps what only CamKết’s own applications read. */
export const OWN_DOMAIN = 'camket.vn';
