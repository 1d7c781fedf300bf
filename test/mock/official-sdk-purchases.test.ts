import { createPolar } from '@polar-sh/sdk/2026-10';
import {
  createBenefitGrant,
  createCustomer,
  createDownload,
  createOrder,
  createOrganization,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from './serve-polar.ts';

function connect(polar: MockPolar) {
  return createPolar({ accessToken: polar.sessionToken }).customerPortal;
}

describe('the official SDK with a mock of Polar', () => {
  test('lists files page by page, with their links', async () => {
    const downloads = [createDownload(), createDownload(), createDownload()];
    const { downloadables } = connect(servePolar({ downloads }));
    const ids = [];
    for await (const { id, file } of downloadables.iterList({ limit: 2 })) {
      ids.push(id);
      expect(file.download.url).toContain('/downloadables/');
    }
    expect(ids.toSorted()).toEqual(downloads.map(({ id }) => id).toSorted());
    const { benefit_id } = createDownload();
    expect((await downloadables.list({ benefit_id: [benefit_id] })).items).toHaveLength(3);
  });

  test('lists, gets and corrects orders', async () => {
    const older = createOrder({ created_at: '2026-01-01T00:00:00Z' });
    const newer = createOrder({ created_at: '2026-02-01T00:00:00Z', subscription: {} });
    const { orders } = connect(servePolar({ orders: [older, newer] }));

    const page = await orders.list({ limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([newer.id]);
    expect(page.pagination).toEqual({ total_count: 2, max_page: 2 });
    const [found] = (await orders.list({ sorting: ['created_at'], query: 'editor' })).items;
    expect(found?.id).toBe(older.id);
    const { items } = await orders.list({
      product_id: [newer.product_id ?? ''],
      product_billing_type: ['recurring'],
      subscription_id: [newer.subscription_id ?? ''],
    });
    expect(items).toHaveLength(1);

    const order = await orders.get(newer.id);
    expect(order.product?.organization.slug).toBe('nimbus');
    expect(order.subscription?.status).toBe('active');
    // What the SDK declares and the mock did not send would be missing here.
    const { customer: _, is_receipt_rendered: __, payment: ___, ...documented } = newer;
    expect(Object.keys(order)).toEqual(expect.arrayContaining(Object.keys(documented)));

    const updated = await orders.update(newer.id, { billing_name: 'Studio Blau' });
    expect(updated.billing_name).toBe('Studio Blau');
    expect(await orders.getPaymentStatus(newer.id)).toEqual({ status: 'succeeded', error: null });
  });

  test('has the documents of an order', async () => {
    const order = createOrder({ receipt_number: 'RCPT-1', is_receipt_rendered: true });
    const { orders } = connect(servePolar({ orders: [order], documentDelay: 0 }));
    await expect(orders.invoice(order.id)).rejects.toMatchObject({
      statusCode: 404,
      error: { error: 'InvoiceDoesNotExist' },
    });
    expect(await orders.generateInvoice(order.id)).toBeNull();
    expect((await orders.invoice(order.id)).url).toContain(`Invoice-${order.invoice_number}.pdf`);
    expect((await orders.receipt(order.id)).url).toContain('Receipt-RCPT-1.pdf');
  });

  test('throws its own errors for an invoice that cannot be', async () => {
    const draft = createOrder({ status: 'draft' });
    const bare = createOrder({ billing_address: null });
    const { orders } = connect(servePolar({ orders: [draft, bare] }));
    await expect(orders.generateInvoice(draft.id)).rejects.toMatchObject({
      statusCode: 409,
      error: { error: 'OrderNotEligibleForInvoice' },
    });
    await expect(orders.generateInvoice(bare.id)).rejects.toMatchObject({
      statusCode: 422,
      error: { error: 'MissingInvoiceBillingDetails' },
    });
  });

  test('gets and changes a customer', async () => {
    const { customers } = connect(servePolar());
    expect(await customers.get()).toMatchObject({ email: 'noor@example.com', type: 'individual' });
    const changed = await customers.update({
      billing_name: 'Blau GmbH',
      billing_address: { country: 'DE', city: 'Berlin' },
      tax_id: 'DE136695976',
    });
    expect(changed).toMatchObject({
      billing_address: { country: 'DE', city: 'Berlin', line1: null },
      tax_id: ['DE136695976', 'eu_vat'],
    });
    await expect(customers.update({ tax_id: 'nope' })).rejects.toMatchObject({ statusCode: 422 });
  });

  test('changes an e-mail address', async () => {
    const customer = createCustomer();
    const organization = createOrganization({
      customer_portal_settings: { customer: { allow_email_change: true } },
    });
    const polar = servePolar({ customers: [customer], organizations: [organization] });
    const { customers } = connect(polar);
    expect(await customers.requestEmailUpdate({ email: 'new@example.com' })).toBeNull();
    const token = polar.customers.getEmailUpdate(customer.id)?.token ?? '';
    await customers.checkEmailUpdate({ token });
    expect((await customers.verifyEmailUpdate({ token })).token).toMatch(/^polar_cst_/);
    expect((await customers.get()).email).toBe('new@example.com');
  });

  test('gets the grant of files, with the order in which the vendor lists them', async () => {
    const active_files = [createDownload(), createDownload()].map(({ file }) => file.id);
    const grant = createBenefitGrant({
      benefit: { type: 'downloadables', properties: { active_files } },
    });
    const { benefitGrants } = connect(servePolar({ benefitGrants: [grant] }));
    expect(await benefitGrants.get(grant.id)).toMatchObject({
      benefit: { type: 'downloadables', properties: { active_files } },
      properties: { files: active_files },
    });
  });

  test('gets an organization', async () => {
    const { organizations } = connect(servePolar());
    const { organization, products } = await organizations.get('nimbus');
    expect(organization.customer_portal_settings.customer?.allow_email_change).toBe(false);
    expect(products.map(({ name }) => name)).toEqual(['Nimbus Editor']);
    await expect(organizations.get('nobody')).rejects.toMatchObject({ statusCode: 404 });
  });
});
