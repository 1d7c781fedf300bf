import { setupServer } from 'msw/node';

/** The msw server that tests add mocks of Polar to. An unhandled request fails the test. */
export const server = setupServer();
