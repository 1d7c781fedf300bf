/** The English texts, for tests that look for them on the screen. */
export { en } from 'polar-customer-portal';
