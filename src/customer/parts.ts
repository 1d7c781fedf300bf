export {
  CustomerAddress as Address,
  CustomerChangeEmail as ChangeEmail,
  CustomerDetails as Details,
  CustomerEmail as Email,
  CustomerName as Name,
  CustomerTaxId as TaxId,
  CustomerUser as User,
} from './card/details.tsx';
export { CustomerEmailForm as EmailForm } from './card/email-form.tsx';
export { CustomerForm as Form } from './card/form.tsx';
export {
  CustomerEdit as Edit,
  CustomerHeader as Header,
  CustomerSubtitle as Subtitle,
} from './card/header.tsx';
export { CustomerNotice as Notice } from './card/notice.tsx';
export {
  CustomerFailure as Failure,
  CustomerHelp as Help,
  CustomerOutdated as Outdated,
  CustomerRetry as Retry,
  CustomerTitle as Title,
} from './card/panel-parts.ts';
export { CustomerReadOnly as ReadOnly } from './card/read-only.ts';
export { CustomerRoot as Root } from './card/root.tsx';
export { CustomerSkeleton as Skeleton } from './card/skeleton.tsx';
