import type {
  CopyFormat,
  PolarCustomerElement,
  PolarDownloadsElement,
  PolarLicenseKeyElement,
  PolarOrdersElement,
  PolarSubscriptionsElement,
} from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import type { JSX } from 'react';
import { expectTypeOf, test } from 'vitest';

type Props = JSX.IntrinsicElements['polar-license-key'];

// Compared by the compiler, in `npm run check`.
test('JSX takes every property of the element that no attribute can hold', () => {
  expectTypeOf<Props['copyFormats']>().toEqualTypeOf<readonly CopyFormat[] | undefined>();
  type Named = 'sessionHeaders' | 'fetch' | 'messages' | 'actions' | 'links';
  expectTypeOf<Pick<Props, Named>>().toEqualTypeOf<Partial<Pick<PolarLicenseKeyElement, Named>>>();
});

test('each tag has a type of its own, in the document, in JSX and in its attributes', () => {
  type Tags = Pick<
    HTMLElementTagNameMap,
    'polar-downloads' | 'polar-orders' | 'polar-subscriptions' | 'polar-customer'
  >;
  expectTypeOf<Tags>().toEqualTypeOf<{
    'polar-downloads': PolarDownloadsElement;
    'polar-orders': PolarOrdersElement;
    'polar-subscriptions': PolarSubscriptionsElement;
    'polar-customer': PolarCustomerElement;
  }>();
  type Elements = JSX.IntrinsicElements;
  expectTypeOf<Elements['polar-customer']['help-url']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Elements['polar-customer']['organization']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Elements['polar-orders']['product-id']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Elements['polar-subscriptions']['plans']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Elements['polar-customer']>().not.toHaveProperty('license-key-id');
});
