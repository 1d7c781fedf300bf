/** The changes that customers may make to orders. A change is offered unless it is `false`. */
export interface OrderActions {
  /** Have an invoice made that does not exist yet. Those that exist can be opened in any case. @default true */
  generateInvoice?: boolean | undefined;
  /** Correct the name and the address on an invoice, which is then made again. @default true */
  correctDetails?: boolean | undefined;
}
