import { setupServer } from 'msw/node';

/** Where a test lets a pretend Polar answer. What nobody answers ends up in the complaints. */
export const server = setupServer();
