/** The changes that customers may make to billing details. A change is offered unless it is `false`. */
export interface CustomerActions {
  /** Change the name on invoices, the billing address and the tax id. @default true */
  update?: boolean | undefined;
  /**
   * Ask for another e-mail address. Only offered where your organization allows it at Polar.
   * @default true
   */
  changeEmail?: boolean | undefined;
}
