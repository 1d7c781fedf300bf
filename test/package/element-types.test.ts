import type { CopyFormat, PolarLicenseKeyElement } from 'polar-customer-portal/element';
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
