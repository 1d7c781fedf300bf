import * as v from 'valibot';
import { createKey } from '../in-page/keys.ts';
import { offer } from '../in-page/run.ts';

const text = v.optional(v.string());
const time = v.optional(v.nullable(v.string()));

const activation = v.object({
  id: v.string(),
  license_key_id: text,
  label: text,
  meta: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  created_at: time,
  modified_at: time,
});

/** Of a license key only what takes time: the activations. */
const licenseKey = v.object({ id: v.string(), key: v.string(), activations: v.array(activation) });

async function parseFirst(count: number) {
  const json = JSON.stringify(createKey(count));
  return async () => {
    const start = performance.now();
    v.parse(licenseKey, await new Response(json).json());
    return performance.now() - start;
  };
}

offer({ 'parse 10': () => parseFirst(10), 'parse 10,000': () => parseFirst(10_000) });
