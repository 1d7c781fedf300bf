import {
  createBenefitGrant,
  createDownload,
  createOrder,
  createOrganization,
} from 'polar-customer-portal/mock';

const grants = {
  items: [createBenefitGrant({ benefit: { type: 'downloadables', description: 'Nimbus' } })],
  pagination: { total_count: 1, max_page: 1 },
};

/** So many orders, as Polar lists them: 5 kB each. */
function createOrders(count: number) {
  const organization = createOrganization();
  return Array.from({ length: count }, (_, index) => {
    const { customer: _customer, ...order } = createOrder({
      created_at: new Date(Date.UTC(2026, 5, 1) - index * 86_400_000).toISOString(),
    });
    return { ...order, product: order.product && { ...order.product, organization } };
  });
}

/** So many files of one benefit, as Polar lists them. */
function createFiles(count: number) {
  const expires_at = new Date(Date.now() + 3_600_000).toISOString();
  return Array.from({ length: count }, (_, index) => {
    const { id, benefit_id, file } = createDownload({ file: { name: `nimbus-${index}.zip` } });
    const download = { url: `https://polar.test/files/${index}`, headers: {}, expires_at };
    return { id, benefit_id, file: { ...file, download } };
  });
}

/** Answers like Polar: the pages of a list, and what was granted. */
function servePages(items: readonly object[], path: string): typeof fetch {
  return async (input) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
    if (!pathname.endsWith(path)) return Response.json(grants);
    const [page, limit] = [searchParams.get('page') ?? 1, searchParams.get('limit') ?? 10].map(
      Number,
    ) as [number, number];
    return Response.json({
      items: items.slice((page - 1) * limit, page * limit),
      pagination: { total_count: items.length, max_page: Math.ceil(items.length / limit) },
    });
  };
}

export const serveOrders = (count: number) => servePages(createOrders(count), '/orders/');
export const serveFiles = (count: number) => servePages(createFiles(count), '/downloadables/');
