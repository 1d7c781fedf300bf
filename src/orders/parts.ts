export {
  OrderAmount as Amount,
  OrderHeader as Header,
  OrderStatus as Status,
  OrderWhen as When,
} from './card/header.tsx';
export { OrderNotice as Notice, OrderPortal as Portal } from './card/notice.tsx';
export {
  OrderFailure as Failure,
  OrderHelp as Help,
  OrderOutdated as Outdated,
  OrderRetry as Retry,
  OrderTitle as Title,
} from './card/panel-parts.ts';
export { OrderRoot as Root } from './card/root.tsx';
export { OrderSkeleton as Skeleton } from './card/skeleton.tsx';
export { OrderCorrect as Correct } from './details-form/correct.ts';
export { OrderDetailsForm as DetailsForm } from './details-form/details-form.tsx';
export { OrderDetail as Detail } from './card/detail.tsx';
export { OrderLines as Lines } from './card/lines.tsx';
export { OrderInvoice as Invoice, OrderReceipt as Receipt } from './card/document-button.tsx';
export { OrderInvoiceNote as InvoiceNote, OrderReceiptNote as ReceiptNote } from './card/note.tsx';
