import type { Meta, StoryObj } from '@storybook/react-vite';
import { QueryClient } from '@tanstack/react-query';
import {
  LicenseKeyCard,
  PortalError,
  type OwnClientProps,
  type PortalErrorCode,
  type PortalSettings,
  type PortalTheme,
} from 'polar-customer-portal';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { expect, userEvent, waitFor } from 'storybook/test';
import { Accounts } from './accounts.tsx';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey, withProvider } from './mock-polar.ts';
import { press, see, tabTo } from './steps.ts';
import { en, getFailure } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Sessions',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

/** The token of an ended session. */
const ENDED = 'polar_cst_an-hour-has-passed';

/** The token that the vendor's server returns, and how often it was requested. */
let token = ENDED;
let tokenRequests = 0;
const queryClient = new QueryClient();

const setup = withLicenseKey({
  created_at: daysFromNow(-82),
  expires_at: daysFromNow(280),
  customer: { name: null, email: 'you@example.com' },
  activations: laptops(2),
  usage: 820,
  limit_usage: 1000,
});
const { polar } = setup.parameters.mock;

function signIn() {
  token = polar.createSession().token;
}

/** What `fetchSession` throws when the host app's server gives no session. */
function fail(code: PortalErrorCode): never {
  throw new PortalError(code, 'No session in this story.');
}

function getToken() {
  tokenRequests += 1;
  return token;
}

/** A card of a customer who is signed in, or whose session has ended. */
function createStory(isSignedIn: boolean, provider: PortalSettings & Partial<OwnClientProps> = {}) {
  return {
    ...withProvider(setup, { queryClient, sessionToken: getToken, ...provider }),
    beforeEach() {
      queryClient.clear();
      tokenRequests = 0;
      token = ENDED;
      if (isSignedIn) signIn();
    },
  };
}

/** After an hour, the session is renewed without anything to see. */
export const RenewedSilently: Story = {
  ...createStory(true),
  play: async ({ canvas, args: { id } }) => {
    await see(canvas, en.status.active);
    polar.endSession(token);
    signIn();
    const licenseKey = polar.licenseKeys.get(id);
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'disabled' });
    await queryClient.refetchQueries();
    await see(canvas, en.status.disabled);
    await expect(canvas.queryByText(new RegExp(en.outdated))).toBeNull();
    await expect(tokenRequests).toBe(2);
  },
};

/** The session could not be renewed. The host app offers a way to sign in again. */
export const Ended: Story = {
  ...createStory(false, { onSignIn: signIn }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.unauthorized[0]);
    await expect(canvas.getByRole('button', { name: en.signInAgain })).toBeVisible();
    await expect(tokenRequests).toBe(2);
  },
};

export const SignedInAgain: Story = {
  ...Ended,
  play: async ({ canvas }) => {
    await press(canvas, en.signInAgain);
    await see(canvas, en.status.active);
    await expect(canvas.getByRole('heading', { name: en.title })).toHaveFocus();
  },
};

/** The same with Tab and Enter. */
export const SignedInAgainByKeyboard: Story = {
  ...Ended,
  play: async ({ canvas }) => {
    await tabTo(canvas, en.signInAgain);
    await userEvent.keyboard('{Enter}');
    await see(canvas, en.status.active);
    await expect(canvas.getByRole('heading', { name: en.title })).toHaveFocus();
  },
};

/** Nobody is signed in: the host app's server has responded with 401. */
export const SignedOut: Story = {
  ...createStory(false, { sessionToken: () => fail('unauthorized'), onSignIn: signIn }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.signed_out[0]);
    await see(canvas, getFailure('signed_out', 'sign_in')[1]);
    await expect(canvas.getByRole('button', { name: en.signInAgain })).toBeVisible();
  },
};

/** The host app's server gave no session: the customer may be signed out, and is offered to sign in. */
export const NoSession: Story = {
  ...createStory(false, { sessionToken: () => fail('no_session'), onSignIn: signIn }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.no_session[0]);
    await see(canvas, getFailure('no_session', 'sign_in')[1]);
    await expect(canvas.getByRole('button', { name: en.signInAgain })).toBeVisible();
  },
};

/** The host app's server does not respond. That is tried again by itself, and then by the customer. */
export const ServerUnavailable: Story = {
  ...createStory(false, { sessionToken: () => fail('session_unavailable') }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.session_unavailable[0]);
  },
};

/** The customer has bought nothing. A list is empty then. */
export const NothingBought: Story = {
  ...createStory(false, { sessionToken: () => fail('no_customer') }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.no_customer[0]);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Without `onSignIn`, the customer can try again, for example after signing in elsewhere. */
export const TriedAgain: Story = {
  ...createStory(false),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.unauthorized[0]);
    signIn();
    await press(canvas, en.tryAgain);
    await see(canvas, en.status.active);
  },
};

/** A fixed token cannot be renewed: the customer can reload the page. */
export const EndedWithFixedToken: Story = {
  ...createStory(false, { sessionToken: ENDED }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.unauthorized[0]);
    await see(canvas, getFailure('unauthorized', 'reload')[1]);
    await expect(canvas.getByRole('button', { name: en.reload })).toBeVisible();
  },
};

/** Loaded data stays visible when the session ends. */
export const EndedAfterLoading: Story = {
  ...createStory(true, { onSignIn: signIn }),
  play: async ({ canvas }) => {
    await see(canvas, en.status.active);
    polar.endSession(token);
    await queryClient.refetchQueries();
    await see(canvas, en.failures.unauthorized[0]);
    await expect(canvas.getByText(en.status.active)).toBeVisible();
    await expect(canvas.getByRole('button', { name: en.signInAgain })).toBeVisible();
  },
};

export const SignedInAgainAfterLoading: Story = {
  ...EndedAfterLoading,
  play: async (context) => {
    await EndedAfterLoading.play?.(context);
    const { canvas } = context;
    await press(canvas, en.signInAgain);
    await waitFor(() => expect(canvas.queryByText(new RegExp(en.outdated))).toBeNull());
    await expect(canvas.getByRole('heading', { name: en.title })).toHaveFocus();
  },
};

const colleague = createCustomer({ name: 'Ines Duarte' });
const colleaguesKey = createLicenseKey({
  customer: colleague,
  status: 'disabled',
  activations: [],
});
polar.licenseKeys.add(colleaguesKey);

const accounts = [
  {
    customerId: 'account-1',
    name: 'you@example.com',
    licenseKeyId: setup.args.id,
    getSessionToken: () => polar.sessionToken,
  },
  {
    customerId: 'account-2',
    name: 'Ines Duarte',
    licenseKeyId: colleaguesKey.id,
    getSessionToken: () => polar.createSession({ customer: colleague }).token,
  },
];

/** Another customer signs in on the same page, and never sees anything of the first. */
export const AnotherCustomer: Story = {
  ...setup,
  render: (_, { globals: { theme } }) => (
    <Accounts
      accounts={accounts}
      server={setup.parameters.mock.server}
      theme={theme as PortalTheme}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await see(canvas, 'Studio Mac');
    await press(canvas, en.reveal);
    const shown: string[] = [];
    const observer = new MutationObserver(() => shown.push(getCardHtml(canvasElement)));
    observer.observe(canvasElement, { childList: true, subtree: true, characterData: true });
    await press(canvas, 'Ines Duarte');
    await see(canvas, en.licensedTo('Ines Duarte'));
    observer.disconnect();
    await expect(shown.length).toBeGreaterThan(1);
    for (const html of shown) await expect(html).not.toMatch(/you@example|Studio Mac|NIMBUS-/);
  },
};

function getCardHtml(canvasElement: HTMLElement): string {
  return canvasElement.querySelector('.polar-portal')?.outerHTML ?? '';
}
