import type { CustomerCall } from '../../core/call.ts';
import { paginate } from '../../core/pages.ts';
import { json } from '../../core/responses.ts';
import type { LicenseKeyRecords } from '../records.ts';
import { isVisible, toLicenseKeyRead } from '../wire.ts';

/** `GET /v1/customer-portal/license-keys/` */
export function list(
  records: LicenseKeyRecords,
  { session, query, version }: CustomerCall,
): Response {
  const benefitId = query.get('benefit_id')?.toLowerCase();
  const { items, pagination } = paginate(
    records
      .all()
      .filter((licenseKey) => isVisible(licenseKey, session))
      .filter(({ benefit_id }) => !benefitId || benefit_id === benefitId),
    query,
  );
  return json(200, {
    items: items.map((licenseKey) => toLicenseKeyRead(licenseKey, version)),
    pagination,
  });
}
