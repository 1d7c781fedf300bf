import { answer, invalid } from '../answers.ts';
import { toValidationIssue, type ValidationIssue } from '../body-fields.ts';
import type { CustomerCall } from '../call.ts';
import { getUuidIssue } from '../uuid.ts';
import { isVisible, toLicenseKeyRead } from '../wire.ts';

const MAX_LIMIT = 100;

/** `GET /v1/customer-portal/license-keys/` */
export function list({ state, session, query, version }: CustomerCall): Response {
  const benefitId = query.get('benefit_id');
  const issues = [
    ...getBenefitIssues(benefitId),
    ...getCountIssues('page', query.get('page')),
    ...getCountIssues('limit', query.get('limit')),
  ];
  if (issues.length > 0) return invalid(issues);

  const page = Number(query.get('page') ?? 1);
  const limit = Math.min(Number(query.get('limit') ?? 10), MAX_LIMIT);
  const visible = state.licenseKeys
    .all()
    .filter((licenseKey) => isVisible(licenseKey, session))
    .filter(({ benefit_id }) => !benefitId || benefit_id === benefitId.toLowerCase());

  return answer(200, {
    items: visible
      .slice((page - 1) * limit, page * limit)
      .map((licenseKey) => toLicenseKeyRead(licenseKey, version)),
    pagination: { total_count: visible.length, max_page: Math.ceil(visible.length / limit) },
  });
}

function getBenefitIssues(value: string | null): ValidationIssue[] {
  const issue = value === null ? undefined : getUuidIssue(value);
  return issue ? [toValidationIssue(issue, ['query', 'benefit_id'], value)] : [];
}

function getCountIssues(name: string, value: string | null): ValidationIssue[] {
  const loc = ['query', name];
  if (value === null) return [];
  if (!/^\s*[+-]?\d+\s*$/.test(value)) {
    const msg = 'Input should be a valid integer, unable to parse string as an integer';
    return [{ type: 'int_parsing', loc, msg, input: value }];
  }
  if (Number(value) > 0) return [];
  const msg = 'Input should be greater than 0';
  return [{ type: 'greater_than', loc, msg, input: value, ctx: { gt: 0 } }];
}
