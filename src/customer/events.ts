/** What a customer did with billing details; `type` begins with the name of the resource. */
export type CustomerEvent = {
  type: 'customer.updated' | 'customer.email_change_requested';
};
