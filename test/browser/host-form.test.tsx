import { LicenseKeyCard, LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import { createActivations, createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startPolar } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';

const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
const hear = vi.fn();

const activations = createActivations(24).map((fields) => ({ ...fields, meta: { cores: 12 } }));
const licenseKey = createLicenseKey({ activations });
const polar = createMockPolar({
  licenseKeys: [licenseKey, createLicenseKey({ status: 'revoked' })],
  rateLimits: false,
});
const mock = { polar, server: 'https://polar.example/form' };

let leave: () => void;
let form: HTMLFormElement;

beforeEach(() => startPolar(mock));

afterEach(() => {
  leave();
  vi.clearAllMocks();
});

/** A host app's form with a field of its own around a card or a list. */
function renderInForm(content: ReactNode) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  leave = () => {
    root.unmount();
    host.remove();
  };
  root.render(
    <PolarPortalProvider server={mock.server} sessionToken={polar.sessionToken} onError={() => {}}>
      <form
        onSubmit={submit}
        {...{ onChange: hear, onInput: hear, onToggle: hear }}
        ref={(element) => {
          if (!element) return;
          form = element;
          for (const type of ['input', 'change']) element.addEventListener(type, hear);
        }}
      >
        <input name="company" aria-label="Company" />
        {content}
      </form>
    </PolarPortalProvider>,
  );
}

/** The controls that a form knows, and would submit. */
const listControls = () =>
  [...form.elements].filter((element) => !(element instanceof HTMLOutputElement));

describe('in a form of the host app', () => {
  test('Enter in the search submits nothing, and the form does not hear the typing', async () => {
    renderInForm(<LicenseKeyCard id={licenseKey.id} />);
    const search = page.getByRole('searchbox');
    await search.click();
    await userEvent.keyboard('no such device{Enter}');
    await expect.element(page.getByText(en.found(0, String))).toBeVisible();
    expect((search.element() as HTMLInputElement).value).toBe('no such device');
    await search.clear();
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(10);
    await page.getByRole('button', { name: en.showMore }).click();
    await page.getByText(en.details, { exact: true }).first().click();
    await expect.poll(() => document.querySelector('details')?.open).toBe(true);
    expect(submit).not.toHaveBeenCalled();
    expect(hear).not.toHaveBeenCalled();
    expect([...new FormData(form).keys()]).toEqual(['company']);
    expect(listControls()).toHaveLength(1);
  });

  test('the form does not hear what is chosen in the filter of a list', async () => {
    renderInForm(<LicenseKeyList />);
    const filter = page.getByRole('combobox', { name: en.list.status });
    await filter.selectOptions(en.status.revoked);
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(1);
    expect((filter.element() as HTMLSelectElement).value).toBe(en.status.revoked);
    await page.getByRole('button', { name: /^Hidden/ }).click();
    await expect.element(page.getByRole('button', { name: en.reveal })).toBeVisible();
    expect(hear).not.toHaveBeenCalled();
    expect(listControls()).toHaveLength(1);
  });

  test('the form goes on hearing fields of its own', async () => {
    renderInForm(<LicenseKeyCard id={licenseKey.id} />);
    await page.getByRole('textbox', { name: 'Company' }).click();
    await userEvent.keyboard('A{Enter}');
    expect(submit).toHaveBeenCalledOnce();
    expect(hear).toHaveBeenCalled();
  });
});
