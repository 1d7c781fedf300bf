/** The custom elements. Each has a module that defines it alone, in src/elements/define/. */
export const TAGS = [
  'polar-license-key',
  'polar-downloads',
  'polar-orders',
  'polar-subscriptions',
  'polar-customer',
];
