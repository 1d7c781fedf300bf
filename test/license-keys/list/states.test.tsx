import { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { LicenseKeyList, PortalError } from 'polar-customer-portal';
import { createCustomer, createLicenseKey, createMember } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { createKeys, findList, getRow, readRows, renderList } from './render-list.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

/** What `fetchSession` throws for somebody who has bought nothing. */
function refuse(): never {
  throw new PortalError('no_customer', 'Polar has no such customer.');
}

const findAlert = () => runClockUntil(() => screen.getByRole('alert'));

/** Returns to the page after half a minute, which refreshes stale data. */
async function returnToPage() {
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

describe('LicenseKeyList without license keys', () => {
  test('shows the empty state with an explanation', async () => {
    renderList([]);
    const heading = await screen.findByRole('heading', { level: 2 });
    const [title, description] = en.list.empty;
    expect(heading).toHaveTextContent(title);
    expect(screen.getByText(description)).toBeVisible();
    expect(screen.getByRole('region', { name: 'License keys' })).toHaveAttribute(
      'data-state',
      'empty',
    );
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('shows the host app’s own empty state', async () => {
    renderList([], { list: { empty: <a href="#pricing">See what Nimbus costs</a> } });
    expect(await screen.findByRole('link', { name: 'See what Nimbus costs' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(en.list.empty[0]);
    expect(document.body).not.toHaveTextContent(en.list.empty[1]);
  });

  test('does not show the empty state before it has loaded', () => {
    renderList([], { list: { empty: 'Nothing here' } });
    expect(screen.getByRole('region')).toHaveTextContent(/^Loading license keys…$/);
  });

  test('shows a license key once there is one', async () => {
    const { polar } = renderList([]);
    await screen.findByRole('heading', { name: en.list.empty[0] });
    polar.licenseKeys.add(createLicenseKey({}, { now: NOW }));
    await returnToPage();
    expect(within(await findList()).getByText('1 license key')).toBeVisible();
  });
});

describe('LicenseKeyList before it has loaded', () => {
  test('announces that it is loading and shows neither heading, list nor buttons', () => {
    const polar = servePolar();
    polar.fail('licenseKeys.list', 'hang');
    renderList(createKeys(3), { polar });
    const list = screen.getByRole('region', { name: 'License keys' });
    expect(list).toHaveAttribute('aria-busy', 'true');
    expect(list).toHaveAttribute('data-state', 'loading');
    expect(within(list).getByRole('status')).toHaveTextContent(/^Loading license keys…$/);
    expect(within(list).queryByRole('list')).not.toBeInTheDocument();
    expect(within(list).queryByRole('heading')).not.toBeInTheDocument();
    expect(within(list).queryByRole('button')).not.toBeInTheDocument();
  });

  test('shows a failure, reports it once and loads on a retry', async () => {
    const polar = servePolar();
    const clearFailure = polar.fail('licenseKeys.list', 'network');
    const { user, onError } = renderList(createKeys(3), { polar });
    const alert = await findAlert();
    expect(alert).toHaveTextContent(en.failures.network.join(''));
    const button = await runClockUntil(() => screen.getByRole('button', { name: 'Try again' }));
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'network' })]]);
    clearFailure();
    await user.click(button);
    await waitFor(() => expect(readRows()).toHaveLength(3));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'License keys' })).toHaveFocus();
  });

  test('offers to sign in again when the session has ended, and then loads', async () => {
    const licenseKeys = [createLicenseKey({}, { now: NOW })];
    const polar = servePolar({ licenseKeys });
    let token = 'polar_cst_ended';
    const onSignIn = vi.fn(() => {
      token = polar.sessionToken;
    });
    const { user } = renderWithPortal(<LicenseKeyList />, {
      polar,
      provider: { sessionToken: () => token, onSignIn },
    });
    expect(await findAlert()).toHaveTextContent(en.failures.unauthorized[0]);
    await user.click(screen.getByRole('button', { name: 'Sign in again' }));
    await findList();
    expect(readRows()).toHaveLength(1);
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  test('is empty, without an alert, for somebody who has bought nothing', async () => {
    const queryClient = new QueryClient();
    const { rerender } = renderWithPortal(<LicenseKeyList />, {
      provider: { sessionToken: refuse, queryClient },
    });
    const [title, description] = en.list.empty;
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(description)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();

    // Nothing flickers while the list is read again.
    const states = new Set<string | undefined>();
    const list = screen.getByRole('region');
    const observer = new MutationObserver(() => states.add(list.dataset['state']));
    observer.observe(list, { attributes: true, childList: true, subtree: true });
    await act(() => queryClient.refetchQueries());
    observer.disconnect();
    expect([...states, list.dataset['state']]).toEqual(['empty']);

    rerender(<LicenseKeyList empty={<p>Buy one in our shop.</p>} />);
    expect(screen.getByText('Buy one in our shop.')).toBeVisible();
    expect(screen.queryByText(description)).not.toBeInTheDocument();
  });

  test('shows an invalid_request failure when benefitId is not a UUID', async () => {
    renderList(createKeys(1), { list: { benefitId: 'nimbus-pro' } });
    expect(await findAlert()).toHaveTextContent(en.failures.invalid_request[0]);
  });
});

describe('LicenseKeyList when a refresh fails', () => {
  test('keeps the license keys and says that they may be outdated', async () => {
    const { polar, user } = renderList(createKeys(3));
    const list = await findList();
    const clearFailure = polar.fail('licenseKeys.list', 'html');
    await returnToPage();
    const button = await within(list).findByRole('button', { name: 'Try again' });
    expect(list).toHaveTextContent(`${en.failures.invalid_response[0]} · ${en.outdated}`);
    expect(readRows()).toHaveLength(3);
    clearFailure();
    await user.click(button);
    await waitFor(() => expect(list).not.toHaveTextContent(en.outdated));
  });

  test('keeps the license keys and the open cards when the session has ended', async () => {
    const { polar, user } = renderList(createKeys(3));
    const list = await findList();
    await user.click(getRow(/-10001/));
    await within(list).findByText('Studio Mac');
    polar.fail('all', 401);
    await returnToPage();
    await waitFor(() => expect(within(list).getAllByText(new RegExp(en.outdated))).toHaveLength(2));
    expect(within(list).getByText('Studio Mac')).toBeVisible();
    expect(readRows()).toHaveLength(3);
  });

  test('says that an empty list may be outdated', async () => {
    const { polar } = renderList([]);
    await screen.findByRole('heading', { name: en.list.empty[0] });
    polar.fail('licenseKeys.list', 'html');
    await returnToPage();
    expect(await screen.findByText(new RegExp(en.outdated))).toBeVisible();
  });
});

describe('LicenseKeyList', () => {
  const noor = createCustomer({ name: 'Noor Haddad' });
  const ada = createCustomer({ name: 'Ada Byron' });
  const FIXTURE_OPTIONS = { now: NOW };

  test('shows nothing of the previous customer after a switch to another one, not even briefly', async () => {
    const polar = servePolar({
      licenseKeys: [
        ...createKeys(12).map((fields) =>
          createLicenseKey({ ...fields, customer: noor }, FIXTURE_OPTIONS),
        ),
        createLicenseKey({ customer: ada }, FIXTURE_OPTIONS),
      ],
    });
    const provider: ProviderOverrides = {
      customerId: noor.id,
      sessionToken: () => polar.createSession({ customer: noor }).token,
    };
    const { user, rerender } = renderWithPortal(<LicenseKeyList />, { polar, provider });
    await findList();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByText('Page 2 of 2');
    await user.click(getRow(/-10011/));
    await screen.findByText('Studio Mac');

    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(document.body.innerHTML));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    provider.customerId = ada.id;
    provider.sessionToken = () => polar.createSession({ customer: ada }).token;
    rerender(<LicenseKeyList />);
    expect(screen.getByRole('region')).toHaveTextContent(/^Loading license keys…$/);
    expect(await screen.findByText('Licensed to Ada Byron')).toBeVisible();
    expect(screen.getByText('1 license key', { selector: 'p' })).toBeVisible();
    watch.disconnect();
    expect(seen.join()).toContain('Ada');
    expect(seen.join()).not.toMatch(/Noor|-100\d\d/);
  });

  test('shows a member only their own license keys', async () => {
    const member = createMember();
    const polar = servePolar({
      licenseKeys: [
        createLicenseKey({ key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1' }, FIXTURE_OPTIONS),
        createLicenseKey({ key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA2', member }, FIXTURE_OPTIONS),
      ],
    });
    renderWithPortal(<LicenseKeyList />, {
      polar,
      provider: { sessionToken: () => polar.createSession({ member }).token },
    });
    await findList();
    expect(readRows()).toEqual(['•••• •••• AAAAA2 Active']);
    expect(screen.getByText(`Licensed to ${member.email}`)).toBeVisible();
  });

  test('shows the license keys of one benefit and follows a change of benefitId', async () => {
    const [pro, team] = [createCustomer().id, createCustomer().id];
    const { polar, rerender } = renderList(
      [
        { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1', benefit_id: pro },
        { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA2', benefit_id: team },
        { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA3', benefit_id: pro },
      ],
      { list: { benefitId: pro } },
    );
    await findList();
    expect(readRows()).toEqual(['•••• •••• AAAAA1 Active', '•••• •••• AAAAA3 Active']);
    rerender(<LicenseKeyList benefitId={team} />);
    expect(readRows()).toEqual([]);
    await findList();
    expect(readRows()).toEqual(['•••• •••• AAAAA2 Active']);
    expect(
      getKeyRequests(polar).map(({ path }) => new URLSearchParams(path.split('?')[1])),
    ).toEqual(
      [pro, team].map((benefit_id) => new URLSearchParams({ benefit_id, limit: '10', page: '1' })),
    );
  });
});
