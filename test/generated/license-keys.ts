import * as fc from 'fast-check';
import { createActivation, createLicenseKey, createMember } from 'polar-customer-portal/mock';
import { NOW } from '../render-with-portal.tsx';
import { anyJson, anyNumber, date, SECRET, text, withChanges, type Fields } from './values.ts';

/** The id that is asked for. */
export const ID = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';

const member = createMember({ id: 'd3b1c9f2-1f7e-4a53-8c36-0b9a2e7d4c11' });
/** One with every field that Polar sends, and one that it may add. */
export const complete = {
  ...createLicenseKey(
    { id: ID, key: `NIMBUS-${SECRET}-0000-0000-ABCDEF`, member, activations: [] },
    { now: NOW },
  ),
  added_later: { secret: SECRET },
};

const IDS = ['a', 'b', 'c', 'd'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-00000000000`);

/** Few ids and labels, so that some are the same. */
const activation: fc.Arbitrary<unknown> = fc
  .record({
    id: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(fc.constantFrom(...IDS), fc.nat(9)).map((each) => each.join('')),
      },
      text,
    ),
    label: fc.oneof(fc.constantFrom('Mac', ' Mac', 'Laptop'), text),
    created_at: date,
    meta: fc.oneof(
      fc.dictionary(
        fc.oneof(fc.constantFrom('os', 'cores', '__proto__', 'constructor'), text),
        anyJson,
        {
          maxKeys: 4,
        },
      ),
      fc.record({ os: fc.oneof(text, anyJson) }),
    ),
  })
  .map((fields) => ({
    ...createActivation({ id: '' }, { now: NOW }),
    license_key_id: ID,
    ...fields,
  }))
  .chain((fields) => withChanges(fields, 1))
  // One of another license key is another matter.
  .map((fields) => ({
    ...fields,
    ...(typeof fields['license_key_id'] === 'string' && { license_key_id: ID }),
  }));

const listed = fc.oneof({ weight: 9, arbitrary: activation }, anyJson);

const activations: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.array(listed, { maxLength: 3 }) },
  // More than show at first.
  { weight: 1, arbitrary: fc.array(listed, { minLength: 9, maxLength: 13 }) },
  { weight: 1, arbitrary: anyJson },
);

/** A license key much as Polar documents it, of the id that is asked for. */
export const licenseKey: fc.Arbitrary<Fields> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(complete) },
      { weight: 2, arbitrary: withChanges(complete, 4) },
      withChanges(complete.customer as unknown as Fields, 3).map((customer) => ({
        ...complete,
        customer,
      })),
      withChanges({ ...member }, 2).map((each) => ({ ...complete, member: each })),
      // What the screen says of it depends on these.
      fc
        .record({
          status: fc.oneof(fc.constantFrom('granted', 'disabled', 'revoked'), text),
          expires_at: fc.oneof(date, fc.constant(null)),
          usage: anyNumber,
          limit_usage: fc.oneof(anyNumber, fc.constant(null)),
          limit_activations: fc.oneof(anyNumber, fc.constant(null)),
          validations: anyNumber,
        })
        .map((fields) => ({ ...complete, ...fields })),
    ),
    activations,
  )
  // Another id than the one asked for is another matter.
  .map(([fields, list]) => ({
    ...fields,
    activations: list,
    ...(typeof fields['id'] === 'string' && { id: ID }),
    ...(typeof fields['key'] === 'string' && { key: complete.key }),
  }));

/** A page of a list. */
export const page: fc.Arbitrary<unknown> = fc
  .record({
    items: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.array(
          fc.oneof(
            { weight: 6, arbitrary: fc.tuple(licenseKey, fc.nat(9)).map(toListed) },
            anyJson,
          ),
          { maxLength: 4 },
        ),
      },
      anyJson,
    ),
    pagination: fc.oneof(
      fc.record({ total_count: anyNumber, max_page: anyNumber }),
      fc.record({ total_count: anyJson, max_page: anyJson }),
      anyJson,
    ),
  })
  .chain((fields) => withChanges(fields, 1));

/** Lists have no activations. Few ids, so that some are the same. */
function toListed([{ activations: _activations, ...fields }, digit]: [Fields, number]): Fields {
  const isText = typeof fields['id'] === 'string';
  return { ...fields, ...(isText && { id: `${ID.slice(0, -1)}${digit}` }) };
}
