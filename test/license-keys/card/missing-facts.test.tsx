import { screen, within } from '@testing-library/react';
import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { withValue } from '../../core/http/connect.ts';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { clickInDialog, deactivate, getDeactivate, getDialog, listLabels } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const licenseKey = createLicenseKey(
  {
    usage: 820,
    limit_usage: 1_000,
    limit_activations: 3,
    validations: 7,
    activations: ['Studio Mac', 'Laptop'].map((label) =>
      createActivation({ label, meta: { os: 'Linux' } }, { now: NOW }),
    ),
  },
  { now: NOW },
);

/** The card after one field of the response was changed, or removed with `undefined`. */
async function renderWith(path: string, value: unknown) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const body = withValue(licenseKey, path.split('.'), value);
  polar.fail('licenseKeys.get', { status: 200, body: body as object });
  const rendered = renderCard(licenseKey, { polar });
  const card = await findCard();
  const readFacts = () =>
    Object.fromEntries(
      [...card.querySelectorAll('dl[data-slot=license-key-allowances] > div')].map((fact) => [
        fact.querySelector('dt')?.textContent,
        [...fact.querySelectorAll('dd > span, small')].map((each) => each.textContent).join(', '),
      ]),
    );
  return { ...rendered, card, readFacts };
}

const COMPLETE = {
  Activations: '2 of 3',
  Usage: '820 of 1,000',
  Expires: expect.stringMatching(/^No set date|\w+ \d+, \d{4}/),
};

/** What the facts say without a field. That any other value counts as none is up to the schema. */
const facts: [path: string, facts: Record<string, unknown>][] = [
  ['usage', { Usage: 'Up to 1,000' }],
  ['limit_usage', { Usage: '820' }],
  ['limit_activations', { Activations: '2' }],
  ['activations', { Activations: 'Up to 3' }],
  ['created_at', {}],
  ['modified_at', {}],
  ['display_key', {}],
  ['validations', {}],
  ['last_validated_at', {}],
  ['customer', {}],
  ['customer.name', {}],
  ['customer.metadata', {}],
  ['customer.tax_id', {}],
  ['customer_id', {}],
  ['benefit_id', {}],
  ['organization_id', {}],
  ['member', {}],
  ['member_id', {}],
  ['activations.0.meta', {}],
  ['activations.0.label', {}],
  ['activations.0.created_at', {}],
  ['activations.0.license_key_id', {}],
];

describe('a card whose license key lacks a field that is not needed', () => {
  test.each(facts)('says nothing about it, and the rest all the same (%s)', async (path, own) => {
    const { readFacts, card } = await renderWith(path, { nested: [null] });
    expect(readFacts()).toEqual({ ...COMPLETE, ...own });
    expect(within(card).getByText('Active')).toBeVisible();
    expect(card.textContent).not.toMatch(/undefined|null|NaN|Invalid|\[object|^ · | · $/);
  });

  test('claims neither a limit nor none when usage and limit are unknown', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', {
      body: { ...licenseKey, usage: null, limit_usage: undefined },
      status: 200,
    });
    renderCard(licenseKey, { polar });
    const card = await findCard();
    expect(within(card).queryByText('Usage')).not.toBeInTheDocument();
    expect(card).not.toHaveTextContent(en.unlimited);
  });

  test('says nothing of a usage that is unknown and has no limit', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', {
      status: 200,
      body: { ...licenseKey, usage: undefined, limit_usage: null },
    });
    renderCard(licenseKey, { polar });
    expect(await findCard()).not.toHaveTextContent(/Usage|No limit/);
  });

  test('shows its footer without a date of issue, and its activations without theirs', async () => {
    const { card, unmount } = await renderWith('created_at', null);
    expect(card.querySelector('footer p')?.textContent).toMatch(/^Validated 7 times, last [^·]*$/);
    unmount();
    await renderWith('activations.0.created_at', null);
    // Without a date, it is the last one.
    expect(listLabels()).toEqual(['Laptop', 'Studio Mac']);
    const [, row] = screen.getAllByRole('listitem');
    expect(row).toHaveTextContent(/^Studio MacLinux/);
  });

  test('does not offer a deactivation, which Polar would refuse, without its organization', async () => {
    await renderWith('organization_id', undefined);
    expect(screen.queryByRole('button', { name: /^Deactivate/ })).not.toBeInTheDocument();
  });
});

describe('a card whose license key lacks what makes it true', () => {
  test.each(['id', 'key', 'status', 'expires_at'])(
    'says that the response cannot be read (%s)',
    async (path) => {
      const polar = servePolar();
      const body = withValue(licenseKey, [path], undefined);
      polar.fail('licenseKeys.get', { status: 200, body: body as object });
      renderCard(licenseKey, { polar });
      await runClockUntil(() =>
        screen.getByRole('heading', { name: en.failures.invalid_response[0] }),
      );
    },
  );
});

describe('an activation that cannot be read', () => {
  test('hides only itself, is counted, and the card says that one is missing', async () => {
    const { card, readFacts, onError } = await renderWith('activations.0', { label: 'no id' });
    expect(listLabels()).toEqual(['Laptop']);
    expect(readFacts()).toMatchObject({ Activations: '2 of 3' });
    expect(within(card).getByText(en.notAllShown)).toBeVisible();
    await passTime(1_000);
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.lastCall?.[0]).toMatchObject({
      code: 'invalid_response',
      message: expect.stringContaining('activations.0.id is missing'),
    });
  });

  test('counts in the question before a deactivation', async () => {
    const { user } = await renderWith('activations.0', null);
    await user.click(getDeactivate('Laptop'));
    expect(getDialog()).toHaveAccessibleDescription(en.deactivateText(2, 3, String));
    await clickInDialog(user, 'Keep it');
  });

  test('is not taken for one that was deactivated, when the response to that is lost', async () => {
    const polar = servePolar();
    const { user } = renderCard(licenseKey, { polar });
    await findCard();
    polar.fail('licenseKeys.deactivate', 'network');
    polar.fail('licenseKeys.get', {
      status: 200,
      body: withValue(licenseKey, ['activations', '0'], { id: null }) as object,
    });
    await deactivate(user, 'Studio Mac');
    await runClockUntil(() => screen.getByText(en.notAllShown));
    await passTime(1_000);
    expect(screen.queryByText(en.deactivated('Studio Mac'))).not.toBeInTheDocument();
  });

  test('leaves a list that is missing altogether unknown, and says so', async () => {
    const { card } = await renderWith('activations', null);
    expect(within(card).getByText(en.notAllShown)).toBeVisible();
    expect(within(card).queryByText(en.noneToShow)).not.toBeInTheDocument();
  });
});
