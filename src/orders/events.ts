/** What a customer did with orders; `type` begins with the name of the resource. */
export interface OrderEvent {
  /**
   * `invoice_requested`: Polar was asked to make an invoice, or a corrected one. `corrected`: the name or the address of
   * an order was changed.
   */
  type:
    | 'order.invoice_opened'
    | 'order.receipt_opened'
    | 'order.invoice_requested'
    | 'order.corrected';
  order_id: string;
}
