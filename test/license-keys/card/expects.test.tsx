import { screen } from '@testing-library/react';
import { LicenseKey, LicenseKeyCard, type LicenseKeyCardProps } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

const countBoxes = (element: Element) => ({
  facts: element.querySelectorAll('dl > div').length,
  sections: element.querySelectorAll('[data-slot=license-key-activations]').length,
  rows: element.querySelectorAll('li').length,
});

describe('the placeholders of a card', () => {
  test.each<[string, LicenseKeyCardProps['expects'], object]>([
    ['are those of the commonest key', undefined, { facts: 2, sections: 1, rows: 2 }],
    ['have a counter for a usage', { usage: true }, { facts: 3, sections: 1, rows: 2 }],
    ['have a row for each activation', { activations: 3 }, { facts: 2, sections: 1, rows: 3 }],
    ['have no more rows than a card', { activations: 5_000 }, { facts: 2, sections: 1, rows: 10 }],
    ['have no activations', { activations: 0 }, { facts: 1, sections: 0, rows: 0 }],
    // As an app without TypeScript may pass them.
    ['are the usual ones for null', null as never, { facts: 2, sections: 1, rows: 2 }],
    ['are finite', { activations: Infinity }, { facts: 2, sections: 1, rows: 10 }],
    ['are none for no number', { activations: NaN }, { facts: 1, sections: 0, rows: 0 }],
    ['are none for less than one', { activations: -1 }, { facts: 1, sections: 0, rows: 0 }],
  ])('%s (expects: %j)', (_, expects, boxes) => {
    renderCard({}, { card: { expects } });
    expect(countBoxes(screen.getByRole('region'))).toEqual(boxes);
  });

  test.each([
    [3, { activations: 5 }, 3],
    [1, undefined, 1],
    [10, undefined, 2],
  ])(
    'of activations alone are no more than the key allows (%s)',
    (limit_activations, expects, rows) => {
      const licenseKey = createLicenseKey({ limit_activations });
      const polar = servePolar({ licenseKeys: [licenseKey] });
      polar.fail('licenseKeys.get', 'hang');
      renderWithPortal(
        <LicenseKeyCard id={licenseKey.id} listed={licenseKey} expects={expects} />,
        { polar },
      );
      expect(countBoxes(screen.getByRole('region'))).toMatchObject({ sections: 1, rows });
    },
  );

  test('can also be had as a part, which tells what it expects', async () => {
    const licenseKey = createLicenseKey();
    renderWithPortal(
      <LicenseKey.Root id={licenseKey.id}>
        <LicenseKey.Skeleton expects={{ activations: 1, usage: true }}>
          {(own) => <fieldset>{own}</fieldset>}
        </LicenseKey.Skeleton>
      </LicenseKey.Root>,
      { licenseKeys: [licenseKey] },
    );
    await findCard();
    expect(countBoxes(screen.getByRole('group', { hidden: true }))).toEqual({
      facts: 3,
      sections: 1,
      rows: 1,
    });
  });
});
